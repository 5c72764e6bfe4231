/**
 * The picture of a growth line as paths and labels: the editor, the preview, the print view and the DOCX draw
 * it from the same. Pure, and without the legend, which has words.
 */
import type { ChartLook } from './chart-looks';
import { boxPath, roundPath, short, squarePath } from './chart-parts';
import type { Box } from './chart-parts';
import { chartEdge, chartOf, chartSize } from './growth-chart';
import type { Chart, ChartPoint, Growth } from './growth-chart';

/** Later paths lie over earlier ones. */
export type ChartPath = { readonly as: ChartLook; readonly d: string };

export type ChartLabel = {
  readonly text: string;
  /** Where its base line is, and which end of it or its middle. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
};

export type ChartDrawing = {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly ChartPath[];
  readonly labels: readonly ChartLabel[];
};

const HATCH = 8;
const MARK = 5;
const [START, END] = [chartEdge.left, chartSize.width - chartEdge.right];

/** Slanted lines within the box: the band can be told without colour too. */
const hatchPath = ({ left, top, right, bottom }: Box): string => {
  const height = bottom - top;
  const count = Math.floor((right - left + height) / HATCH);
  return Array.from({ length: count }, (_, at) => {
    const foot = left - height + (at + 0.5) * HATCH;
    const [from, to] = [Math.max(foot, left), Math.min(foot + height, right)];
    return `M${short(from)} ${short(bottom - (from - foot))}L${short(to)} ${short(bottom - (to - foot))}`;
  }).join('');
};

const bandPaths = (box: Box): readonly ChartPath[] => [
  { as: 'band', d: boxPath(box) },
  { as: 'bandLines', d: hatchPath(box) },
];

const linePath = (points: readonly ChartPoint[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

type Run = readonly ChartPoint[];

/** A dashed line with open squares; a point alone has no line. */
const plannedPaths = (run: Run, marks: Run = run): readonly ChartPath[] => [
  ...(run.length < 2 ? [] : [{ as: 'planned', d: linePath(run) } as const]),
  ...marks.map((point): ChartPath => ({ as: 'plannedMark', d: squarePath(point, MARK) })),
];

/** A line drawn through with dots. */
const actualPaths = (run: Run, marks: Run = run): readonly ChartPath[] => [
  ...(run.length < 2 ? [] : [{ as: 'actual', d: linePath(run) } as const]),
  ...marks.map(({ x, y }): ChartPath => ({ as: 'actualMark', d: roundPath({ x, y }, MARK) })),
];

const bandOf = ({ band }: Chart): readonly ChartPath[] =>
  band === null
    ? []
    : bandPaths({
        left: START,
        right: END,
        top: band.top,
        bottom: Math.max(band.bottom, band.top + 2),
      });

export const keySize = { width: 34, height: 14 } as const;

/** What stands before a word of the legend, with its corner at a place. */
export const keyPaths = (
  of: 'planned' | 'actual' | 'band',
  { x, y }: ChartPoint,
): readonly ChartPath[] => {
  const [right, middle] = [x + keySize.width, y + keySize.height / 2];
  const ends = [x + 1, right - 1].map((end) => ({ x: end, y: middle }));
  const mark = [{ x: x + keySize.width / 2, y: middle }];
  if (of === 'band') return bandPaths({ left: x, top: y, right, bottom: y + keySize.height });
  return of === 'planned' ? plannedPaths(ends, mark) : actualPaths(ends, mark);
};

/** @returns null while there is nothing to draw */
export const growthDrawing = (growth: Growth): ChartDrawing | null => {
  const chart = chartOf(growth);
  if (chart === null) return null;
  const foot = chartSize.height - chartEdge.bottom + 22;
  return {
    ...chartSize,
    paths: [
      ...bandOf(chart),
      ...chart.values.map(({ at }): ChartPath => ({
        as: 'grid',
        d: `M${START} ${short(at)}H${END}`,
      })),
      ...chart.planned.flatMap((run) => plannedPaths(run)),
      ...chart.actual.flatMap((run) => actualPaths(run)),
    ],
    labels: [
      ...chart.values.map(({ at, label }): ChartLabel => ({
        text: label,
        x: START - 8,
        y: short(at + 4),
        align: 'end',
      })),
      ...chart.days.map(({ at, label }): ChartLabel => ({
        text: label,
        x: short(at),
        y: foot,
        align: 'middle',
      })),
    ],
  };
};
