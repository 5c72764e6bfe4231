/** Which files the overview shows, and in which order. Pure. */
import { oppOverviewStates } from '../../../../electron/contract/opp';
import type { OppOverviewRow, OppOverviewState } from '../../../../electron/contract/opp';
import { oppRuleLevels } from '../../../../electron/contract/opp-rule-kinds';
import { casusName } from '../../case-files/code-name';
import { folded } from '../../pupils/pupil-filter';

export type OverviewChoice = { readonly text: string; readonly state: OppOverviewState | 'all' };
export const allRows: OverviewChoice = { text: '', state: 'all' };

export const sortKeys = ['name', 'class', 'state', 'next', 'worst'] as const;
export type OverviewSortKey = (typeof sortKeys)[number];
export type OverviewSort = {
  readonly key: OverviewSortKey;
  readonly direction: 'ascending' | 'descending';
};
/** What asks for something first stands first. */
export const byNextDay: OverviewSort = { key: 'next', direction: 'ascending' };

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

const wordsOf = (text: string): readonly string[] =>
  folded(text.replace(/['’]/g, ''))
    .split(/[\s-]+/)
    .filter((word) => word !== '');

/** While names are hidden nobody finds out by typing which code name belongs to whom. */
const matches = (row: OppOverviewRow, text: string, hidden: boolean): boolean => {
  const words = wordsOf(
    [casusName(row.codeName), row.classGroupName ?? '', hidden ? '' : row.pupilName].join(' '),
  );
  return wordsOf(text).every((part) => words.some((word) => word.startsWith(part)));
};

export const filterRows = (
  rows: readonly OppOverviewRow[],
  { text, state }: OverviewChoice,
  hidden: boolean,
): readonly OppOverviewRow[] =>
  rows.filter((row) => (state === 'all' || row.state === state) && matches(row, text, hidden));

/** How many rows each state has, in the order of the cycle; states without rows too. */
export const countsOf = (
  rows: readonly OppOverviewRow[],
): readonly { readonly state: OppOverviewState; readonly count: number }[] =>
  oppOverviewStates.map((state) => ({
    state,
    count: rows.filter((row) => row.state === state).length,
  }));

type Compare = (a: OppOverviewRow, b: OppOverviewRow) => number;

const nameOf = (row: OppOverviewRow, hidden: boolean): string =>
  // The order by surname would tell who is who.
  hidden ? row.codeName : row.sortName;

/** Nothing to do comes last, whichever way it is sorted. */
const last = <Value>(
  a: Value | null,
  b: Value | null,
  sign: number,
  compare: (a: Value, b: Value) => number,
): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * compare(a, b);
};

const comparisonOf = (key: OverviewSortKey, sign: number, hidden: boolean): Compare => {
  switch (key) {
    case 'class':
      return (a, b) => last(a.classGroupName, b.classGroupName, sign, collator.compare);
    case 'state':
      return (a, b) =>
        sign * (oppOverviewStates.indexOf(a.state) - oppOverviewStates.indexOf(b.state));
    case 'next':
      // Days are written so that they compare as text.
      return (a, b) => last(a.nextOn, b.nextOn, sign, (one, other) => (one < other ? -1 : 1));
    case 'worst':
      return (a, b) =>
        last(
          a.worst,
          b.worst,
          sign,
          (one, other) => oppRuleLevels.indexOf(one) - oppRuleLevels.indexOf(other),
        );
    case 'name':
    default:
      return (a, b) => sign * collator.compare(nameOf(a, hidden), nameOf(b, hidden));
  }
};

/** Sorted; rows that are equal stand by name. */
export const sortRows = (
  rows: readonly OppOverviewRow[],
  { key, direction }: OverviewSort,
  hidden: boolean,
): readonly OppOverviewRow[] => {
  const compare = comparisonOf(key, direction === 'ascending' ? 1 : -1, hidden);
  const byName = comparisonOf('name', 1, hidden);
  return [...rows].sort((a, b) => {
    if (key === 'next' && a.nextOn !== null && a.nextOn === b.nextOn) return byName(a, b);
    return compare(a, b) || byName(a, b);
  });
};
