import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useWindowRows } from './use-window-rows';
import classes from './VirtualList.module.css';

type VirtualListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** A guess in px; real heights are measured. */
  readonly estimate: number;
  readonly gap?: number;
  /** Stays rendered wherever one scrolls. */
  readonly keepKey?: string | undefined;
};

/** A long list in the scrolling document. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, itemKey, renderItem, estimate, gap = 0, keepKey } = props;
  const body = useRef<HTMLUListElement>(null);
  const keyOf = (index: number): string => {
    const item = items[index];
    return item === undefined ? String(index) : itemKey(item);
  };
  const indexOf = (key: string): number | undefined => {
    const index = items.findIndex((item) => itemKey(item) === key);
    return index === -1 ? undefined : index;
  };
  const rows = useWindowRows({
    body,
    count: items.length,
    estimate,
    gap,
    keyOf,
    keep: keepKey === undefined ? undefined : indexOf(keepKey),
  });
  return (
    <ul
      ref={body}
      className={classes.list}
      aria-label={label}
      style={{ height: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            className={classes.item}
            aria-posinset={row.index + 1}
            aria-setsize={items.length}
            style={{
              transform: `translateY(${row.start - rows.options.scrollMargin}px)`,
            }}
          >
            {renderItem(item)}
          </li>
        );
      })}
    </ul>
  );
}
