/** What the dialogs about a goal ask: the goal itself, from which day, and why. */
import { z } from 'zod';
import { TrajectoryGoalContent } from '../../../../electron/contract/trajectory-plan';
import { pastDay } from '../../arrangement/steps/past-day';
import { goalTexts } from './texts';

const texts = goalTexts.dialogs;
const MAX_REASON = 5000;

const Formed = TrajectoryGoalContent.extend({
  goal: z.string().trim().min(1, texts.goalMissing).max(500),
});

/** A new goal while it runs: it is formed before it is scored. */
export const NewGoalValues = Formed;

/** A change of a goal, or its end; not before `from`, when the goal began. */
export const changedGoalValues = (from: string) =>
  Formed.extend({
    on: pastDay.refine((day) => day >= from, texts.tooEarly(from)),
    reason: z.string().trim().min(1, texts.reasonMissing).max(MAX_REASON),
  });

const Typed = TrajectoryGoalContent.extend({ on: z.string().nullable(), reason: z.string() });
export type ChangedGoalTyped = z.input<typeof Typed>;

/** What was half typed; null where it can't be read. */
export const typedChange = (payload: unknown): ChangedGoalTyped | null =>
  Typed.safeParse(payload).data ?? null;
export const typedGoal = (payload: unknown): TrajectoryGoalContent | null =>
  TrajectoryGoalContent.safeParse(payload).data ?? null;
