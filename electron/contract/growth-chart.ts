/** Where the points of a growth line stand in its picture. Pure. */
import type { OppGrowth } from './opp-content';

/** Of a growth line, what its picture shows. */
export type Growth = Pick<OppGrowth, 'outflowFrom' | 'outflowTo'> & {
  readonly points: readonly Omit<OppGrowth['points'][number], 'id'>[];
};

export type ChartPoint = { readonly x: number; readonly y: number };

export type ChartTick = { readonly at: number; readonly label: string };

export type Chart = {
  /** Runs of points that are joined; a run of one is a point alone. */
  readonly planned: readonly (readonly ChartPoint[])[];
  readonly actual: readonly (readonly ChartPoint[])[];
  readonly band: { readonly top: number; readonly bottom: number } | null;
  readonly days: readonly ChartTick[];
  readonly values: readonly ChartTick[];
};

export const chartSize = { width: 560, height: 270 } as const;
export const chartEdge = { left: 46, right: 16, top: 14, bottom: 34 } as const;

const MAX_DAYS = 6;
const STEPS = [1, 2, 2.5, 5, 10] as const;

type Moment = {
  readonly on: string;
  readonly planned: number | null;
  readonly actual: number | null;
};

const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** "mrt ’26". */
const monthLabel = (day: string): string =>
  `${months[Number(day.slice(5, 7)) - 1] ?? ''} ’${day.slice(2, 4)}`;

/** Round numbers round the range, about five. */
const roundTicks = (low: number, high: number): readonly number[] => {
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
};

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const momentsOf = ({ points }: Growth): readonly Moment[] =>
  points
    .flatMap(({ on, planned, actual }) => (on === null ? [] : [{ on, planned, actual }]))
    .filter(({ planned, actual }) => planned !== null || actual !== null)
    .sort((one, other) => one.on.localeCompare(other.on));

/** Every `n`th of the days, so that their names don't touch. */
const someDays = (days: readonly string[]): readonly string[] => {
  const every = Math.ceil(days.length / MAX_DAYS);
  return days.filter((_, at) => at % every === 0);
};

/** @returns null while there is nothing to draw */
export const chartOf = (growth: Growth): Chart | null => {
  const moments = momentsOf(growth);
  const days = [...new Set(moments.map(({ on }) => on))];
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;

  const { outflowFrom, outflowTo } = growth;
  const values = [
    ...moments.flatMap(({ planned, actual }) => [planned, actual]),
    outflowFrom,
    outflowTo,
  ].filter((value) => value !== null);
  const ticks = roundTicks(Math.min(...values), Math.max(...values));
  const [low, high] = [ticks.at(0) ?? 0, ticks.at(-1) ?? 1];
  const { left, right, top, bottom } = chartEdge;
  const [from, span] = [timeOf(first), timeOf(last) - timeOf(first)];
  const xOf = (day: string): number => {
    const share = span === 0 ? 0.5 : (timeOf(day) - from) / span;
    // A little room beside the first and the last, for their marks.
    return left + 14 + share * (chartSize.width - left - right - 28);
  };
  const yOf = (value: number): number =>
    top + (1 - (value - low) / (high - low)) * (chartSize.height - top - bottom);
  const pointOf = (day: string, value: number): ChartPoint => ({ x: xOf(day), y: yOf(value) });

  /** What was not measured leaves a gap: a line across it would say more than is known. */
  const actual: ChartPoint[][] = [[]];
  for (const { on, actual: value } of moments) {
    if (value === null) actual.push([]);
    else actual.at(-1)?.push(pointOf(on, value));
  }
  // A plan does run on between the moments that it names.
  const planned = moments.flatMap(({ on, planned: value }) =>
    value === null ? [] : [pointOf(on, value)],
  );
  return {
    planned: planned.length === 0 ? [] : [planned],
    actual: actual.filter((run) => run.length > 0),
    band:
      outflowFrom === null || outflowTo === null
        ? null
        : {
            top: yOf(Math.max(outflowFrom, outflowTo)),
            bottom: yOf(Math.min(outflowFrom, outflowTo)),
          },
    days: someDays(days).map((day) => ({ at: xOf(day), label: monthLabel(day) })),
    values: ticks.map((value) => ({
      at: yOf(value),
      label: String(Math.round(value * 100) / 100).replace('.', ','),
    })),
  };
};
