import { useEffect } from 'react';
import { registerFlush } from './flush';
import type { DraftPlace } from './use-draft';

/**
 * For short text that no draft keeps: while it stands there, a lock or close by hand waits for the person, and
 * one by itself tells after the next opening what it cost.
 * @param place the work that is named then
 */
export const useUnsafeWhile = (typed: boolean, place: DraftPlace): void => {
  const { kind, caseFileId, targetId } = place;
  useEffect(
    () =>
      typed
        ? registerFlush({
            place: { kind, caseFileId, targetId },
            secure: () => Promise.resolve(false),
          })
        : undefined,
    [typed, kind, caseFileId, targetId],
  );
};
