import { describe, expect, it } from 'vitest';
import { ContactBalance } from '../../../electron/contract/guardian-contacts';
import {
  allRows,
  byLastContact,
  countsOf,
  filterRows,
  sortRows,
} from '../../../renderer/features/guardian-contacts/overview/overview-filter';

const TODAY = '2025-11-12';
const shown = { hidden: false, today: TODAY };

const row = (at: number, change: Record<string, unknown> = {}): ContactBalance =>
  ContactBalance.parse({
    caseFileId: `01890000-0000-7000-8000-00000000000${at}`,
    codeName: `Kompas${at}`,
    pupilName: `Noor Voorbeeld${at}`,
    sortName: `Voorbeeld${at}, Noor`,
    classGroupName: '4A',
    lastOn: '2025-10-01',
    lastKind: 'phone',
    positive: 0,
    concern: 0,
    neutral: 0,
    notHeard: [],
    dueOn: null,
    ...change,
  });

const missed = [
  { guardianId: '01890000-0000-7000-8000-000000000009', name: 'Elske', relation: 'mother' },
];
const never = row(1, { lastOn: null, lastKind: null, notHeard: missed });
const due = row(2, { lastOn: '2025-08-20', dueOn: TODAY, notHeard: missed });
const later = row(3, { dueOn: '2025-12-01', positive: 2 });
const rows = [later, due, never];

const namesOf = (list: readonly ContactBalance[]) => list.map(({ codeName }) => codeName);

describe('the overview of contact', () => {
  it('begins with the longest without contact, and never is longest', () => {
    expect(sortRows(rows, byLastContact, false)).toEqual([never, due, later]);
    const newest = { key: 'last', direction: 'descending' } as const;
    expect(sortRows(rows, newest, false)).toEqual([later, due, never]);
  });

  it('puts files without a reminder last, whichever way it is sorted', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      expect(sortRows(rows, { key: 'due', direction }, false).at(-1)).toBe(never);
    }
  });

  it('shows what asks for contact now, who was not spoken, and who never was', () => {
    expect(filterRows(rows, allRows, shown)).toHaveLength(3);
    const chosen = (show: 'due' | 'notHeard' | 'never') =>
      namesOf(filterRows(rows, { text: '', show }, shown));
    expect(chosen('due')).toEqual(['Kompas2']);
    expect(chosen('notHeard')).toEqual(['Kompas2', 'Kompas1']);
    expect(chosen('never')).toEqual(['Kompas1']);
    expect(countsOf(rows, TODAY)).toEqual({ all: 3, due: 1, notHeard: 2, never: 1 });
  });

  it('finds by name and class, and by code name alone while names are hidden', () => {
    const found = (text: string, hidden: boolean) =>
      filterRows(rows, { text, show: 'all' }, { hidden, today: TODAY }).length;
    expect(found('voorbeeld2', false)).toBe(1);
    expect(found('noor 4a', false)).toBe(3);
    expect(found('noor', true)).toBe(0);
    expect(found('kompas3', true)).toBe(1);
  });
});
