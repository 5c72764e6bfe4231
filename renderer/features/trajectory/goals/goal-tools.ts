/** The form of a goal, and the words in it. */
import type { UseFormReturn } from 'react-hook-form';
import type { TrajectoryGoalContent } from '../../../../electron/contract/trajectory-plan';

export type GoalForm = UseFormReturn<TrajectoryGoalContent>;

/** Of the shared goal, in the order in which they are written. */
export const sharedFields = [
  'goal',
  'situation',
  'baseline',
  'target',
  'measure',
  'helperQuestion',
] as const satisfies readonly (keyof TrajectoryGoalContent)[];
export type SharedField = (typeof sharedFields)[number];

/** Most characters of each, as in the contract. */
export const longest = {
  voice: 2000,
  goal: 500,
  situation: 1000,
  baseline: 1000,
  target: 1000,
  measure: 500,
  helperQuestion: 500,
  pupilText: 120,
} as const;
