/** The next date of each case file, from the list of dated things. Pure. */
import type { CaseFileSummary } from '../../../electron/contract/case-files';
import type { DatedItem } from '../../../electron/contract/reminders';
import { isDraft } from '../reminders/late';

type Dated = Pick<DatedItem, 'caseFileId' | 'kind' | 'on' | 'doneAt'>;

/** Each file with the first day on which something is still to be done, also a past one. */
export const withNextDates = (
  files: readonly CaseFileSummary[],
  items: readonly Dated[],
): readonly CaseFileSummary[] => {
  const next = new Map<string, string>();
  for (const item of items) {
    const { caseFileId, on } = item;
    if (item.doneAt !== null || isDraft(item)) continue;
    const before = next.get(caseFileId);
    if (before === undefined || on < before) next.set(caseFileId, on);
  }
  return files.map((file) => ({ ...file, nextDate: next.get(file.id) ?? null }));
};
