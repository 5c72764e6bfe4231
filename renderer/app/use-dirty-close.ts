/** Closing a dialog in which something was typed that is kept nowhere: by Escape, a click beside it or a button. */
import { useCallback, useState } from 'react';
import { useConfirm } from '../ui/ConfirmDialog';
import { appTexts } from './texts';

const { throwAway: texts } = appTexts;

/** Asks whether what was typed may go. @returns a function that resolves to the answer */
export const useAskToThrowAway = (): (() => Promise<boolean>) => {
  const confirm = useConfirm();
  return useCallback(() => confirm({ ...texts, destructive: true }), [confirm]);
};

type DirtyClose = {
  /** Is there text that goes with the dialog? */
  readonly dirty: boolean;
  readonly onClose: () => void;
};

export type GuardedClose = {
  /** For every button that closes the dialog without saving. */
  readonly close: () => void;
  /** To spread over the `Modal`. */
  readonly modal: { readonly onClose: () => void; readonly closeOnEscape: boolean };
};

/**
 * Closes at once while nothing was typed; else asks first, and stays open where the answer is no.
 * Saving closes by `onClose` itself.
 */
export const useDirtyClose = ({ dirty, onClose }: DirtyClose): GuardedClose => {
  const askToThrowAway = useAskToThrowAway();
  const [asking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const yes = await askToThrowAway();
    setAsking(false);
    if (yes) onClose();
  };
  const close = (): void => {
    if (asking) return;
    if (dirty) void ask();
    else onClose();
  };
  // Every open dialog hears Escape: while the question stands, it is the answer to that.
  return { close, modal: { onClose: close, closeOnEscape: !asking } };
};
