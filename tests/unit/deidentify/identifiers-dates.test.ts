import { describe, expect, it } from 'vitest';
import { covers, identifyOne, surfacesOf } from './engine';

const dates = (text: string): readonly string[] => surfacesOf(identifyOne(text), 'DATE');
const ages = (text: string): readonly string[] => surfacesOf(identifyOne(text), 'AGE');

describe('a date', () => {
  it.each([
    '12 maart',
    '12 mrt',
    '12 mrt.',
    '12 MAART',
    '12 mrt. 2025',
    '12 maart 2025',
    "12 maart '25",
    '12-03',
    '12-3',
    '12/3',
    '12-03-2024',
    '12/3/2024',
    '12.3.2024',
    "12/3/'24",
    '12-3-24',
    '2024-03-12',
    '12e maart',
    '1e van mei',
    'twaalf maart',
    'eerste mei',
    '5 jan',
    '5 sept',
    '31 december',
  ])('is found as %s', (date) => {
    const text = `Het gesprek op ${date} ging goed`;
    const findings = identifyOne(text);
    expect(covers(text, date, findings)).toBe(true);
    expect(findings).toMatchObject([{ tag: 'DATE', certainty: 'sure' }]);
  });

  it.each([
    ['afgelopen 3 september was het zover', '3 september'],
    ['3 september jl. was het zover', '3 september jl'],
    ['vrijdag 12 maart om half 9', '12 maart'],
    ['tussen 3 en 7 maart', '3 en 7 maart'],
    ['Datum: 3-10-2024   Tijd: 12.25', '3-10-2024'],
    ['[03-10-2024 08:15] Fout', '03-10-2024'],
    ['ma 3/10, di 4/10', '4/10'],
  ])('is found in its sentence: %s', (text, date) => {
    expect(covers(text, date, identifyOne(text))).toBe(true);
  });

  it.each([
    'in maart 2024',
    'op dinsdag in maart',
    'schooljaar 2024-2025',
    'schooljaar 24/25',
    'in week 12',
    'om 12.30 uur',
    'van 8.30 tot 9.15',
    'vandaag, morgen en volgende week',
    'in de herfst van 2023',
    'som 12/3 en 12:3',
  ])('is not: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('an age', () => {
  it.each([
    ['Hij is 7;4 jaar', '7;4'],
    ['Hij is 7;4.', '7;4'],
    ['Leeftijd: 7;4', '7;4'],
    ['leeftijd 7.4', '7.4'],
    ['7 jaar en 4 maanden', '7 jaar en 4 maanden'],
    ['7 jr en 4 mnd', '7 jr en 4 mnd'],
    ['een zevenjarige jongen', 'zeven'],
    ['een 8-jarige', '8'],
    ['een 34-jarige moeder', '34'],
    ['Hij is bijna 8.', '8'],
    ['Sem (9) lacht', '9'],
    ['Sem, 9 jaar', '9'],
    ['Sem (7 jaar) lacht', '7'],
    ['Hij is negen jaar oud', 'negen jaar oud'],
    ['Hij wordt in mei 7.', '7'],
    ['Hij wordt 8 in mei.', '8'],
    ['Hij is 7.', '7'],
    ['Hij is zeven.', 'zeven'],
    ['Hij is 7 jr.', '7'],
    ['een kind van zes', 'zes'],
    ['Haar broertje van 4 is ziek', '4'],
    ['leeftijd: zes jaar', 'zes jaar'],
    ['op zesjarige leeftijd', 'zes'],
  ])('is found: %s', (text, age) => {
    const findings = identifyOne(text);
    expect(covers(text, age, findings)).toBe(true);
    expect(ages(text)).toHaveLength(1);
  });

  it.each([
    ['Zij is 7. Haar broertje is 4.', '4'],
    ['Haar broertje is 4.', '4'],
    ['tussen 7 en 9 jaar', '7 en 9'],
    ['Moeder is 34.', '34'],
  ])('is found: %s', (text, age) => {
    expect(covers(text, age, identifyOne(text))).toBe(true);
  });

  it.each([
    'Dat duurt al 3 jaar.',
    'Na 2 jaar op school',
    'Dat was 2 jaar geleden.',
    'sinds drie jaar hier',
    'een achterstand van 2 jaar',
    'op het niveau van een 5-jarige',
    'Hij presteert als een 6-jarige.',
    'Hij is 7 keer gevallen.',
    'Hij is 12 weken ziek.',
    'Zij wordt 2x per week begeleid.',
    'groep 7 is leuk',
  ])('is not a duration, a delay or a level: %s', (text) => {
    expect(ages(text)).toEqual([]);
  });
});
