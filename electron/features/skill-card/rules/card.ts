/** What a skill card asks and what was given on it, as the rules look at it. Pure. */
import type { Rater, Score } from '../../../contract/trajectory-plan';
import type { ScorePart } from '../../../contract/skill-card';
import { addDays } from '../../trajectory/rules/calendar-days';

export type CardWeek = {
  /** 0 is the week of the baseline. */
  readonly number: number;
  readonly monday: string;
  /** Its days with school. */
  readonly days: readonly string[];
};

export type CardGoal = {
  readonly id: string;
  /** The first day on which it is scored; null: from week 0 on. */
  readonly startedOn: string | null;
  /** The last day on which it is scored; null while it goes on. */
  readonly endedOn: string | null;
};

export type Card = {
  /** From week 0 on, in their order. */
  readonly weeks: readonly CardWeek[];
  readonly goals: readonly CardGoal[];
  readonly raters: readonly Rater[];
  /** Parts of a day that are scored apart; at least 1, the day as a whole. */
  readonly parts: number;
  /** The last day that can be missing: today, or the day on which the trajectory ended. */
  readonly until: string;
};

/** One score that somebody gave. A place holds at most one; what nobody scored is not in the list. */
export type GivenScore = {
  readonly goalId: string;
  readonly on: string;
  readonly part: ScorePart;
  readonly rater: Rater;
  readonly score: Score;
};

const DAYS_IN_WEEK = 7;

/** Every day of the weeks, school or not, with the number of its week: a day that is free by now still counts. */
export const weekByDay = (weeks: readonly CardWeek[]): ReadonlyMap<string, number> =>
  new Map(
    weeks.flatMap(({ number, monday }) =>
      Array.from({ length: DAYS_IN_WEEK }, (_, at) => [addDays(monday, at), number] as const),
    ),
  );

/** Whether a goal is scored on that day. */
export const goesOn = ({ startedOn, endedOn }: CardGoal, day: string): boolean =>
  (startedOn === null || startedOn <= day) && (endedOn === null || day <= endedOn);

/** The school days of a week on which a goal is asked for, none of them still to come. */
export const askedDays = ({ days }: CardWeek, goal: CardGoal, until: string): readonly string[] =>
  days.filter((day) => day <= until && goesOn(goal, day));

/**
 * The card of a trajectory: a `Trajectory` of the contract, or the same parts of one.
 * @param weeks its schedule; none before it starts
 * @param today a day to come is never missing
 */
export const cardOf = (
  {
    plan,
    goals,
    endedOn,
  }: {
    readonly plan: { readonly raters: readonly Rater[]; readonly moments: readonly string[] };
    readonly goals: readonly CardGoal[];
    readonly endedOn: string | null;
  },
  { weeks, today }: { readonly weeks: readonly CardWeek[]; readonly today: string },
): Card => ({
  weeks,
  goals: goals.map(({ id, startedOn, endedOn: last }) => ({ id, startedOn, endedOn: last })),
  raters: plan.raters,
  parts: Math.max(1, plan.moments.length),
  until: endedOn !== null && endedOn < today ? endedOn : today,
});
