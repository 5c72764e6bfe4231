/** When a signal asks to be looked at again. Pure. */
import type { ConcernSignalDraft } from '../../../contract/concern-signals';

export type LookedAt = {
  readonly id: string;
  readonly caseFileId: string;
  readonly draft: Pick<ConcernSignalDraft, 'on' | 'domain' | 'lookAgainOn'>;
};

/**
 * Those whose day to look again still stands. Custom: a newer signal of the same child in the same domain with a
 * day of its own takes it over, for to write it somebody has looked again; one about something else doesn't.
 * @param signals of one or more files, oldest first
 */
export const stillToLookAt = <Signal extends LookedAt>(
  signals: readonly Signal[],
): readonly Signal[] => {
  const newest = new Map<string, Signal>();
  for (const signal of signals) {
    if (signal.draft.lookAgainOn === null) continue;
    newest.set(`${signal.caseFileId} ${signal.draft.domain}`, signal);
  }
  return [...newest.values()];
};
