/**
 * Threat: a child's story that stays on the clipboard. What the app copied is cleared after 30 seconds,
 * at lock and at quit, but only when it is still the app's. The copying itself happens in the window:
 * its session is in memory, and Chromium marks copies of such a session so that Windows keeps them out
 * of the clipboard history and the cloud clipboard.
 */
import { createHash } from 'node:crypto';
import type { Timer } from './idle-lock';

export type ClipboardAccess = {
  readonly readText: () => string;
  readonly clear: () => void;
};

export type ClipboardGuard = {
  /** The app has just copied something. */
  readonly written: () => void;
  /** Clears now, if what stands there is still the app's. */
  readonly clear: () => void;
};

const KEEP_MILLISECONDS = 30_000;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const createClipboardGuard = (clipboard: ClipboardAccess, timer: Timer): ClipboardGuard => {
  let own: string | null = null;
  let cancel: (() => void) | null = null;
  const clear = (): void => {
    cancel?.();
    cancel = null;
    if (own !== null && hash(clipboard.readText()) === own) clipboard.clear();
    own = null;
  };
  return {
    clear,
    written: () => {
      cancel?.();
      own = hash(clipboard.readText());
      cancel = timer.start(clear, KEEP_MILLISECONDS);
    },
  };
};
