/**
 * Threat: what was being typed is lost at a lock, for saves wait while a backup copies the vault (ten
 * seconds at 500 MB). So a lock waits for the screen's answer and for every save that is under way; when
 * that takes long the screen goes dark first. security.md section 5.
 */
import type { Timer } from './idle-lock';

/** A screen that hangs and saves nothing holds up the lock no longer than this. */
const QUICK_MILLISECONDS = 900;
/** Nobody waits behind a close, and it costs a question: a slow screen gets longer. */
export const PATIENT_MILLISECONDS = 5_000;
/** More than the copy of a vault of 500 MB takes. */
const LONGEST_MILLISECONDS = 15_000;
const POLL_MILLISECONDS = 50;
/** Between the answer to one save and the next one from the same form lies less than this. */
const QUIET_POLLS = 3;

export type DraftsToSave = {
  /** Has the screen said that its drafts are saved? */
  readonly isFlushed: () => boolean;
  /** Is a save under way in the vault process? */
  readonly isSaving: () => boolean;
  /** It takes long: nobody may read the screen meanwhile. */
  readonly onSlow: () => void;
  readonly timer: Timer;
  /** After this a screen that is silent counts as one that hangs. */
  readonly hangsAfter?: number;
};

/** Resolves when what was being typed is in the vault, or when waiting longer makes no sense. */
export const draftsSaved = ({
  isFlushed,
  isSaving,
  onSlow,
  timer,
  hangsAfter = QUICK_MILLISECONDS,
}: DraftsToSave): Promise<void> =>
  new Promise((resolve) => {
    let waited = 0;
    let quiet = 0;
    const check = (): void => {
      const isLate = waited >= hangsAfter;
      quiet = isSaving() ? 0 : quiet + 1;
      const isQuiet = quiet > 0 && (isFlushed() || (isLate && quiet >= QUIET_POLLS));
      if (isQuiet || waited >= LONGEST_MILLISECONDS) {
        resolve();
        return;
      }
      if (waited === QUICK_MILLISECONDS) onSlow();
      waited += POLL_MILLISECONDS;
      timer.start(check, POLL_MILLISECONDS);
    };
    check();
  });
