/** Invented weeks and scores, rolled up by the rules of the skill card. */
import type { Card, CardWeek, GivenScore } from '../../../electron/features/skill-card/rules/card';
import { momentMeans } from '../../../electron/features/skill-card/rules/moments';
import { weekMeans } from '../../../electron/features/skill-card/rules/roll-up';
import { weekSpreads } from '../../../electron/features/skill-card/rules/spread';
import { addDays } from '../../../electron/features/trajectory/rules/calendar-days';
import type {
  PictureGoal,
  PictureInput,
} from '../../../electron/features/trajectory/pictures/picture-input';

const GOAL = '01890000-0000-7000-8000-000000000001';
const FIRST_MONDAY = '2026-08-31';

/** Week 0 and so many more, one after another. */
export const weeksOf = (count: number): readonly CardWeek[] =>
  Array.from({ length: count + 1 }, (_, number) => {
    const monday = addDays(FIRST_MONDAY, number * 7);
    return { number, monday, days: [0, 1, 2, 3, 4].map((at) => addDays(monday, at)) };
  });

type Given = {
  readonly weeks?: number;
  readonly raters?: Card['raters'];
  readonly parts?: readonly string[];
  readonly goal?: Partial<PictureGoal>;
  readonly scores: readonly GivenScore[];
  readonly until?: string;
};

export const inputOf = ({
  weeks: count = 12,
  raters = ['pupil', 'teacher', 'guardian'],
  parts = [],
  goal: more = {},
  scores,
  until = '2027-12-31',
}: Given): PictureInput => {
  const weeks = weeksOf(count);
  const goal: PictureGoal = {
    id: GOAL,
    number: 1,
    targetScore: 3,
    startedOn: null,
    endedOn: null,
    changes: [],
    ...more,
  };
  const card: Card = {
    weeks,
    raters,
    until,
    parts: Math.max(parts.length, 1),
    goals: [{ id: GOAL, startedOn: goal.startedOn, endedOn: goal.endedOn }],
  };
  const means = weekMeans(card, scores);
  return {
    goals: [goal],
    weeks,
    raters,
    parts,
    until,
    means,
    spreads: weekSpreads(means),
    moments: new Map([[GOAL, momentMeans(card, { goalId: GOAL, scores })]]),
  };
};

type At = {
  readonly week: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly part?: GivenScore['part'];
  readonly rater?: GivenScore['rater'];
};

export const given = (
  score: GivenScore['score'],
  { week, weekday = 1, part = 0, rater = 'pupil' }: At,
): GivenScore => ({
  goalId: GOAL,
  on: addDays(FIRST_MONDAY, week * 7 + weekday - 1),
  part,
  rater,
  score,
});
