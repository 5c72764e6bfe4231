/** A trajectory of a pupil: twelve weeks Impulsklas, or guidance of any length, with what was said about it. */
import { z } from 'zod';
import { DocumentBlock } from './document';
import { CaseFileId, Day, Moment, TrajectoryGoalId, TrajectoryGroupId, TrajectoryId } from './ids';
import { GuardianId } from './ids';
import {
  GoalHistory,
  MAX_GOALS,
  MAX_WEEKS,
  TrajectoryGoal,
  TrajectoryPlan,
} from './trajectory-plan';

const short = (longest: number) => z.string().trim().max(longest);
const text = short(5000);
const version = z.number().int().min(1);

/** Week 0 is the week of the baseline, the last one with school before week 1. */
export const TrajectoryWeek = z.strictObject({
  number: z.number().int().min(0).max(MAX_WEEKS),
  /** Monday. */
  monday: Day,
  /** Its days with school, Monday to Friday; those of the calendar as it is now. */
  days: z.array(Day).min(1).max(5),
});
export type TrajectoryWeek = z.output<typeof TrajectoryWeek>;

/** A week between the first and the last that doesn't count. */
export const SkippedWeek = z.strictObject({
  monday: Day,
  /** Names of the holidays in it; '': a person left it out. */
  why: z.string(),
  byHand: z.boolean(),
});
export type SkippedWeek = z.output<typeof SkippedWeek>;

export const TrajectorySchedule = z.strictObject({
  /** From week 0; none while no start date is chosen. */
  weeks: z.array(TrajectoryWeek),
  skipped: z.array(SkippedWeek),
  /** A school year in it has no holidays in the calendar: weeks may be wrong. Start years. */
  yearsWithoutHolidays: z.array(z.number().int()),
});
export type TrajectorySchedule = z.output<typeof TrajectorySchedule>;

/** Talked over at the end of a week, each in own words. */
export const WeekReflectionContent = z.strictObject({
  pupil: text,
  guardian: text,
  teacher: text,
  /** When it already worked. */
  worked: text,
  /** What is tried next week. */
  next: text,
});
export type WeekReflectionContent = z.output<typeof WeekReflectionContent>;

export const WeekReflection = z.strictObject({
  week: z.number().int().min(0).max(MAX_WEEKS),
  content: WeekReflectionContent,
  version,
  updatedAt: Moment,
});
export type WeekReflection = z.output<typeof WeekReflection>;

export const trajectoryGoalResults = ['reached', 'partly', 'not'] as const;

/** With the parents, half way and at the end; recorded anew when it was recorded wrongly. */
export const TrajectoryEvaluation = z.strictObject({
  kind: z.enum(['midTerm', 'end']),
  on: Day,
  /** Guardians who were there. */
  guardianIds: z.array(GuardianId).max(12),
  /** Others: "leerling, leerkracht, begeleider". */
  others: short(200),
  goals: z
    .array(
      z.strictObject({
        goalId: TrajectoryGoalId,
        result: z.enum(trajectoryGoalResults),
        words: text,
      }),
    )
    .max(MAX_GOALS),
  pupil: text,
  guardian: text,
  teacher: text,
  conclusion: text.min(1),
});
export type TrajectoryEvaluation = z.output<typeof TrajectoryEvaluation>;

/** Never changed; the newest of its kind counts. */
export const RecordedEvaluation = z.strictObject({
  evaluation: TrajectoryEvaluation,
  recordedAt: Moment,
});
export type RecordedEvaluation = z.output<typeof RecordedEvaluation>;

/** After the last week (seeds, impulsklas: borging at changes of teacher and at home). Custom. */
export const consolidationTerms = ['sixWeeks', 'threeMonths', 'sixMonths'] as const;
export type ConsolidationTerm = (typeof consolidationTerms)[number];

export const ConsolidationContent = z.strictObject({
  /** What stays. */
  stays: text,
  /** Who keeps it up: functions. */
  keptUpBy: short(200),
  /** Signs of relapse. */
  relapseSigns: text,
  /** What is done then. */
  onRelapse: text,
  /** Each term once. */
  checks: z
    .array(z.strictObject({ term: z.enum(consolidationTerms), on: Day }))
    .refine((checks) => new Set(checks.map(({ term }) => term)).size === checks.length),
});
export type ConsolidationContent = z.output<typeof ConsolidationContent>;

export const ConsolidationCheck = z.strictObject({
  term: z.enum(consolidationTerms),
  on: Day,
  /** What was seen at that moment; null while it is to come. */
  done: z
    .strictObject({ on: Day, outcome: text.min(1), holds: z.enum(['yes', 'partly', 'no']) })
    .nullable(),
});
export type ConsolidationCheck = z.output<typeof ConsolidationCheck>;

export const Consolidation = z.strictObject({
  content: ConsolidationContent,
  checks: z.array(ConsolidationCheck),
  version,
  updatedAt: Moment,
});
export type Consolidation = z.output<typeof Consolidation>;

/** `preparing`: goals are set; `running`: its weeks are fixed; `ended`. */
export const trajectoryStatuses = ['preparing', 'running', 'ended'] as const;
export type TrajectoryStatus = (typeof trajectoryStatuses)[number];

export const Trajectory = z.strictObject({
  id: TrajectoryId,
  caseFileId: CaseFileId,
  groupId: TrajectoryGroupId.nullable(),
  status: z.enum(trajectoryStatuses),
  plan: TrajectoryPlan,
  /** In their order; also those that ended. */
  goals: z.array(TrajectoryGoal),
  /** Newest first. */
  history: z.array(GoalHistory),
  /** While preparing as the calendar is now; then as it was fixed. */
  schedule: TrajectorySchedule,
  /** The weeks as the calendar would make them now; null where they are the same. */
  newSchedule: TrajectorySchedule.nullable(),
  /** By week. */
  reflections: z.array(WeekReflection),
  /** Newest first. */
  evaluations: z.array(RecordedEvaluation),
  consolidation: Consolidation.nullable(),
  /** Proposed days of the check moments, from the last week (school days). None while there are no weeks. */
  proposedChecks: ConsolidationContent.shape.checks,
  startedAt: Moment.nullable(),
  endedOn: Day.nullable(),
  /** Counts the saves of the plan. */
  version,
  createdAt: Moment,
  updatedAt: Moment,
});
export type Trajectory = z.output<typeof Trajectory>;

export const TrajectorySummary = Trajectory.pick({
  id: true,
  caseFileId: true,
  groupId: true,
  status: true,
  endedOn: true,
  updatedAt: true,
}).extend({
  name: z.string(),
  /** Monday of week 1 and the last school day of the last week; null without a start date. */
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  weekCount: z.number().int(),
  /** The week it is in today; null before and after. */
  currentWeek: z.number().int().nullable(),
  goals: z.array(z.string()),
});
export type TrajectorySummary = z.output<typeof TrajectorySummary>;

export const pictureKinds = ['progress', 'disagreement', 'moments'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** A picture, and beside it the table with the same figures for who cannot see it. */
export const TrajectoryPicture = z.strictObject({
  kind: z.enum(pictureKinds),
  goalId: TrajectoryGoalId,
  title: z.string(),
  chart: DocumentBlock,
  table: DocumentBlock,
});
export type TrajectoryPicture = z.output<typeof TrajectoryPicture>;
