/** Under the weeks: who gave no score in which. Never among the figures, where it would look like one. Pure. */
import { crossPath, short } from '../../../contract/chart-parts';
import type { ChartLabel, ChartPath } from '../../../contract/growth-drawing';
import { BELOW, PLOT } from './frame';
import type { Frame } from './frame';

const ROW = 18;

type StripRow = { readonly name: string; readonly weeks: readonly number[] };

/** Rows without a week are left out. @returns its height too */
export const missingStrip = (
  rows: readonly StripRow[],
  { xOf, step }: Frame,
): {
  readonly paths: readonly ChartPath[];
  readonly labels: readonly ChartLabel[];
  readonly height: number;
} => {
  const shown = rows.filter(({ weeks }) => weeks.length > 0);
  const half = Math.min(4, Math.max(2.4, step / 5));
  const yOf = (at: number): number => BELOW + at * ROW + ROW / 2;
  return {
    paths: shown.flatMap(({ weeks }, at) =>
      weeks.map((week) => ({
        as: 'missing' as const,
        d: crossPath({ x: xOf(week), y: yOf(at) }, half),
      })),
    ),
    labels: shown.map(({ name }, at) => ({
      text: name,
      x: PLOT.left - 8,
      y: short(yOf(at) + 4.5),
      align: 'end',
    })),
    height: shown.length === 0 ? 0 : shown.length * ROW + 8,
  };
};
