import type { CSSProperties } from 'react';
import { cx } from './cx';
import { IconChevronDown, IconChevronUp, IconSelector } from './icons/icons';
import { VisuallyHidden } from './VisuallyHidden';
import classes from './VirtualTable.module.css';

export type TableColumn = {
  readonly key: string;
  readonly header: string;
  /** A track of a CSS grid: `minmax(200px, 2fr)`, `120px`. */
  readonly width: string;
  readonly sortable?: boolean | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** The header is said but not shown. */
  readonly hideHeader?: boolean | undefined;
};

export type SortState = {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
};

type TableHeadProps = {
  readonly columns: readonly TableColumn[];
  readonly tracks: CSSProperties;
  readonly sort: SortState | undefined;
  readonly onSort: ((sort: SortState) => void) | undefined;
};

const sortIcons = {
  ascending: IconChevronUp,
  descending: IconChevronDown,
  none: IconSelector,
} as const;

/** The headers; a sortable one is a button, and `aria-sort` says how it stands. */
export function TableHead({ columns, tracks, sort, onSort }: TableHeadProps) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow} style={tracks}>
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : 'none';
          const sortable = column.sortable === true && onSort !== undefined;
          const SortIcon = sortIcons[direction];
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-sort={sortable ? direction : undefined}
              className={cx(classes.header, column.align === 'end' && classes.end)}
            >
              {sortable ? (
                <button
                  type="button"
                  className={classes.sort}
                  data-sorted={direction !== 'none' || undefined}
                  onClick={() =>
                    onSort({
                      key: column.key,
                      direction: direction === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  {column.header}
                  <SortIcon size={16} />
                </button>
              ) : column.hideHeader === true ? (
                <VisuallyHidden>{column.header}</VisuallyHidden>
              ) : (
                column.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
