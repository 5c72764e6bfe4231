/**
 * What a lock that could not wait left undone, for the person to hear after the next opening. It lives
 * in the main process, which outlives a lock: which work it was, never a word of it.
 */
import type { DraftPlace } from '../contract/drafts';
import type { NotSaved } from '../contract/shell';

export type NotSavedKeeper = {
  readonly add: (works: readonly DraftPlace[]) => void;
  /** The screen did not say what is safe: something may be lost, nobody knows what. */
  readonly unanswered: () => void;
  readonly exportStopped: () => void;
  readonly get: () => NotSaved;
  /** It was told: forget it. */
  readonly read: () => void;
};

const nothing: NotSaved = { works: [], unanswered: false, exportStopped: false };

export const createNotSaved = (): NotSavedKeeper => {
  let now = nothing;
  const isSame = (one: DraftPlace, other: DraftPlace): boolean =>
    one.kind === other.kind &&
    one.caseFileId === other.caseFileId &&
    one.targetId === other.targetId;
  return {
    add: (works) => {
      const others = now.works.filter((known) => !works.some((work) => isSame(known, work)));
      now = { ...now, works: [...others, ...works] };
    },
    unanswered: () => {
      now = { ...now, unanswered: true };
    },
    exportStopped: () => {
      now = { ...now, exportStopped: true };
    },
    get: () => now,
    read: () => {
      now = nothing;
    },
  };
};
