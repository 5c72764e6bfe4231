/** Which files the overview of contact shows, and in which order. Pure. */
import type { ContactBalance } from '../../../../electron/contract/guardian-contacts';
import { casusName } from '../../case-files/code-name';
import { folded } from '../../pupils/pupil-filter';

export const contactChoices = ['all', 'due', 'notHeard', 'never'] as const;
export type ContactChoice = (typeof contactChoices)[number];

export type OverviewChoice = { readonly text: string; readonly show: ContactChoice };
export const allRows: OverviewChoice = { text: '', show: 'all' };

export const sortKeys = [
  'name',
  'class',
  'last',
  'positive',
  'concern',
  'neutral',
  'notHeard',
  'due',
] as const;
export type OverviewSortKey = (typeof sortKeys)[number];
export type OverviewSort = {
  readonly key: OverviewSortKey;
  readonly direction: 'ascending' | 'descending';
};
/** The longest without contact first. */
export const byLastContact: OverviewSort = { key: 'last', direction: 'ascending' };

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

export const isDue = ({ dueOn }: Pick<ContactBalance, 'dueOn'>, today: string): boolean =>
  dueOn !== null && dueOn <= today;

const fits = (row: ContactBalance, show: ContactChoice, today: string): boolean => {
  switch (show) {
    case 'due':
      return isDue(row, today);
    case 'notHeard':
      return row.notHeard.length > 0;
    case 'never':
      return row.lastOn === null;
    case 'all':
    default:
      return true;
  }
};

const wordsOf = (text: string): readonly string[] =>
  folded(text.replaceAll(/['’]/gu, ''))
    .split(/[\s-]+/u)
    .filter((word) => word !== '');

/** While names are hidden nobody finds out by typing which code name belongs to whom. */
const matches = (row: ContactBalance, text: string, hidden: boolean): boolean => {
  const words = wordsOf(
    [casusName(row.codeName), row.classGroupName ?? '', hidden ? '' : row.pupilName].join(' '),
  );
  return wordsOf(text).every((part) => words.some((word) => word.startsWith(part)));
};

type Around = { readonly hidden: boolean; readonly today: string };

export const filterRows = (
  rows: readonly ContactBalance[],
  { text, show }: OverviewChoice,
  { hidden, today }: Around,
): readonly ContactBalance[] =>
  rows.filter((row) => fits(row, show, today) && matches(row, text, hidden));

/** How many rows each choice has. */
export const countsOf = (
  rows: readonly ContactBalance[],
  today: string,
): Readonly<Record<ContactChoice, number>> => ({
  all: rows.length,
  due: rows.filter((row) => fits(row, 'due', today)).length,
  notHeard: rows.filter((row) => fits(row, 'notHeard', today)).length,
  never: rows.filter((row) => fits(row, 'never', today)).length,
});

type Compare = (a: ContactBalance, b: ContactBalance) => number;

const nameOf = (row: ContactBalance, hidden: boolean): string =>
  // The order by surname would tell who is who.
  hidden ? row.codeName : row.sortName;

/** What is not there comes last, whichever way it is sorted. */
const last = (a: string | null, b: string | null, sign: number): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * collator.compare(a, b);
};

const comparisonOf = (key: OverviewSortKey, sign: number, hidden: boolean): Compare => {
  switch (key) {
    case 'class':
      return (a, b) => last(a.classGroupName, b.classGroupName, sign);
    case 'last':
      // Never is the longest ago. Days are written so that they compare as text.
      return (a, b) => sign * (a.lastOn ?? '').localeCompare(b.lastOn ?? '');
    case 'due':
      return (a, b) => last(a.dueOn, b.dueOn, sign);
    case 'notHeard':
      return (a, b) => sign * (a.notHeard.length - b.notHeard.length);
    case 'positive':
    case 'concern':
    case 'neutral':
      return (a, b) => sign * (a[key] - b[key]);
    case 'name':
    default:
      return (a, b) => sign * collator.compare(nameOf(a, hidden), nameOf(b, hidden));
  }
};

/** Sorted; rows that are equal stand by name. */
export const sortRows = (
  rows: readonly ContactBalance[],
  { key, direction }: OverviewSort,
  hidden: boolean,
): readonly ContactBalance[] => {
  const compare = comparisonOf(key, direction === 'ascending' ? 1 : -1, hidden);
  const byName = comparisonOf('name', 1, hidden);
  return rows.toSorted((a, b) => compare(a, b) || byName(a, b));
};
