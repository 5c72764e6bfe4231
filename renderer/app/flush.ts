/**
 * Before a lock or a close, everything that is being typed goes into the vault as a draft. Forms
 * register what saves theirs; the shell waits for the answer, a second at most.
 */
import { api, onEvent } from './api';

type Flush = () => Promise<void>;
const flushers = new Set<Flush>();

/** @returns a function that takes it out again */
export const registerFlush = (flush: Flush): (() => void) => {
  flushers.add(flush);
  return () => flushers.delete(flush);
};

/** Saves all drafts now. Never rejects: one draft that fails must not keep the others. */
export const flushAll = async (): Promise<void> => {
  await Promise.allSettled([...flushers].map((flush) => flush()));
};

/** Answers the shell's question for the rest of this window's life. */
export const answerFlushRequests = (): (() => void) =>
  onEvent('flushDrafts', () => {
    void flushAll().then(() => api.window.flushed({}));
  });
