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
  /**
   * The app has just copied this. Trap: Chromium writes the clipboard by a way of its own, so reading it
   * back here gives what stood there before, and the copy would never be known as the app's.
   */
  readonly written: (text: string) => void;
  /** Clears now, if what stands there is still the app's. */
  readonly clear: () => Promise<void>;
};

const KEEP_MILLISECONDS = 30_000;
// Blanks don't count: Windows gives line ends back as two characters, and a selection over several blocks
// comes back with other blank lines than the screen told.
const hash = (text: string): string =>
  createHash('sha256').update(text.replaceAll(/\s+/g, ' ').trim()).digest('hex');

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
    written: (text) => {
      cancel?.();
      cancel = timer.start(() => void clear(), KEEP_MILLISECONDS);
      own = hash(text);
    },
  };
};
