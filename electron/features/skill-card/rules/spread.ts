/** Where raters see the same week differently. Pure. */
import type { Rater } from '../../../contract/trajectory-plan';
import { grouped } from './grouped';
import type { WeekMean } from './roll-up';

/** From this difference between two means on, raters disagree: a whole step on the card. Custom. */
const DISAGREEMENT = 1;

/** One goal in one week that at least two raters scored. */
export type WeekSpread = {
  readonly goalId: string;
  readonly week: number;
  readonly lowest: { readonly rater: Rater; readonly mean: number };
  readonly highest: { readonly rater: Rater; readonly mean: number };
  /** Highest less lowest, in hundredths. */
  readonly difference: number;
  readonly disagree: boolean;
};

type Seen = { readonly rater: Rater; readonly mean: number };

const spreadOf = (seen: readonly Seen[]): Omit<WeekSpread, 'goalId' | 'week'> | null => {
  const [lowest, ...others] = seen.toSorted((a, b) => a.mean - b.mean);
  const highest = others.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const difference = Math.round((highest.mean - lowest.mean) * 100) / 100;
  return { lowest, highest, difference, disagree: difference >= DISAGREEMENT };
};

/**
 * Per goal and week how far the raters are apart, in the order of the figures (of `weekMeans`). A week that
 * fewer than two raters scored is not there: a missing score is no disagreement.
 */
export const weekSpreads = (means: readonly WeekMean[]): readonly WeekSpread[] =>
  [...grouped(means, ({ goalId, week }) => `${goalId} ${week}`).values()].flatMap((ofWeek) => {
    const seen = ofWeek.flatMap(({ rater, mean }) => (mean === null ? [] : [{ rater, mean }]));
    const spread = spreadOf(seen);
    const [first] = ofWeek;
    if (spread === null || first === undefined) return [];
    return [{ goalId: first.goalId, week: first.week, ...spread }];
  });
