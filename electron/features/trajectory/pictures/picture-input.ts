/** What the pictures of a trajectory are drawn from: figures that were rolled up already. */
import type { Rater } from '../../../contract/trajectory-plan';
import type { CardWeek } from '../../skill-card/rules/card';
import type { MomentMean } from '../../skill-card/rules/moments';
import type { WeekMean } from '../../skill-card/rules/roll-up';
import type { WeekSpread } from '../../skill-card/rules/spread';

/** A change of a goal while the trajectory ran. */
export type PictureChange = {
  readonly kind: 'adjusted' | 'ended';
  readonly on: string;
  /** What was aimed at until then. */
  readonly targetBefore: number | null;
};

export type PictureGoal = {
  readonly id: string;
  /** Its place among the goals, 1 the first: pictures name no goal in words that a person typed. */
  readonly number: number;
  readonly targetScore: number | null;
  /** Null: from week 0 on. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  /** Oldest first. */
  readonly changes: readonly PictureChange[];
};

export type PictureInput = {
  readonly goals: readonly PictureGoal[];
  /** From week 0 on. */
  readonly weeks: readonly CardWeek[];
  readonly raters: readonly Rater[];
  /** Names of the parts of a day; none: the day as a whole. */
  readonly parts: readonly string[];
  /** The last day that can be missing. */
  readonly until: string;
  readonly means: readonly WeekMean[];
  readonly spreads: readonly WeekSpread[];
  /** By goal: five weekdays × parts. */
  readonly moments: ReadonlyMap<string, readonly MomentMean[]>;
};

/** The same of one goal. */
export type GoalInput = Omit<PictureInput, 'goals' | 'moments'> & {
  readonly goal: PictureGoal;
  readonly moments: readonly MomentMean[];
};
