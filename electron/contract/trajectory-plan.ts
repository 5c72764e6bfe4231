/** What a trajectory is to be: its template, its plan, its goals. */
import { z } from 'zod';
import { pictureNames } from './drawings';
import { Day, GuardianId, Moment, TrajectoryGoalId } from './ids';

const short = (longest: number) => z.string().trim().max(longest);
const text = short(5000);

/** Who scores a skill card (domain.md section 2, Impulsklas). */
export const raters = ['pupil', 'teacher', 'guardian'] as const;
export type Rater = (typeof raters)[number];

/** Who sets a goal, each in own words (seeds, impulsklas: school, ouders, kind en begeleiders). */
export const goalParties = ['pupil', 'guardian', 'teacher', 'coach'] as const;
export type GoalParty = (typeof goalParties)[number];

export const MAX_WEEKS = 40;
export const MAX_GOALS = 8;
export const MAX_MOMENTS = 6;

const allDiffer = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** What an own template keeps, and what every trajectory begins with. */
export const TrajectoryTemplateContent = z.strictObject({
  name: short(80).min(1),
  weekCount: z.number().int().min(1).max(MAX_WEEKS),
  /** 1 is Monday, 5 is Friday: the part-day together. Null: no fixed one. */
  sessionWeekday: z.number().int().min(1).max(5).nullable(),
  /** "woensdagochtend, 8.30 tot 12.00 uur" */
  sessionTime: short(80),
  /** A guardian comes along to each session. */
  withGuardian: z.boolean(),
  /** For which year groups it is meant; null: without that end. A hint, never a bar. */
  yearGroupFrom: z.number().int().min(1).max(8).nullable(),
  yearGroupTo: z.number().int().min(1).max(8).nullable(),
  /** At most so many pupils in one group; null: no group. A hint, never a bar. */
  maxPupils: z.number().int().min(1).max(40).nullable(),
  raters: z.array(z.enum(raters)).min(1).refine(allDiffer),
  /** Parts of a day that are scored apart ("ochtend", "middag"); none: the day as a whole. */
  moments: z.array(short(40).min(1)).max(MAX_MOMENTS).refine(allDiffer),
});
export type TrajectoryTemplateContent = z.output<typeof TrajectoryTemplateContent>;

export const TrajectoryPlan = TrajectoryTemplateContent.extend({
  /** Its first week is the week of this day, or the first one after it with school. */
  startOn: Day.nullable(),
  /** Functions, or names: "Begeleider Impulsklas". */
  coaches: short(200),
  /** Guardians of the file who take part. */
  guardianIds: z.array(GuardianId).max(12).refine(allDiffer),
  reason: text,
  question: text,
});
export type TrajectoryPlan = z.output<typeof TrajectoryPlan>;

/** A score on the card: 4 is best; `na`: niet van toepassing. A score that nobody gave is not there. */
export const Score = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal('na'),
]);
export type Score = z.output<typeof Score>;

export const TrajectoryGoalContent = z.strictObject({
  /** What each would like, in own words. */
  voices: z.strictObject({
    pupil: short(2000),
    guardian: short(2000),
    teacher: short(2000),
    coach: short(2000),
  }),
  /** The shared goal: behaviour that can be seen, in positive words. */
  goal: short(500),
  situation: short(1000),
  baseline: short(1000),
  target: short(1000),
  /** The weekly figure that is aimed at; a line in the pictures. Null: none. */
  targetScore: z.number().min(1).max(4).multipleOf(0.5).nullable(),
  measure: short(500),
  /** Solution-focused: "Wanneer lukt het al een beetje?" */
  helperQuestion: short(500),
  /** The goal in the pupil's words, on the pupil's card; '': the goal itself. */
  pupilText: short(120),
  picture: z.enum(pictureNames).nullable(),
});
export type TrajectoryGoalContent = z.output<typeof TrajectoryGoalContent>;

export const emptyGoal = (): TrajectoryGoalContent => ({
  voices: { pupil: '', guardian: '', teacher: '', coach: '' },
  goal: '',
  situation: '',
  baseline: '',
  target: '',
  targetScore: null,
  measure: '',
  helperQuestion: '',
  pupilText: '',
  picture: null,
});

export const TrajectoryGoal = z.strictObject({
  id: TrajectoryGoalId,
  content: TrajectoryGoalContent,
  /** The first day on which it is scored; null: from week 0 on. */
  startedOn: Day.nullable(),
  /** The last day on which it is scored; null while it goes on. */
  endedOn: Day.nullable(),
  version: z.number().int().min(1),
});
export type TrajectoryGoal = z.output<typeof TrajectoryGoal>;

/** A goal as it was, until it was changed or ended while the trajectory ran; never changed. */
export const GoalHistory = z.strictObject({
  goalId: TrajectoryGoalId,
  kind: z.enum(['adjusted', 'ended']),
  on: Day,
  before: TrajectoryGoalContent,
  reason: z.string(),
  recordedAt: Moment,
});
export type GoalHistory = z.output<typeof GoalHistory>;
