/** The weekly figures of one rater as a small line; a week without a score is a gap. Pure. */
import { roundPath, short, squarePath, trianglePath } from '../../../electron/contract/chart-parts';
import type { Place } from '../../../electron/contract/chart-parts';
import type { ChartLook } from '../../../electron/contract/chart-looks';
import type { DocumentBlock } from '../../../electron/contract/document';
import type { Rater } from '../../../electron/contract/trajectory-plan';

type ChartBlock = Extract<DocumentBlock, { kind: 'chart' }>;
type Look = {
  readonly line: ChartLook;
  readonly mark: ChartLook;
  readonly shape: (place: Place, half: number) => string;
};

/** As in the pictures of a trajectory: told apart by dashes and by the shape of their marks. */
const looks: Readonly<Record<Rater, Look>> = {
  pupil: { line: 'firstLine', mark: 'firstMark', shape: roundPath },
  teacher: { line: 'secondLine', mark: 'secondMark', shape: squarePath },
  guardian: { line: 'thirdLine', mark: 'thirdMark', shape: trianglePath },
};

const [WIDTH, HEIGHT, EDGE] = [240, 60, 7];
const [LOWEST, HIGHEST] = [1, 4];
const HALF_MARK = 3;

const yOf = (score: number): number =>
  HEIGHT - EDGE - ((score - LOWEST) / (HIGHEST - LOWEST)) * (HEIGHT - 2 * EDGE);

/** Weeks that follow each other and were all scored. */
const runsOf = (places: readonly (Place | null)[]): readonly (readonly Place[])[] => {
  const runs: Place[][] = [[]];
  for (const place of places) {
    if (place === null) runs.push([]);
    else runs.at(-1)?.push(place);
  }
  return runs.filter((run) => run.length > 0);
};

const through = (run: readonly Place[]): string =>
  run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

type SmallLine = {
  readonly rater: Rater;
  /** From week 0 on; null: no score. */
  readonly weeks: readonly (number | null)[];
  readonly target: number | null;
  /** What it shows, in words. */
  readonly says: string;
};

export const smallLine = ({ rater, weeks, target, says }: SmallLine): ChartBlock => {
  const { line, mark, shape } = looks[rater];
  const step = (WIDTH - 2 * EDGE) / Math.max(1, weeks.length - 1);
  const runs = runsOf(
    weeks.map((mean, week) => (mean === null ? null : { x: EDGE + week * step, y: yOf(mean) })),
  );
  return {
    kind: 'chart',
    says,
    width: WIDTH,
    height: HEIGHT,
    paths: [
      ...[LOWEST, HIGHEST].map((score) => ({
        as: 'grid' as const,
        d: `M0 ${short(yOf(score))}H${WIDTH}`,
      })),
      ...(target === null
        ? []
        : [{ as: 'target' as const, d: `M0 ${short(yOf(target))}H${WIDTH}` }]),
      ...runs.filter((run) => run.length > 1).map((run) => ({ as: line, d: through(run) })),
      ...runs.flat().map((place) => ({ as: mark, d: shape(place, HALF_MARK) })),
    ],
    labels: [],
  };
};
