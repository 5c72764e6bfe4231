import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Hears the keys inside an element: of its own fields alone, not of lists, calendars and dialogs that
 * React draws elsewhere in the document.
 */
export const useElementKeys = (
  element: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void => {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const target = element.current;
    const listen = (event: KeyboardEvent): void => latest.current(event);
    target?.addEventListener('keydown', listen);
    return () => target?.removeEventListener('keydown', listen);
  }, [element]);
};
