/** The figures of one rater as marks, joined where weeks follow each other. Pure. */
import { line } from 'd3-shape';
import type { ChartLook } from '../../../contract/chart-looks';
import { roundPath, squarePath, trianglePath } from '../../../contract/chart-parts';
import type { Place } from '../../../contract/chart-parts';
import type { ChartPath } from '../../../contract/growth-drawing';
import type { Rater } from '../../../contract/trajectory-plan';
import type { Frame } from './frame';

type SeriesLook = {
  readonly line: ChartLook;
  readonly mark: ChartLook;
  readonly shape: (place: Place, half: number) => string;
  /** Beside its week, so that equal figures of two raters don't lie on one another. */
  readonly shift: -1 | 0 | 1;
};

export const seriesLooks: Readonly<Record<Rater, SeriesLook>> = {
  pupil: { line: 'firstLine', mark: 'firstMark', shape: roundPath, shift: -1 },
  teacher: { line: 'secondLine', mark: 'secondMark', shape: squarePath, shift: 0 },
  guardian: { line: 'thirdLine', mark: 'thirdMark', shape: trianglePath, shift: 1 },
};

const WIDEST_SHIFT = 7.5;
const [SMALLEST, LARGEST] = [2.8, 4.6];

/** As large as the room between two weeks lets it be. */
const sizes = (step: number): { readonly shift: number; readonly half: number } => ({
  shift: Math.min(WIDEST_SHIFT, step / 4.5),
  half: Math.min(LARGEST, Math.max(SMALLEST, step / 6)),
});

export type Seen = { readonly week: number; readonly mean: number | null };

/** Weeks that follow each other, each with a figure; where none was given a run ends. */
const runsOf = (seen: readonly Seen[]): readonly (readonly Required<Figure>[])[] => {
  const runs: Figure[][] = [[]];
  for (const { week, mean } of seen) {
    if (mean === null) runs.push([]);
    else runs.at(-1)?.push({ week, mean });
  }
  return runs.filter((run) => run.length > 0);
};
type Figure = { readonly week: number; readonly mean: number };

/** d3 writes commas between the measures of a path. */
const pathThrough = (places: readonly Place[]): string =>
  (
    line<Place>(
      ({ x }) => x,
      ({ y }) => y,
    ).digits(1)(places) ?? ''
  ).replaceAll(',', ' ');

type Drawn = { readonly lines: readonly ChartPath[]; readonly marks: readonly ChartPath[] };

/** A week without a figure leaves a gap: a line across it would say more than is known. */
export const seriesPaths = (
  { rater, seen }: { readonly rater: Rater; readonly seen: readonly Seen[] },
  { xOf, yOf, step }: Frame,
): Drawn => {
  const look = seriesLooks[rater];
  const { shift, half } = sizes(step);
  const runs = runsOf(seen).map((run) =>
    run.map(({ week, mean }) => ({ x: xOf(week) + look.shift * shift, y: yOf(mean) })),
  );
  return {
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => ({ as: look.line, d: pathThrough(run) })),
    marks: runs.flat().map((place) => ({ as: look.mark, d: look.shape(place, half) })),
  };
};
