import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Longer than a menu or a dialog takes to put the focus where it wants it (10 ms in Mantine). */
const AFTER_OTHERS_MILLISECONDS = 50;

/**
 * Gives a form the focus once when it opens, also when a menu that closes hands it back to its button,
 * or when a dialog opened before its content was there. Never takes it from a field of the form.
 */
export const useFirstFocus = (form: RefObject<HTMLElement | null>, focus: () => void): void => {
  const take = useRef(focus);
  useEffect(() => {
    const ensure = (): void => {
      if (form.current?.contains(document.activeElement) !== true) take.current();
    };
    ensure();
    const timer = setTimeout(ensure, AFTER_OTHERS_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [form]);
};
