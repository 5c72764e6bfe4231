/**
 * Threat: a pupil sits at the laptop while the vault is open, to fill in the own card, and presses keys, or
 * looks for more. So the main process keeps which card may be seen, and lets through the few calls that this
 * card needs; what else the screen asks for is refused, until the passphrase was given or the vault is locked.
 */
import type { Day, TrajectoryId } from '../contract/ids';

export type ShownCard = { readonly id: TrajectoryId; readonly on: Day };

export type PupilCardGuard = {
  /** Null: the app as ever. */
  readonly shown: () => ShownCard | null;
  readonly show: (card: ShownCard) => void;
  /** After the passphrase, and at each lock: unlocking asks for it too. */
  readonly end: () => void;
  /** May the screen ask this now, and hear the answer? */
  readonly allows: (method: string, input: unknown) => boolean;
};

const isOfCard = (input: unknown, { id, on }: ShownCard): boolean =>
  typeof input === 'object' &&
  input !== null &&
  'id' in input &&
  'on' in input &&
  input.id === id &&
  input.on === on;

/** Of the pupil, for this card and day alone. Asking for the same card once more changes nothing. */
const ofThisCard: ReadonlySet<string> = new Set([
  'skillCard.pupil',
  'skillCard.pupilScore',
  'window.showPupilCard',
]);

const always: ReadonlySet<string> = new Set([
  // Which card it is, and the way out.
  'window.pupilCard',
  'window.leavePupilCard',
  // A lock ends it: it asks for the passphrase as well. It waits for `flushed`, the screen's answer; where a
  // score could not be saved it is held, and `leave` is the answer of the person.
  'window.lock',
  'window.flushed',
  'window.leave',
  // Light or dark, nothing of the vault: also after the page was loaded anew.
  'window.preferences',
  // Only makes the clipboard empty sooner.
  'clipboard.written',
]);

/** Pure: may a screen that shows this card make this call? */
export const isAllowedOnCard = (card: ShownCard, method: string, input: unknown): boolean =>
  always.has(method) || (ofThisCard.has(method) && isOfCard(input, card));

export const createPupilCardGuard = (): PupilCardGuard => {
  let shown: ShownCard | null = null;
  return {
    shown: () => shown,
    show: ({ id, on }) => {
      shown = { id, on };
    },
    end: () => {
      shown = null;
    },
    allows: (method, input) => shown === null || isAllowedOnCard(shown, method, input),
  };
};
