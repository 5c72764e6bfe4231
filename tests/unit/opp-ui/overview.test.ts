import { describe, expect, it } from 'vitest';
import { OppOverviewRow } from '../../../electron/contract/opp';
import type { z } from 'zod';
import {
  allRows,
  byNextDay,
  countsOf,
  filterRows,
  sortRows,
} from '../../../renderer/features/opp/overview/overview-filter';
import {
  textsOf,
  wholeTexts,
  withTexts,
} from '../../../renderer/features/opp/versions/shown-changes';
import { idOf } from './support';

const row = (number: number, change: Partial<z.input<typeof OppOverviewRow>> = {}) =>
  OppOverviewRow.parse({
    caseFileId: idOf(number),
    oppId: null,
    codeName: `Lamp${number}`,
    pupilName: `Noor Voorbeeld${number}`,
    sortName: `Voorbeeld${number}, Noor`,
    classGroupName: 'groep 5a',
    state: 'none',
    versionNumber: null,
    startOn: null,
    nextOn: null,
    nextWhat: null,
    worst: null,
    ...change,
  });

const rows = [
  row(1, { state: 'inForce', nextOn: '2027-03-01', sortName: 'Zwart, Noor' }),
  row(2),
  row(3, { state: 'preparing', nextOn: '2026-12-01', codeName: 'Zon', worst: 'law' }),
  row(4, { state: 'preparing', nextOn: '2026-12-01', sortName: 'Aalders, Noor', worst: 'tip' }),
];
const numbers = (shown: readonly OppOverviewRow[]) => shown.map((one) => rows.indexOf(one) + 1);

describe('the overview', () => {
  it('shows the next day first, equal days by name, and nothing to do last', () => {
    expect(numbers(sortRows(rows, byNextDay, false))).toEqual([4, 3, 1, 2]);
    const later = sortRows(rows, { key: 'next', direction: 'descending' }, false);
    expect(numbers(later)).toEqual([1, 4, 3, 2]);
  });

  it('sorts by code name while names are hidden', () => {
    const byName = { key: 'name', direction: 'ascending' } as const;
    expect(numbers(sortRows(rows, byName, false))).toEqual([4, 2, 3, 1]);
    expect(numbers(sortRows(rows, byName, true))).toEqual([1, 2, 4, 3]);
  });

  it('sorts by the weightiest level, without findings last', () => {
    const byWorst = { key: 'worst', direction: 'ascending' } as const;
    expect(numbers(sortRows(rows, byWorst, false)).slice(0, 2)).toEqual([3, 4]);
  });

  it('filters by state and by the beginnings of words', () => {
    expect(numbers(filterRows(rows, { ...allRows, state: 'preparing' }, false))).toEqual([3, 4]);
    expect(numbers(filterRows(rows, { ...allRows, text: 'voorbeeld2' }, false))).toEqual([2]);
    expect(numbers(filterRows(rows, { ...allRows, text: 'casus zo' }, false))).toEqual([3]);
    expect(filterRows(rows, { ...allRows, text: '5a' }, false)).toHaveLength(4);
  });

  it('finds nobody by name while names are hidden', () => {
    expect(filterRows(rows, { ...allRows, text: 'noor' }, true)).toEqual([]);
  });

  it('counts every state', () => {
    const counts = Object.fromEntries(countsOf(rows).map(({ state, count }) => [state, count]));
    expect(counts).toEqual({
      none: 1,
      preparing: 2,
      waitingForConsent: 0,
      evaluationDue: 0,
      inForce: 1,
      closed: 0,
    });
  });
});

describe('a comparison with names hidden', () => {
  const change = {
    label: 'Wie',
    change: 'changed' as const,
    runs: [
      { change: 'same' as const, text: 'juf ' },
      { change: 'removed' as const, text: 'Fen' },
      { change: 'added' as const, text: 'Hen' },
      { change: 'same' as const, text: 'na' },
    ],
  };

  it('shows both texts whole, so that no name is cut in two', () => {
    expect(wholeTexts(change).runs).toEqual([
      { change: 'removed', text: 'juf Fenna' },
      { change: 'added', text: 'juf Henna' },
    ]);
  });

  it('takes other texts in the same order', () => {
    const [shown] = withTexts(
      [change],
      textsOf(change).map((text) => text.toUpperCase()),
    );
    expect(shown?.label).toBe('WIE');
    expect(shown?.runs.map(({ text }) => text)).toEqual(['JUF ', 'FEN', 'HEN', 'NA']);
  });
});
