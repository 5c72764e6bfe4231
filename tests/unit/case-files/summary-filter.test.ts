import { describe, expect, it } from 'vitest';
import { CaseFileSummary } from '../../../electron/contract/case-files';
import { casusName } from '../../../renderer/features/case-files/code-name';
import {
  activeFiles,
  allFiles,
  filterSummaries,
  sortSummaries,
} from '../../../renderer/features/case-files/summary-filter';

const file = (change: Record<string, unknown>): CaseFileSummary =>
  CaseFileSummary.parse({
    id: '019aa000-0000-7000-8000-000000000001',
    codeName: 'Lantaarn',
    pupilName: "Noor van 't Voorbeeld",
    sortName: "Voorbeeld, Noor van 't",
    classGroupName: '4a',
    yearGroup: '4',
    supportPhase: 3,
    status: 'active',
    left: false,
    nextDate: null,
    noteCount: 2,
    lastNoteOn: '2025-11-11',
    lastOpenedAt: null,
    version: 1,
    ...change,
  });

const noor = file({});
const ids = file({
  codeName: 'Vlieger',
  pupilName: 'Ids Åker',
  sortName: 'Åker, Ids',
  classGroupName: null,
  yearGroup: '10',
  supportPhase: 1,
  lastNoteOn: null,
});
const old = file({ codeName: 'Trommel', status: 'archived', classGroupName: '10b' });
const files = [noor, ids, old];

const namesOf = (shown: readonly CaseFileSummary[]) => shown.map(({ codeName }) => codeName);

describe('the filter of the case files', () => {
  it('shows the active ones first, and archived ones when asked', () => {
    expect(namesOf(filterSummaries(files, activeFiles, false))).toEqual(['Lantaarn', 'Vlieger']);
    const archived = { ...activeFiles, status: 'archived' } as const;
    expect(namesOf(filterSummaries(files, archived, false))).toEqual(['Trommel']);
    expect(filterSummaries(files, allFiles, false)).toHaveLength(3);
  });

  it.each([
    ['aker', ['Vlieger']],
    ['voor noor', ['Lantaarn']],
    ['t voor', ['Lantaarn']],
    ['casus vl', ['Vlieger']],
    ['oor', []],
    ['', ['Lantaarn', 'Vlieger']],
  ])('finds by the beginnings of words, without diacritics: "%s"', (text, found) => {
    expect(namesOf(filterSummaries(files, { ...activeFiles, text }, false))).toEqual(found);
  });

  it('finds nobody by a name while names are hidden', () => {
    expect(filterSummaries(files, { ...activeFiles, text: 'noor' }, true)).toEqual([]);
    expect(namesOf(filterSummaries(files, { ...activeFiles, text: 'lant' }, true))).toEqual([
      'Lantaarn',
    ]);
  });

  it('keeps to the class, also where only the year group is known, and to the phase', () => {
    const inClass = { ...activeFiles, className: 'groep 10' };
    expect(namesOf(filterSummaries(files, inClass, false))).toEqual(['Vlieger']);
    expect(namesOf(filterSummaries(files, { ...activeFiles, phase: 3 }, false))).toEqual([
      'Lantaarn',
    ]);
  });
});

describe('the order of the case files', () => {
  it('is by surname, or by code name while names are hidden', () => {
    const byName = { key: 'name', direction: 'ascending' } as const;
    expect(namesOf(sortSummaries([noor, ids], byName, false))).toEqual(['Vlieger', 'Lantaarn']);
    expect(namesOf(sortSummaries([ids, noor], byName, true))).toEqual(['Lantaarn', 'Vlieger']);
  });

  it('turns round, and files without a note come last when the newest is first', () => {
    const newest = { key: 'lastNote', direction: 'descending' } as const;
    expect(namesOf(sortSummaries([ids, noor], newest, false))).toEqual(['Lantaarn', 'Vlieger']);
  });

  it('puts class 4 before class 10', () => {
    const byClass = { key: 'class', direction: 'ascending' } as const;
    expect(namesOf(sortSummaries([old, noor], byClass, false))).toEqual(['Lantaarn', 'Trommel']);
  });

  it('leaves the list that it got alone', () => {
    const list = [noor, ids];
    sortSummaries(list, { key: 'name', direction: 'ascending' }, false);
    expect(list).toEqual([noor, ids]);
  });
});

describe('a code name on the screen', () => {
  it('says that it is a casus, once', () => {
    expect(casusName('Lantaarn')).toBe('Casus Lantaarn');
    expect(casusName(casusName('Lantaarn'))).toBe('Casus Lantaarn');
  });
});
