/** Ways back that a form offers in a notice. */
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { notifyUndo } from './undo-notice';

type Offers = { readonly offer: (message: string, undo: () => void) => void };

/** A form that is gone can't take anything back: its offers go with it. */
export const useOffers = (): Offers => {
  const offers = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const id of offers.current) notifications.hide(id);
    },
    [],
  );
  return {
    offer: (message, undo) => {
      offers.current.push(notifyUndo(message, undo));
    },
  };
};
