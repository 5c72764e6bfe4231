/** Printing what is drawn for paper alone, once it is drawn. */
import { useEffect, useState } from 'react';

/** @returns whether the pages are to be drawn now, and what starts it */
export const usePrint = (): readonly [boolean, () => void] => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return undefined;
    const done = (): void => setPrinting(false);
    window.addEventListener('afterprint', done);
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', done);
    };
  }, [printing]);
  return [printing, () => setPrinting(true)];
};
