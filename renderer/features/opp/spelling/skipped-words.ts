/** Words that a person skips in an OPP, until the vault is locked: this window is gone then. */
import { useSyncExternalStore } from 'react';
import type { OppId } from '../../../../electron/contract/ids';

const nothing: readonly string[] = [];
const skipped = new Map<OppId, readonly string[]>();
const listeners = new Set<() => void>();

const put = (id: OppId, words: readonly string[]): void => {
  skipped.set(id, words);
  for (const listener of listeners) listener();
};

const wordsOf = (id: OppId): readonly string[] => skipped.get(id) ?? nothing;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** @returns takes it back */
export const skipWord = (id: OppId, word: string): (() => void) => {
  put(id, [...wordsOf(id), word]);
  return () =>
    put(
      id,
      wordsOf(id).filter((one) => one !== word),
    );
};

export const useSkippedWords = (id: OppId): readonly string[] =>
  useSyncExternalStore(subscribe, () => wordsOf(id));
