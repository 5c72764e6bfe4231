/**
 * From days to weeks (domain.md 2, Impulsklas: store per day, roll up per week). Pure. A place that nobody
 * scored is missing: it is counted apart and never as 0; neither is "niet van toepassing".
 */
import type { Rater, Score } from '../../../contract/trajectory-plan';
import { askedDays, weekByDay } from './card';
import type { Card, GivenScore } from './card';

/** One goal of a rater in one week. `WeekFigure` of the contract, ids not yet branded. */
export type WeekMean = {
  readonly goalId: string;
  readonly rater: Rater;
  readonly week: number;
  /** Mean of the scores 1–4, in hundredths; null: nobody gave one. */
  readonly mean: number | null;
  /** Scores 1–4 behind it. */
  readonly scored: number;
  readonly notApplicable: number;
  /** Places up to `until` that should have been scored and weren't. */
  readonly missing: number;
};

/** What is added up of one goal, rater and week; the whole group of a coach passes through it in one go. */
type Tally = {
  readonly place: Pick<WeekMean, 'goalId' | 'rater' | 'week'>;
  /** Days on which the goal is asked for. */
  readonly asked: readonly string[];
  sum: number;
  scored: number;
  notApplicable: number;
  /** How many of the places that are asked for hold a score. */
  answered: number;
  /** Of the week as a whole. */
  own: Score | null;
};

const hundredths = (sum: number, count: number): number | null =>
  count === 0 ? null : Math.round((sum / count) * 100) / 100;

/** The mean in hundredths; null of none. */
export const meanOf = (scores: readonly number[]): number | null =>
  hundredths(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );

const tallyOf = (card: Card): readonly Tally[] =>
  card.goals.flatMap((goal) => {
    const asked = card.weeks.map((week) => askedDays(week, goal, card.until));
    return card.raters.flatMap((rater) =>
      card.weeks.map(({ number }, at) => ({
        place: { goalId: goal.id, rater, week: number },
        asked: asked[at] ?? [],
        sum: 0,
        scored: 0,
        notApplicable: 0,
        answered: 0,
        own: null,
      })),
    );
  });

const add = (tally: Tally, { on, part, score }: GivenScore, parts: number): void => {
  if (part === 'week') {
    tally.own = score;
    return;
  }
  if (score === 'na') tally.notApplicable += 1;
  else {
    tally.scored += 1;
    tally.sum += score;
  }
  if (part < parts && tally.asked.includes(on)) tally.answered += 1;
};

const meanOfTally = (tally: Tally, parts: number): WeekMean => {
  const { place, asked, sum, scored, notApplicable, answered, own } = tally;
  const missing = asked.length * parts - answered;
  // Where days are scored they count, and what was said of the week as a whole doesn't.
  if (own === null || scored > 0) {
    return { ...place, mean: hundredths(sum, scored), scored, notApplicable, missing };
  }
  // Who scored the week as a whole left no day out.
  return own === 'na'
    ? { ...place, mean: null, scored: 0, notApplicable: notApplicable + 1, missing: 0 }
    : { ...place, mean: own, scored: 1, notApplicable, missing: 0 };
};

/**
 * Every goal × rater × week of a card, in that order, week 0 included: also where nothing was scored, and
 * where nothing is asked (a week to come, a goal that had ended), which has `scored` and `missing` both 0.
 * Scores outside the weeks are left out. The order of the scores makes no difference.
 */
export const weekMeans = (card: Card, scores: readonly GivenScore[]): readonly WeekMean[] => {
  const { goals, raters, weeks, parts } = card;
  const tallies = tallyOf(card);
  const weekOfDay = weekByDay(weeks);
  const goalAt = new Map(goals.map(({ id }, at) => [id, at]));
  const weekAt = new Map(weeks.map(({ number }, at) => [number, at]));
  for (const score of scores) {
    const goal = goalAt.get(score.goalId) ?? -1;
    const rater = raters.indexOf(score.rater);
    const week = weekAt.get(weekOfDay.get(score.on) ?? -1) ?? -1;
    if (goal === -1 || rater === -1 || week === -1) continue;
    const tally = tallies[(goal * raters.length + rater) * weeks.length + week];
    if (tally !== undefined) add(tally, score, parts);
  }
  return tallies.map((tally) => meanOfTally(tally, parts));
};
