/**
 * The skill card (vaardigheidskaart): goal × day or part of a day × rater × 1–4 or not applicable. What nobody
 * scored is not there: missing is never 0.
 */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { pictureNames } from './drawings';
import { Day, TrajectoryGoalId, TrajectoryId } from './ids';
import { MAX_GOALS, MAX_MOMENTS, MAX_WEEKS, raters, Score } from './trajectory-plan';
import { TrajectoryWeek } from './trajectory-record';

/**
 * Which part of the day: 0 is the day as a whole or the first moment of the plan; `week`: the whole week at
 * once, afterwards, on its Monday. Where days of a week are scored, they count and the week's own score doesn't.
 */
export const ScorePart = z.union([
  z
    .number()
    .int()
    .min(0)
    .max(MAX_MOMENTS - 1),
  z.literal('week'),
]);
export type ScorePart = z.output<typeof ScorePart>;

export const ScorePlace = z.strictObject({
  goalId: TrajectoryGoalId,
  on: Day,
  part: ScorePart,
  rater: z.enum(raters),
});
export type ScorePlace = z.output<typeof ScorePlace>;

export const SkillScore = ScorePlace.extend({ score: Score });
export type SkillScore = z.output<typeof SkillScore>;

const MAX_SCORES_AT_ONCE = MAX_GOALS * MAX_MOMENTS * 5 * 3 + MAX_GOALS * 3;

/** One goal of a rater in one week. */
export const WeekFigure = z.strictObject({
  goalId: TrajectoryGoalId,
  rater: z.enum(raters),
  week: z.number().int().min(0).max(MAX_WEEKS),
  /** Mean of the scores 1–4, in hundredths; null: nobody gave one. */
  mean: z.number().min(1).max(4).nullable(),
  /** How many scores 1–4 stand behind it, how many "niet van toepassing", how many are missing. */
  scored: z.number().int().min(0),
  notApplicable: z.number().int().min(0),
  missing: z.number().int().min(0),
});
export type WeekFigure = z.output<typeof WeekFigure>;

/** What the pupil sees of the own card: pictures and own words, no name, no figures of others. */
export const PupilCard = z.strictObject({
  trajectoryId: TrajectoryId,
  on: Day,
  moments: z.array(z.string()),
  goals: z.array(
    z.strictObject({
      goalId: TrajectoryGoalId,
      text: z.string(),
      picture: z.enum(pictureNames).nullable(),
      /** Given on that day, by part. */
      scores: z.array(z.strictObject({ part: ScorePart, score: Score })),
    }),
  ),
});
export type PupilCard = z.output<typeof PupilCard>;

const trajectoryId = z.strictObject({ id: TrajectoryId });
const ofWeek = trajectoryId.extend({ week: z.number().int().min(0).max(MAX_WEEKS) });
/** TRAJECTORY_NOT_STARTED: no weeks are fixed. INVALID_INPUT: a day, part, goal or rater that it doesn't have. */
const scoring = [
  'NOT_FOUND',
  'CASE_FILE_ARCHIVED',
  'TRAJECTORY_NOT_STARTED',
  'INVALID_INPUT',
  'DISK_FULL',
] as const;

export const skillCard = contract({
  'skillCard.week': {
    input: ofWeek,
    output: z.strictObject({ week: TrajectoryWeek, scores: z.array(SkillScore) }),
    errors: ['NOT_FOUND', 'TRAJECTORY_NOT_STARTED'],
  },
  /** Of all weeks: goal × rater × week. */
  'skillCard.figures': {
    input: trajectoryId,
    output: z.array(WeekFigure),
    errors: ['NOT_FOUND'],
  },
  /** Gives scores, or takes one away (null). All of them or none. */
  'skillCard.score': {
    input: trajectoryId.extend({
      scores: z
        .array(ScorePlace.extend({ score: Score.nullable() }))
        .min(1)
        .max(MAX_SCORES_AT_ONCE),
    }),
    output: z.strictObject({}),
    errors: scoring,
  },
  /** One of the few calls that are answered while only the pupil's card may be seen. */
  'skillCard.pupil': {
    input: trajectoryId.extend({ on: Day }),
    output: PupilCard,
    errors: ['NOT_FOUND', 'TRAJECTORY_NOT_STARTED', 'INVALID_INPUT'],
  },
  /** By the pupil, on the own card. */
  'skillCard.pupilScore': {
    input: trajectoryId.extend({
      goalId: TrajectoryGoalId,
      on: Day,
      part: ScorePart,
      score: Score.nullable(),
    }),
    output: PupilCard,
    errors: scoring,
  },
});

/** Answered by the main process: while a card is shown, nothing else of the vault can be reached. */
export const pupilCardWindow = shellContract({
  /** Full screen, and only this card from now on. */
  'window.showPupilCard': {
    input: trajectoryId.extend({ on: Day }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'TRAJECTORY_NOT_STARTED', 'INVALID_INPUT', 'VAULT_LOCKED'],
  },
  /** What is shown; null: the app as ever. */
  'window.pupilCard': {
    input: z.strictObject({}),
    output: trajectoryId.extend({ on: Day }).nullable(),
  },
  'window.leavePupilCard': {
    input: z.strictObject({ passphrase: z.string().min(1).max(256) }),
    output: z.strictObject({}),
    errors: ['WRONG_PASSPHRASE', 'PASSPHRASE_DELAYED', 'VAULT_LOCKED'],
  },
});
