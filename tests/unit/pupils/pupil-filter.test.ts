import { describe, expect, it } from 'vitest';
import { ClassGroup, Pupil } from '../../../electron/contract/records';
import {
  byClass,
  classNamesOf,
  matchesName,
  newestClassGroups,
} from '../../../renderer/features/pupils/pupil-filter';
import { countOf } from '../../../renderer/features/pupils/texts';

const pupil = (firstName: string, change: Record<string, unknown> = {}): Pupil =>
  Pupil.parse({
    id: '019aa000-0000-7000-8000-000000000001',
    schoolId: '019aa000-0000-7000-8000-000000000002',
    name: {
      firstName,
      initials: '',
      prefix: "van 't",
      lastName: 'Voorbeeld-Åker',
      givenNames: '',
      nickname: '',
    },
    birthDate: null,
    sex: 'unknown',
    yearGroup: '4',
    classGroupId: null,
    classGroupName: null,
    startDate: null,
    leaveDate: null,
    caseFileId: null,
    imported: true,
    ...change,
  });

const group = (name: string, change: Record<string, unknown> = {}): ClassGroup =>
  ClassGroup.parse({
    id: '019aa000-0000-7000-8000-000000000003',
    name,
    kind: 'class',
    yearGroup: '4',
    startYear: 2025,
    pupilCount: 0,
    ...change,
  });

describe('finding a pupil', () => {
  it.each(['noor', 'VOOR', 'aker noor', 'van t voor', 'van ’t', 'groep 4'])(
    'works with "%s"',
    (typed) => {
      expect(matchesName(pupil('Noor'), typed)).toBe(true);
    },
  );

  it('does not find by the middle of a word, nor when one word is wrong', () => {
    expect(matchesName(pupil('Noor'), 'oor')).toBe(false);
    expect(matchesName(pupil('Noor'), 'noor tijn')).toBe(false);
  });
});

describe('pupils by class', () => {
  it('stand by class with 10 after 4, without a class at the end, else in their old order', () => {
    const pupils = [
      pupil('Ada', { classGroupName: '10b' }),
      pupil('Bo', { yearGroup: null }),
      pupil('Cas', { classGroupName: '4a' }),
      pupil('Dex', { classGroupName: '4a' }),
    ];
    expect(byClass(pupils).map(({ name }) => name.firstName)).toEqual(['Cas', 'Dex', 'Ada', 'Bo']);
    expect(classNamesOf(pupils)).toEqual(['4a', '10b']);
  });
});

describe('the classes to choose from', () => {
  it('are those of the newest school year, without composite groups', () => {
    const groups = [
      group('oud', { startYear: 2024 }),
      group('4a'),
      group('4/5', { kind: 'composite' }),
    ];
    expect(newestClassGroups(groups).map(({ name }) => name)).toEqual(['4a']);
    expect(newestClassGroups([])).toEqual([]);
  });
});

describe('a count in words', () => {
  it.each([
    [0, 'Geen dossiers'],
    [1, 'Eén dossier'],
    [12, 'Twaalf dossiers'],
    [13, '13 dossiers'],
  ])('%i is "%s"', (count, text) => {
    expect(countOf(count, 'dossier', 'dossiers')).toBe(text);
  });
});
