import { useCallback, useEffect, useRef, useState } from 'react';

export type Column = 'source' | 'outcome';

type Pick = { readonly column: Column; readonly findingId: string };

/** Which mark is open, and moving to and from it. */
export type Picked = {
  readonly now: Pick | null;
  readonly open: (pick: Pick) => void;
  /** Closes it and gives the focus back to its mark. */
  readonly close: () => void;
};

/** The id of a mark's button in the page: by its place, without the name that stands there. */
export const markId = ({ column, findingId }: Pick): string =>
  `${column}-${findingId.split('|').slice(0, 3).join('-')}`;

export const usePicked = (): Picked => {
  const [now, setNow] = useState<Pick | null>(null);
  const cameFrom = useRef<Pick | null>(null);
  const open = useCallback((pick: Pick) => {
    setNow(pick);
    document.getElementById(markId(pick))?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = useCallback(() => {
    cameFrom.current = now;
    setNow(null);
  }, [now]);
  // After the mark stands in the page again without its popover.
  useEffect(() => {
    if (now !== null || cameFrom.current === null) return;
    document.getElementById(markId(cameFrom.current))?.focus();
    cameFrom.current = null;
  }, [now]);
  return { now, open, close };
};
