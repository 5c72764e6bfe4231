/** A trajectory as it travels. The group that it is followed in stays: it is about other pupils too. */
import { z } from 'zod';
import { eachOnce, written } from './archive-fields';
import { Day, Moment, TrajectoryGoalId, TrajectoryId } from './ids';
import { GoalHistory, raters, TrajectoryGoalContent, TrajectoryPlan } from './trajectory-plan';
import {
  ConsolidationContent,
  consolidationTerms,
  TrajectoryEvaluation,
  WeekReflectionContent,
} from './trajectory-record';

const Fields = z.strictObject({
  kind: z.literal('trajectory'),
  id: TrajectoryId,
  plan: TrajectoryPlan,
  /** Mondays from week 0 on, fixed at the start; null while goals are still set. */
  mondays: z.array(Day).max(60).nullable(),
  /** Mondays that a person left out. */
  skipped: z.array(Day).max(60),
  startedAt: Moment.nullable(),
  endedOn: Day.nullable(),
  /** In their order. */
  goals: z.array(
    z.strictObject({
      id: TrajectoryGoalId,
      content: TrajectoryGoalContent,
      startedOn: Day.nullable(),
      endedOn: Day.nullable(),
    }),
  ),
  /** Oldest first. */
  history: z.array(GoalHistory.extend({ id: z.uuidv7(), reason: z.string().min(1) })),
  /** By goal, day, part and rater. */
  scores: z.array(
    z.strictObject({
      goalId: TrajectoryGoalId,
      on: Day,
      /** 0 and up: parts of the day; -1: the whole week at once, on its Monday. */
      part: z.number().int().min(-1).max(5),
      rater: z.enum(raters),
      /** 1 to 4, 4 is best; null: not applicable. What nobody scored is not in the list. */
      score: z.literal([1, 2, 3, 4]).nullable(),
    }),
  ),
  /** Who was there, by day. */
  presence: z.array(
    z.strictObject({
      on: Day,
      who: z.enum(['pupil', 'guardian']),
      presence: z.enum(['present', 'absent']),
    }),
  ),
  /** By week. */
  reflections: z.array(
    z.strictObject({
      week: z.number().int().min(0).max(60),
      content: WeekReflectionContent,
      updatedAt: Moment,
    }),
  ),
  /** In the order in which they were recorded; the last of its kind counts. */
  evaluations: z.array(
    z.strictObject({ id: z.uuidv7(), evaluation: TrajectoryEvaluation, recordedAt: Moment }),
  ),
  consolidation: z.strictObject({ content: ConsolidationContent, updatedAt: Moment }).nullable(),
  /** What was seen at the check moments, by day. */
  checks: z.array(
    z.strictObject({
      term: z.enum(consolidationTerms),
      on: Day,
      outcome: z.string().min(1),
      holds: z.enum(['yes', 'partly', 'no']),
      recordedAt: Moment,
    }),
  ),
  ...written,
});
type Fields = z.output<typeof Fields>;

/** Its weeks are fixed when it starts, and only what started ends. */
const isStanding = ({ mondays, startedAt, endedOn }: Fields): boolean =>
  (mondays === null) === (startedAt === null) && (endedOn === null || startedAt !== null);

const refersToGoals = ({ goals, history, scores }: Fields): boolean => {
  const known = new Set(goals.map(({ id }) => id));
  return [...history, ...scores].every(({ goalId }) => known.has(goalId));
};

const holdsEachOnce = (record: Fields): boolean =>
  eachOnce(record.goals, ({ id }) => id) &&
  eachOnce(record.history, ({ id }) => id) &&
  eachOnce(record.scores, ({ goalId, on, part, rater }) => `${goalId} ${on} ${part} ${rater}`) &&
  eachOnce(record.presence, ({ on, who }) => `${on} ${who}`) &&
  eachOnce(record.reflections, ({ week }) => week) &&
  eachOnce(record.evaluations, ({ id }) => id) &&
  eachOnce(record.checks, ({ term }) => term);

/** Checked as a vault would refuse it: nothing in it contradicts the rest. */
export const ArchiveTrajectory = Fields.refine(isStanding)
  .refine(refersToGoals)
  .refine(holdsEachOnce);
