/** Which dialog is open, and where the focus goes when it closes. */
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { OppDialog } from './opp-dialogs';

/** Longer than React takes to draw what changed with it. */
const WAIT_MILLISECONDS = 60;

type Heading = RefObject<HTMLElement | null>;

/** What was pressed gets the focus back; the heading round it, when that is gone with what it stood for. */
export const returnFocus = (opener: Element | null, heading: Heading | undefined): void => {
  setTimeout(() => {
    // Somebody went on already.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const there = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    (there ? opener : heading?.current)?.focus({ preventScroll: true });
  }, WAIT_MILLISECONDS);
};

type Dialogs = {
  readonly dialog: OppDialog | null;
  readonly open: (dialog: OppDialog | null) => void;
  readonly close: () => void;
};

export const useOppDialog = (heading?: Heading): Dialogs => {
  const [dialog, setDialog] = useState<OppDialog | null>(null);
  const opener = useRef<Element | null>(null);
  return {
    dialog,
    open: (next) => {
      opener.current = document.activeElement;
      setDialog(next);
    },
    close: () => {
      setDialog(null);
      returnFocus(opener.current, heading);
    },
  };
};
