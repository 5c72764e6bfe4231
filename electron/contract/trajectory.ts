/** The calls about trajectories; what they give stands in trajectory-record.ts. */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import {
  CaseFileId,
  Day,
  GuardianId,
  TrajectoryGoalId,
  TrajectoryGroupId,
  TrajectoryId,
} from './ids';
import {
  ConsolidationCheck,
  ConsolidationContent,
  consolidationTerms,
  pictureKinds,
  Trajectory,
  TrajectoryEvaluation,
  TrajectoryPicture,
  TrajectorySummary,
  WeekReflection,
  WeekReflectionContent,
} from './trajectory-record';
import {
  MAX_GOALS,
  MAX_WEEKS,
  TrajectoryGoalContent,
  TrajectoryPlan,
  TrajectoryTemplateContent,
} from './trajectory-plan';

const version = z.number().int().min(1);
const reason = z.string().trim().min(1).max(5000);
const trajectoryId = z.strictObject({ id: TrajectoryId });
const ofGoal = trajectoryId.extend({ goalId: TrajectoryGoalId });
const changing = ['NOT_FOUND', 'CASE_FILE_ARCHIVED', 'DISK_FULL'] as const;
const changed = { output: Trajectory, errors: changing } as const;
const versioned = { output: Trajectory, errors: [...changing, 'VERSION_CONFLICT'] } as const;
/** TRAJECTORY_STARTED: goals are adjusted, with a reason, once it runs. */
const beforeStart = {
  output: Trajectory,
  errors: [...changing, 'VERSION_CONFLICT', 'TRAJECTORY_STARTED'],
} as const;
/** INVALID_INPUT: a day to come or before week 0, or a goal that has ended. */
const running = {
  output: Trajectory,
  errors: [
    ...changing,
    'VERSION_CONFLICT',
    'TRAJECTORY_NOT_STARTED',
    'TRAJECTORY_ENDED',
    'INVALID_INPUT',
  ],
} as const;

/**
 * `guardians`: for the parents, in plain language. `file`: all of it. `card`: a paper card of one week (`week`).
 */
export const trajectoryPages = ['guardians', 'file', 'card'] as const;
const printed = trajectoryId.extend({
  pages: z.enum(trajectoryPages),
  /** Of `guardians`: for these alone; none: the parents together. Empty otherwise. */
  guardianIds: z.array(GuardianId).max(12),
  /** Of `card`; null otherwise. */
  week: z.number().int().min(0).max(MAX_WEEKS).nullable(),
});

export const trajectory = contract({
  /** Of a case file, newest first; not those in the bin. */
  'trajectory.list': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: z.array(TrajectorySummary),
  },
  'trajectory.get': { input: trajectoryId, output: Trajectory, errors: ['NOT_FOUND'] },
  'trajectory.create': {
    input: z.strictObject({
      caseFileId: CaseFileId,
      groupId: TrajectoryGroupId.nullable(),
      template: TrajectoryTemplateContent,
    }),
    ...changed,
  },
  /**
   * Autosave. Once it runs the start date, the number of weeks, raters and moments stay as they are.
   * INVALID_INPUT: a guardian of another file.
   */
  'trajectory.savePlan': {
    input: trajectoryId.extend({ version, plan: TrajectoryPlan }),
    output: Trajectory,
    errors: [...beforeStart.errors, 'INVALID_INPUT'],
  },
  'trajectory.setGroup': {
    input: trajectoryId.extend({ groupId: TrajectoryGroupId.nullable() }),
    ...changed,
  },
  /** TRAJECTORY_FULL: there are MAX_GOALS. Also while it runs: a new goal starts then. */
  'trajectory.addGoal': {
    input: trajectoryId.extend({ content: TrajectoryGoalContent }),
    output: Trajectory,
    errors: [...changing, 'TRAJECTORY_FULL', 'TRAJECTORY_ENDED'],
  },
  /** The whole text while preparing; once it runs only the voices, the pupil's words and the picture. */
  'trajectory.saveGoal': {
    input: ofGoal.extend({ version, content: TrajectoryGoalContent }),
    ...beforeStart,
  },
  /** While preparing; then it is ended. Undone by adding it anew. */
  'trajectory.removeGoal': { input: ofGoal, ...beforeStart },
  /** To a place among the goals, 0 the first. */
  'trajectory.moveGoal': {
    input: ofGoal.extend({ to: z.number().int().min(0).max(MAX_GOALS) }),
    ...changed,
  },
  /** TRAJECTORY_NOT_READY with `count`: so many things are still missing (see trajectory-rules.ts). */
  'trajectory.start': {
    input: trajectoryId.extend({ version }),
    output: Trajectory,
    errors: [...changing, 'VERSION_CONFLICT', 'TRAJECTORY_STARTED', 'TRAJECTORY_NOT_READY'],
  },
  /** Takes the start back, as long as nothing was scored after week 0. */
  'trajectory.unstart': {
    input: trajectoryId,
    output: Trajectory,
    errors: [...changing, 'TRAJECTORY_NOT_STARTED', 'TRAJECTORY_ENDED', 'TRAJECTORY_SCORED'],
  },
  /** What it was goes into the history, with the reason. */
  'trajectory.adjustGoal': {
    input: ofGoal.extend({ version, on: Day, content: TrajectoryGoalContent, reason }),
    ...running,
  },
  'trajectory.endGoal': {
    input: ofGoal.extend({ version, on: Day, reason }),
    ...running,
  },
  /**
   * Fixes the weeks anew from the calendar of now; `skipped` are Mondays that a person leaves out.
   * INVALID_INPUT: a day that is no Monday, or too few weeks with school are left.
   */
  'trajectory.reschedule': {
    input: trajectoryId.extend({ version, skipped: z.array(Day).max(20) }),
    output: Trajectory,
    errors: [...changing, 'VERSION_CONFLICT', 'INVALID_INPUT'],
  },
  /** Version 0: the first of that week. NOT_FOUND also for a week after the last. */
  'trajectory.saveReflection': {
    input: trajectoryId.extend({
      week: WeekReflection.shape.week,
      version: z.number().int().min(0),
      content: WeekReflectionContent,
    }),
    ...versioned,
  },
  /**
   * INVALID_INPUT: a day to come or before week 0, a goal that isn't there or stands twice, or a guardian of
   * another file.
   */
  'trajectory.evaluate': {
    input: trajectoryId.extend({ evaluation: TrajectoryEvaluation }),
    output: Trajectory,
    errors: [...changing, 'TRAJECTORY_NOT_STARTED', 'INVALID_INPUT'],
  },
  /** Version 0: the first. */
  'trajectory.saveConsolidation': {
    input: trajectoryId.extend({
      version: z.number().int().min(0),
      content: ConsolidationContent,
    }),
    output: Trajectory,
    errors: [...changing, 'VERSION_CONFLICT', 'TRAJECTORY_NOT_STARTED'],
  },
  /** `done` null takes it back. INVALID_INPUT: a moment that wasn't agreed, or a day to come. */
  'trajectory.recordCheck': {
    input: trajectoryId.extend({
      term: z.enum(consolidationTerms),
      done: ConsolidationCheck.shape.done,
    }),
    output: Trajectory,
    errors: [...changing, 'INVALID_INPUT'],
  },
  /** INVALID_INPUT: a day to come or before week 0. */
  'trajectory.end': {
    input: trajectoryId.extend({ on: Day }),
    output: Trajectory,
    errors: [...changing, 'TRAJECTORY_NOT_STARTED', 'TRAJECTORY_ENDED', 'INVALID_INPUT'],
  },
  'trajectory.reopen': {
    input: trajectoryId,
    output: Trajectory,
    errors: [...changing, 'TRAJECTORY_NOT_ENDED'],
  },
  /** Into the bin, for 30 days. */
  'trajectory.remove': { input: trajectoryId, output: z.strictObject({}), errors: ['NOT_FOUND'] },
  'trajectory.restore': { input: trajectoryId, output: Trajectory, errors: ['NOT_FOUND'] },
  /** Per goal its pictures, in the order of the goals. None while nothing was scored. */
  'trajectory.pictures': {
    input: trajectoryId,
    output: z.array(TrajectoryPicture),
    errors: ['NOT_FOUND'],
  },
  /** The pages as they will be printed, without markup. */
  'trajectory.preview': { input: printed, output: PrintableDocument, errors: ['NOT_FOUND'] },
});

const saved = z.strictObject({ saved: z.boolean() });
const leaving = ['NOT_FOUND', 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'] as const;

/** Made by the main process: it asks where, and writes the file. */
export const trajectoryExport = shellContract({
  'trajectory.exportPdf': { input: printed, output: saved, errors: leaving },
  'trajectory.exportDocx': { input: printed, output: saved, errors: leaving },
  'trajectory.exportPicture': {
    input: ofGoal.extend({ kind: z.enum(pictureKinds), format: z.enum(['svg', 'png']) }),
    output: saved,
    errors: leaving,
  },
});

/** Inputs of the internal calls that print. */
export const TrajectoryPrinted = printed;
export const PrintedPicture = ofGoal.extend({ kind: z.enum(pictureKinds) });
