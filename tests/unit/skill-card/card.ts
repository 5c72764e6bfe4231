/** A card of three weeks, the last one half, and ways to score on it. */
import type { Rater, Score } from '../../../electron/contract/trajectory-plan';
import type { Card, CardGoal, GivenScore } from '../../../electron/features/skill-card/rules/card';
import { weekMeans } from '../../../electron/features/skill-card/rules/roll-up';
import type { WeekMean } from '../../../electron/features/skill-card/rules/roll-up';

export const GOAL = 'goal';

export const goal = (change: Partial<CardGoal> = {}): CardGoal => ({
  id: GOAL,
  startedOn: null,
  endedOn: null,
  ...change,
});

/** Week 0 from 7 September 2026, week 1 from the 14th, and week 2 with Monday and Tuesday alone. */
export const card = (change: Partial<Card> = {}): Card => ({
  weeks: [
    {
      number: 0,
      monday: '2026-09-07',
      days: ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11'],
    },
    {
      number: 1,
      monday: '2026-09-14',
      days: ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'],
    },
    { number: 2, monday: '2026-09-21', days: ['2026-09-21', '2026-09-22'] },
  ],
  goals: [goal()],
  raters: ['pupil', 'teacher'],
  parts: 1,
  until: '2026-12-31',
  ...change,
});

export const given = (
  on: string,
  score: Score,
  { part = 0, rater = 'teacher', goalId = GOAL }: Partial<GivenScore> = {},
): GivenScore => ({ goalId, on, part, rater, score });

type At = { readonly week: number; readonly rater?: Rater; readonly on?: Card };

/** The figure of one rater in one week. */
export const figureIn = (
  scores: readonly GivenScore[],
  { week, rater = 'teacher', on = card() }: At,
): WeekMean | undefined =>
  weekMeans(on, scores).find((each) => each.week === week && each.rater === rater);
