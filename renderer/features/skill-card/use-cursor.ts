/** Where one is in a grid: one cell that Tab reaches, and the arrow keys go from there (ARIA: grid pattern). */
import { useRef, useState } from 'react';
import type { RefObject } from 'react';

export type At = { readonly row: number; readonly column: number };

export type Cursor = {
  readonly at: At;
  readonly grid: RefObject<HTMLTableElement | null>;
  /** Goes there, with the focus. Outside the grid: to its edge. */
  readonly go: (to: At) => void;
  /** Goes there; the focus stays where it is. */
  readonly point: (to: At) => void;
};

type Size = { readonly rows: number; readonly columns: number };

const inside = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The name by which a cell is found again. */
export const cellName = ({ row, column }: At): string => `${row} ${column}`;

export const useCursor = ({ rows, columns }: Size, start: At): Cursor => {
  const grid = useRef<HTMLTableElement | null>(null);
  const [wanted, setWanted] = useState(start);
  // Another week may have fewer goals.
  const at = { row: inside(wanted.row, rows), column: inside(wanted.column, columns) };
  const point = (to: At): void => {
    setWanted({ row: inside(to.row, rows), column: inside(to.column, columns) });
  };
  const go = (to: At): void => {
    point(to);
    const name = cellName({ row: inside(to.row, rows), column: inside(to.column, columns) });
    grid.current?.querySelector<HTMLElement>(`[data-at="${name}"]`)?.focus();
  };
  return { at, grid, go, point };
};

/**
 * `down`: all goals of a day, then the next day. `across`: a goal after the other, as on paper: there each part of
 * the day has a line of its own.
 */
export type Order = 'down' | 'across';

/**
 * The next place that may be scored, or with `back` the one before; null: there is none. Pure.
 * @param open may this place be scored
 * @param parts so many columns are one day
 */
export const nextOpen = (
  { row, column }: At,
  options: Size & {
    readonly order: Order;
    readonly open: (at: At) => boolean;
    readonly parts?: number;
    readonly back?: boolean;
  },
): At | null => {
  const { rows, columns, order, open, parts = 1, back = false } = options;
  const days = columns / parts;
  const all = Array.from({ length: rows * columns }, (_, at): At =>
    order === 'down'
      ? { row: at % rows, column: Math.floor(at / rows) }
      : {
          row: Math.floor(at / columns),
          column: (at % days) * parts + (Math.floor(at / days) % parts),
        },
  );
  const here = all.findIndex((at) => at.row === row && at.column === column);
  return (
    (back ? all.slice(0, Math.max(0, here)).toReversed() : all.slice(here + 1)).find(open) ?? null
  );
};
