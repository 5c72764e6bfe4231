/**
 * Before a lock or a close, everything that is being typed goes into the vault, at least as a draft.
 * Forms register what saves theirs, and the shell hears which work could not be saved. It waits for that: a
 * second for a lock and five for a close while nothing is on its way to the vault, fifteen in all where
 * saves are under way (electron/shell/drafts-saved.ts). No answer by then counts as: something may be lost.
 */
import type { InputOf } from '../../electron/contract/contract';
import type { drafts } from '../../electron/contract/drafts';
import { api, onEvent } from './api';

type DraftPlace = InputOf<(typeof drafts)['drafts.find']>;

type Flush = {
  readonly place: DraftPlace;
  /** Resolves to whether all of it is safe in the vault. */
  readonly secure: () => Promise<boolean>;
};
const flushers = new Set<Flush>();

/** @returns a function that takes it out again */
export const registerFlush = (flush: Flush): (() => void) => {
  flushers.add(flush);
  return () => flushers.delete(flush);
};

/**
 * Saves all that is being typed now. Never rejects: one that fails must not keep the others.
 * @returns the work that could not be saved
 */
export const flushAll = async (): Promise<readonly DraftPlace[]> => {
  const all = [...flushers].map(async ({ place, secure }) => {
    const isSafe = await secure().catch(() => false);
    return isSafe ? [] : [place];
  });
  return (await Promise.all(all)).flat();
};

/** Answers the shell's question for the rest of this window's life. */
export const answerFlushRequests = (): (() => void) =>
  onEvent('flushDrafts', () => {
    void flushAll().then((unsaved) => api.window.flushed({ unsaved: [...unsaved] }));
  });
