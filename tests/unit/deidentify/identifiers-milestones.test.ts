import { describe, expect, it } from 'vitest';
import { identifyOne } from './engine';

const agesIn = (text: string): readonly string[] =>
  identifyOne(text)
    .filter(({ tag }) => tag === 'AGE')
    .map(({ surface }) => surface);

describe('the age at which a child learned or began something', () => {
  it.each([
    ['Hij liep met 18 maanden.', '18 maanden'],
    ['Zijn eerste woordjes sprak hij met 14 mnd.', '14 mnd'],
    ['los lopen met 15 maanden', '15 maanden'],
    ['Met 2,5 jaar naar de peuterspeelzaal.', '2,5 jaar'],
    ['Met 4 jaar gestart op onze school.', '4 jaar'],
    ['Hij kruipt sinds hij 9 maanden is.', '9 maanden'],
  ])('is found: %s', (text, age) => {
    expect(agesIn(text)).toEqual([age]);
  });

  it.each([
    'We gaan met 3 maanden evalueren.',
    'De proef loopt tot 12 maanden na de start.',
    'Werken met 2 jaar subsidie.',
  ])('is no stretch of time: %s', (text) => {
    expect(agesIn(text)).toEqual([]);
  });
});

describe('an age', () => {
  it.each([
    ['ll is 10.', '10'],
    ['hij 9, zij 11', '9', '11'],
    ['Hij wordt eerdaags 7.', '7'],
    ['hij is al een tijdje 11', '11'],
    ['mn dochter wordt volgend jaar 12', '12'],
    ['zusje 18mnd', '18mnd'],
    ['drieling van 8 maanden', '8 maanden'],
    ['een 11-jr oude leerling', '11-jr oude'],
    ['7j. 4m.', '7j. 4m'],
    ['7 jaar/4 mnd', '7 jaar/4 mnd'],
  ])('is found in sloppy notes: %s', (text, ...ages) => {
    expect(agesIn(text)).toEqual(ages);
  });
});
