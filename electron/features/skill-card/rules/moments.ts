/** On which weekdays and parts of the day it works best. Pure. */
import { weekdayOf } from '../../trajectory/rules/calendar-days';
import { askedDays, weekByDay } from './card';
import type { Card, GivenScore } from './card';
import { grouped } from './grouped';
import { meanOf } from './roll-up';

/** From fewer scores no moment is called best: it could as well be chance. Custom. */
const ENOUGH_SCORES = 3;
const WEEKDAYS = [1, 2, 3, 4, 5] as const;

/** One weekday and part of the day, over all weeks. */
export type MomentMean = {
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: number;
  /** 0 is the first part of the day, or the day as a whole. */
  readonly part: number;
  /** Mean of the scores 1–4, in hundredths; null: nobody gave one. */
  readonly mean: number | null;
  readonly scored: number;
  readonly notApplicable: number;
  readonly missing: number;
  /** The highest mean of those with enough scores behind them, where they are not all alike. */
  readonly best: boolean;
};

type Cell = Omit<MomentMean, 'best'>;

const withBest = (cells: readonly Cell[]): readonly MomentMean[] => {
  const sure = cells.flatMap(({ mean, scored }) =>
    mean !== null && scored >= ENOUGH_SCORES ? [mean] : [],
  );
  const highest = Math.max(...sure);
  const differ = sure.some((mean) => mean < highest);
  return cells.map((cell) => ({
    ...cell,
    best: differ && cell.mean === highest && cell.scored >= ENOUGH_SCORES,
  }));
};

/**
 * One goal by weekday and part of the day: five weekdays × `parts`, by weekday and then part. All raters of
 * the card together; for one rater, give a card with that rater alone. Scores of a week as a whole say
 * nothing of a moment and are left out.
 */
export const momentMeans = (
  card: Card,
  { goalId, scores }: { readonly goalId: string; readonly scores: readonly GivenScore[] },
): readonly MomentMean[] => {
  const { weeks, raters, parts, until } = card;
  const goal = card.goals.find(({ id }) => id === goalId);
  if (goal === undefined) return [];
  const inWeeks = weekByDay(weeks);
  const asked = new Set(weeks.flatMap((week) => askedDays(week, goal, until)));
  const given = grouped(
    scores.filter(
      (score) => score.goalId === goalId && inWeeks.has(score.on) && raters.includes(score.rater),
    ),
    ({ on, part }) => `${weekdayOf(on)} ${part}`,
  );
  const askedOn = grouped(asked, weekdayOf);
  const cells = WEEKDAYS.flatMap((weekday) =>
    Array.from({ length: parts }, (_, part): Cell => {
      const here = given.get(`${weekday} ${part}`) ?? [];
      const figures = here.flatMap(({ score }) => (score === 'na' ? [] : [score]));
      const answered = here.filter(({ on }) => asked.has(on)).length;
      return {
        weekday,
        part,
        mean: meanOf(figures),
        scored: figures.length,
        notApplicable: here.length - figures.length,
        missing: (askedOn.get(weekday)?.length ?? 0) * raters.length - answered,
      };
    }),
  );
  return withBest(cells);
};
