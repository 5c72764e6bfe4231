/** The frame of the pictures with weeks along the foot: scales, lines and names of the axes. Pure. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { short } from '../../../contract/chart-parts';
import type { ChartLabel, ChartPath } from '../../../contract/growth-drawing';
import { pictureTexts as texts } from './picture-texts';

export const WIDTH = 560;
/** Left of it stand words: of the axis, and who gave no score. */
export const PLOT = { left: 84, right: 544, top: 14, bottom: 204 } as const;

const SCORES = [1, 2, 3, 4] as const;
/** So many names of weeks fit side by side. */
const MAX_NAMES = 14;
/** Between the plot and the base line of the weeks. */
const TO_NAMES = 22;

/** Where what comes under the axis begins. */
export const BELOW = PLOT.bottom + TO_NAMES + 12;

export type Frame = {
  readonly xOf: (week: number) => number;
  readonly yOf: (score: number) => number;
  /** Between two weeks. */
  readonly step: number;
};

/** A little room within the plot, for marks at its edges. */
const INSET = 10;

export const frameOf = (weeks: readonly { readonly number: number }[]): Frame => {
  const x = scalePoint(
    weeks.map(({ number }) => number),
    [PLOT.left + 2 * INSET, PLOT.right - INSET],
  );
  const y = scaleLinear([1, 4], [PLOT.bottom - INSET, PLOT.top + INSET]);
  return {
    xOf: (week) => x(week) ?? PLOT.left,
    yOf: (score) => y(score),
    step: x.step() || PLOT.right - PLOT.left,
  };
};

export const acrossPath = (y: number, from: number = PLOT.left, to: number = PLOT.right): string =>
  `M${short(from)} ${short(y)}H${short(to)}`;

/** Lines at the four scores, their figures, and the weeks at the foot. */
export const axes = (
  { xOf, yOf }: Frame,
  weeks: readonly { readonly number: number }[],
): { readonly paths: readonly ChartPath[]; readonly labels: readonly ChartLabel[] } => {
  const every = Math.ceil(weeks.length / MAX_NAMES);
  const foot = PLOT.bottom + TO_NAMES;
  return {
    paths: SCORES.map((score) => ({ as: 'grid', d: acrossPath(yOf(score)) })),
    labels: [
      ...SCORES.map((score) => ({
        text: String(score),
        x: PLOT.left - 8,
        y: short(yOf(score) + 4),
        align: 'end' as const,
      })),
      { text: texts.weekAxis, x: PLOT.left - 8, y: foot, align: 'end' },
      ...weeks
        .filter(({ number }) => number % every === 0)
        .map(({ number }) => ({
          text: String(number),
          x: short(xOf(number)),
          y: foot,
          align: 'middle' as const,
        })),
    ],
  };
};
