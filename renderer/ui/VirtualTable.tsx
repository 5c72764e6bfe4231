import { useEffect, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { cx } from './cx';
import { Link } from './Link';
import { TableHead } from './TableHead';
import type { SortState, TableColumn } from './TableHead';
import { useWindowRows } from './use-window-rows';
import classes from './VirtualTable.module.css';

export type VirtualColumn<Row> = TableColumn & {
  readonly cell: (row: Row) => ReactNode;
};

type VirtualTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly VirtualColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Makes the row a link; the first cell carries its name. */
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly sort?: SortState | undefined;
  readonly onSort?: ((sort: SortState) => void) | undefined;
  /** A guess in px; real heights are measured. */
  readonly rowHeight?: number | undefined;
};

/** Where each key takes the focus, from row `at`; `last` is the last row. */
const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + 10),
  PageUp: (at) => Math.max(0, at - 10),
  Home: () => 0,
  End: (_at, last) => last,
};

/** A table of any length: one stop for Tab, arrows, Home and End between rows, Enter opens. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, rowKey, rowHref, sort, onSort, rowHeight = 60 } = props;
  const body = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const last = rows.length - 1;
  const current = Math.min(active, Math.max(0, last));
  const keyOf = (index: number): string => {
    const row = rows[index];
    return row === undefined ? String(index) : rowKey(row);
  };
  const view = useWindowRows({
    body,
    count: rows.length,
    estimate: rowHeight,
    keyOf,
    keep: current,
  });

  // The row to focus may be rendered only after scrolling: try again at each render until it is there.
  useEffect(() => {
    if (wanted.current === null) return;
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (link === null || link === undefined) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent): void => {
    const to = moves[event.key]?.(current, last);
    if (to === undefined || rowHref === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    wanted.current = to;
    setActive(to);
    view.scrollToIndex(to, { align: 'auto' });
  };

  const tracks: CSSProperties = {
    gridTemplateColumns: columns.map((column) => column.width).join(' '),
  };
  return (
    <div className={classes.table} role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <TableHead columns={columns} tracks={tracks} sort={sort} onSort={onSort} />
      <div
        ref={body}
        role="rowgroup"
        className={classes.body}
        style={{ height: view.getTotalSize() }}
        onKeyDown={move}
      >
        {view.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={item.key}
              ref={view.measureElement}
              data-index={item.index}
              role="row"
              aria-rowindex={item.index + 2}
              className={classes.row}
              style={{
                ...tracks,
                transform: `translateY(${item.start - view.options.scrollMargin}px)`,
              }}
            >
              {columns.map((column, place) => (
                <div
                  key={column.key}
                  role="cell"
                  className={cx(classes.cell, column.align === 'end' && classes.end)}
                >
                  {place === 0 && rowHref !== undefined ? (
                    <Link
                      href={rowHref(row)}
                      className={classes.link}
                      tabIndex={item.index === current ? 0 : -1}
                      onFocus={() => setActive(item.index)}
                    >
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
