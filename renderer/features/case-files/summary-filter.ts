/** Which case files the list shows, and in which order. Pure. */
import type { CaseFileSummary } from '../../../electron/contract/case-files';
import { classNameOf, folded } from '../pupils/pupil-filter';
import { casusName } from './code-name';

export type StatusChoice = 'active' | 'archived' | 'all';
export type SummaryChoice = {
  readonly text: string;
  readonly className: string | null;
  readonly phase: number | null;
  readonly status: StatusChoice;
};
export const activeFiles: SummaryChoice = {
  text: '',
  className: null,
  phase: null,
  status: 'active',
};
export const allFiles: SummaryChoice = { ...activeFiles, status: 'all' };

export type SortKey = 'name' | 'class' | 'phase' | 'status' | 'nextDate' | 'lastNote';
export type SummarySort = {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
};

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

const plain = (text: string): string => folded(text.replace(/['’]/g, ''));

const searchable = (file: CaseFileSummary, hidden: boolean): readonly string[] =>
  plain(`${casusName(file.codeName)} ${hidden ? '' : file.pupilName}`).split(/[\s-]+/);

/** While names are hidden nobody finds out by typing which code name belongs to whom. */
const matchesText = (file: CaseFileSummary, text: string, hidden: boolean): boolean => {
  const words = searchable(file, hidden);
  const wanted = plain(text)
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
};

export const filterSummaries = (
  files: readonly CaseFileSummary[],
  choice: SummaryChoice,
  hidden: boolean,
): readonly CaseFileSummary[] =>
  files.filter(
    (file) =>
      (choice.status === 'all' || file.status === choice.status) &&
      (choice.className === null || classNameOf(file) === choice.className) &&
      (choice.phase === null || file.supportPhase === choice.phase) &&
      matchesText(file, choice.text, hidden),
  );

type Compare = (a: CaseFileSummary, b: CaseFileSummary) => number;

const byText = (read: (file: CaseFileSummary) => string): Compare => {
  return (a, b) => collator.compare(read(a), read(b));
};

const comparisons = (hidden: boolean): Readonly<Record<SortKey, Compare>> => ({
  // The order by surname would tell who is who.
  name: byText((file) => (hidden ? file.codeName : file.sortName)),
  class: byText((file) => classNameOf(file) ?? ''),
  phase: (a, b) => a.supportPhase - b.supportPhase,
  status: byText((file) => file.status),
  // Days are written so that they compare as text; without one comes after all of them.
  nextDate: byText((file) => file.nextDate ?? '9999'),
  lastNote: byText((file) => file.lastNoteOn ?? ''),
});

/** Sorted; files that are equal stay in the order by name. */
export const sortSummaries = (
  files: readonly CaseFileSummary[],
  sort: SummarySort,
  hidden: boolean,
): readonly CaseFileSummary[] => {
  const compare = comparisons(hidden);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...files].sort((a, b) => sign * compare[sort.key](a, b) || compare.name(a, b));
};
