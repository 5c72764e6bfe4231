import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

type WindowRowsOptions = {
  readonly body: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly estimate: number;
  readonly gap?: number;
  readonly keyOf: (index: number) => string;
  /** Stays rendered wherever one scrolls: the row that has the focus. */
  readonly keep?: number | undefined;
};

/** Up to here every row is rendered, so that finding in the page, printing and tests see all of them. */
const smallList = 200;

/** Rows of a list in the scrolling document; only those near the window are rendered. */
export function useWindowRows(options: WindowRowsOptions): ReactVirtualizer<Window, Element> {
  const { body, count, estimate, gap = 0, keyOf, keep } = options;
  const [scrollMargin, setScrollMargin] = useState(0);

  // What stands above the list may change height at any render (a filter, a message).
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(Math.round(top + window.scrollY));
  });

  return useWindowVirtualizer<Element>({
    count,
    estimateSize: () => estimate,
    gap,
    overscan: count <= smallList ? smallList : 8,
    scrollMargin,
    scrollPaddingStart: 140,
    scrollPaddingEnd: 24,
    getItemKey: keyOf,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (keep === undefined || keep >= count || indexes.includes(keep)) return indexes;
      return [...indexes, keep].toSorted((a, b) => a - b);
    },
  });
}
