import { describe, expect, it } from 'vitest';
import { matchPupils, proposedOf } from '../../../electron/features/receiving/rules/match-pupils';

const name = (firstName: string, lastName: string, more: Record<string, string> = {}) => ({
  firstName,
  initials: '',
  prefix: '',
  lastName,
  givenNames: '',
  nickname: '',
  ...more,
});
type Person = Parameters<typeof matchPupils>[0];
const theirs: Person = {
  name: name('Zoë', 'Bakker', { prefix: 'de' }),
  birthDate: '2017-03-04',
};
const own = (pupilId: string, change: Partial<Person> = {}) => ({
  pupilId,
  ...theirs,
  ...change,
});
const never = () => false;

describe('who a pupil of a file may be', () => {
  it.each([
    ['name and birth date are equal', {}, 'sure'],
    ['however the name is typed', { name: name(' ZOE ', 'de  bakker') }, 'sure'],
    ['a nickname', { name: name('Zoëtje', 'Bakker', { prefix: 'de', nickname: 'Zoë' }) }, 'sure'],
    [
      'the first of the given names',
      { name: name('', 'Bakker', { prefix: 'de', givenNames: 'Zoë Maria' }) },
      'sure',
    ],
    ['the name alone, as namesakes have', { birthDate: '2016-01-01' }, 'maybe'],
    ['the name alone, where no day is known', { birthDate: null }, 'maybe'],
    ['the day alone, as twins have', { name: name('Noor', 'Bakker', { prefix: 'de' }) }, 'maybe'],
  ] as const)('%s', (_says, change, certainty) => {
    const found = matchPupils(theirs, [own('a', change as Partial<Person>)], never);
    expect(found.map((one) => one.certainty)).toEqual([certainty]);
  });

  it('is nobody with another name and another day, or without either', () => {
    const other = own('a', { name: name('Noor', 'Proef'), birthDate: '2016-01-01' });
    expect(matchPupils(theirs, [other], never)).toEqual([]);
    const nameless = { name: name('', ''), birthDate: null };
    expect(matchPupils(nameless, [{ pupilId: 'b', ...nameless }], never)).toEqual([]);
  });

  it('is first of all the one whose file it came into before, whatever they are called by now', () => {
    const renamed = own('a', { name: name('Zoë', 'Ander'), birthDate: '2017-03-05' });
    const found = matchPupils(theirs, [own('b'), renamed], ({ pupilId }) => pupilId === 'a');
    expect(found.map((one) => [one.own.pupilId, one.certainty])).toEqual([
      ['a', 'sameFile'],
      ['b', 'sure'],
    ]);
    expect(proposedOf(found)).toEqual({ kind: 'pupil', pupilId: 'a' });
  });
});

describe('who is proposed', () => {
  it('is a new pupil where nobody comes near', () => {
    expect(proposedOf([])).toEqual({ kind: 'new' });
  });

  it('is nobody where a person has to say it: a maybe, or two who are equally certain', () => {
    expect(proposedOf(matchPupils(theirs, [own('a', { birthDate: null })], never))).toBeNull();
    expect(proposedOf(matchPupils(theirs, [own('a'), own('b')], never))).toBeNull();
  });
});
