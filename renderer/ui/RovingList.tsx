import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from './cx';
import classes from './RovingList.module.css';

/** To spread over the one button of a row: it is what the arrow keys stop at. */
export type RovingTarget = {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly 'data-roving': true;
};

type RovingListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly renderItem: (item: Item, target: RovingTarget) => ReactNode;
  /** Whether the row has a button: arrow keys pass by those that have none. Absent: each has one. */
  readonly stopsAt?: ((item: Item) => boolean) | undefined;
  /** A guess in px; real heights are measured. */
  readonly estimate: number;
  readonly className?: string | undefined;
};

/** Where each key takes the focus, from stop `at`; `last` is the last stop. */
const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + 10),
  PageUp: (at) => Math.max(0, at - 10),
  Home: () => 0,
  End: (_at, last) => last,
};

const always = (): boolean => true;

/** Up to here every row is rendered, so that finding in the page and tests see all of them. */
const smallList = 200;
/** After a dialog that closes has put the focus where it wants it. */
const AFTER_OTHERS_MILLISECONDS = 60;

/**
 * A list of any length that scrolls by itself: one stop for Tab, arrows, Page keys, Home and End between rows.
 * When the row of the button that was pressed goes away, the focus stays at its place in the list.
 */
export function RovingList<Item>(props: RovingListProps<Item>) {
  const { label, items, itemKey, renderItem, stopsAt = always, estimate, className } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const pressed = useRef(false);
  const stops = useMemo(
    () => items.flatMap((item, index) => (stopsAt(item) ? [index] : [])),
    [items, stopsAt],
  );
  /** Where it stands among the stops: at or after the row that it was in. */
  const found = stops.findIndex((index) => index >= active);
  const at = found === -1 ? stops.length - 1 : found;
  const current = stops[at] ?? 0;
  const long = items.length > smallList;
  const view = useVirtualizer({
    count: items.length,
    enabled: long,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: 8,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : itemKey(item);
    },
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(current) ? indexes : [...indexes, current].toSorted((a, b) => a - b);
    },
  });

  const focusWanted = (): void => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector(`[data-index="${wanted.current}"]`);
    const target = row?.querySelector<HTMLElement>('[data-roving]');
    if (target === null || target === undefined) return;
    wanted.current = null;
    target.focus();
  };
  // The row to focus may be rendered only after scrolling: try again at each render until it is there.
  useEffect(focusWanted);

  useEffect(() => {
    if (!pressed.current) return undefined;
    const timer = setTimeout(() => {
      pressed.current = false;
      if (document.activeElement !== document.body) return;
      wanted.current = current;
      focusWanted();
    }, AFTER_OTHERS_MILLISECONDS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each change of what is in the list
  }, [items]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stops[moves[event.key]?.(at, stops.length - 1) ?? -1];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    wanted.current = to;
    setActive(to);
    if (long) view.scrollToIndex(to, { align: 'auto' });
    else focusWanted();
  };

  const rows = long
    ? view.getVirtualItems().map(({ index, start }) => ({ index, start }))
    : items.map((_item, index) => ({ index, start: null }));
  return (
    <div ref={scroller} className={cx(classes.scroller, className)}>
      <ul
        aria-label={label}
        className={classes.list}
        style={long ? { height: view.getTotalSize() } : undefined}
        onKeyDown={onKeyDown}
        onClick={() => {
          pressed.current = true;
        }}
      >
        {rows.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={itemKey(item)}
              ref={long ? view.measureElement : undefined}
              data-index={index}
              className={cx(start !== null && classes.placed)}
              style={start === null ? undefined : { transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={items.length}
            >
              {renderItem(item, {
                tabIndex: index === current ? 0 : -1,
                onFocus: () => setActive(index),
                'data-roving': true,
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
