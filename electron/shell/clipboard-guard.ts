/**
 * Threat: a child's story that stays on the clipboard. What the app copied is cleared after 30 seconds,
 * at lock and at quit, but only when it is still the app's. The copying itself happens in the window:
 * its session is in memory, and Chromium marks copies of such a session so that Windows keeps them out
 * of the clipboard history and the cloud clipboard.
 */
import { createHash } from 'node:crypto';
import type { Timer } from './idle-lock';

/** Electron 33 answers at once, Electron 45 with a promise: both are awaited. */
export type ClipboardAccess = {
  readonly readText: () => string | Promise<string>;
  readonly clear: () => void | Promise<void>;
};

export type ClipboardGuard = {
  /** The app has just copied something. */
  readonly written: () => Promise<void>;
  /** Clears now, if what stands there is still the app's. */
  readonly clear: () => Promise<void>;
};

const KEEP_MILLISECONDS = 30_000;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const createClipboardGuard = (clipboard: ClipboardAccess, timer: Timer): ClipboardGuard => {
  let own: string | null = null;
  let cancel: (() => void) | null = null;
  const clear = async (): Promise<void> => {
    cancel?.();
    cancel = null;
    const copied = own;
    own = null;
    if (copied !== null && hash(await clipboard.readText()) === copied) await clipboard.clear();
  };
  return {
    clear,
    written: async () => {
      cancel?.();
      cancel = timer.start(() => void clear(), KEEP_MILLISECONDS);
      own = hash(await clipboard.readText());
    },
  };
};
