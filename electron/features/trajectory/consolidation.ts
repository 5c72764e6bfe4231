/** What was agreed for after the last week, with what was seen at the check moments since. */
import type { ReadHandle } from '../../vault/database/handles';
import { selectConsolidations, selectDoneChecks } from './follow-up-repository';
import type { DoneCheck, StoredConsolidation } from './follow-up-repository';
import type { CheckRecord, ConsolidationRecord } from './trajectory-records';

/** Those that were agreed, and those that were recorded before they were taken out of it; by day. */
export const checksOf = (
  { content }: Pick<StoredConsolidation, 'content'>,
  recorded: readonly DoneCheck[],
): CheckRecord[] => {
  const agreed = content.checks.map(({ term, on }) => ({
    term,
    on,
    done: recorded.find((one) => one.term === term)?.done ?? null,
  }));
  const other = recorded
    .filter(({ term }) => !agreed.some((one) => one.term === term))
    .map(({ term, done }) => ({ term, on: done.on, done }));
  return [...agreed, ...other].toSorted((a, b) => a.on.localeCompare(b.on));
};

/** By trajectory; nothing for one of which nothing was agreed. */
export const consolidationsOf = async (
  read: ReadHandle,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, ConsolidationRecord>> => {
  const recorded = await selectDoneChecks(read, trajectoryIds);
  const consolidations = new Map<string, ConsolidationRecord>();
  for (const [id, stored] of await selectConsolidations(read, trajectoryIds)) {
    consolidations.set(id, { ...stored, checks: checksOf(stored, recorded.get(id) ?? []) });
  }
  return consolidations;
};

/** Of one; null while nothing was agreed. */
export const consolidationOf = async (
  read: ReadHandle,
  trajectoryId: string,
): Promise<ConsolidationRecord | null> =>
  (await consolidationsOf(read, [trajectoryId])).get(trajectoryId) ?? null;
