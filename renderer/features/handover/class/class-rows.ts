/** The pupils of a class in one handover: who goes in the file, and how much that is together. Pure. */
import type { ClassHandoverRow, ComposedHandover } from '../../../../electron/contract/handover';

/** What one file takes (contract/handover.ts). */
export const MOST_FILES = 60;

type Counted = ComposedHandover['goes'];

const nothing: Counted = { items: 0, pages: 0, attachments: 0, bytes: 0 };

const sumOf = (all: readonly Counted[]): Counted =>
  all.reduce(
    (sum, one) => ({
      items: sum.items + one.items,
      pages: sum.pages + one.pages,
      attachments: sum.attachments + one.attachments,
      bytes: sum.bytes + one.bytes,
    }),
    nothing,
  );

/** @param leftOut ids of files that stay out; everybody else is in */
export const chosenRows = (
  rows: readonly ClassHandoverRow[],
  leftOut: ReadonlySet<string>,
): readonly ClassHandoverRow[] => rows.filter(({ caseFileId }) => !leftOut.has(caseFileId));

export const countsOf = (
  rows: readonly ClassHandoverRow[],
): Pick<ComposedHandover, 'goes' | 'stays'> => ({
  goes: sumOf(rows.map(({ goes }) => goes)),
  stays: sumOf(rows.map(({ stays }) => stays)),
});

export const withoutSummary = (rows: readonly ClassHandoverRow[]): number =>
  rows.filter(({ summaryWritten }) => !summaryWritten).length;

/** With this one in the file, or out of it. */
export const toggled = (
  leftOut: ReadonlySet<string>,
  caseFileId: string,
  goes: boolean,
): ReadonlySet<string> => {
  const next = new Set(leftOut);
  if (goes) next.delete(caseFileId);
  else next.add(caseFileId);
  return next;
};
