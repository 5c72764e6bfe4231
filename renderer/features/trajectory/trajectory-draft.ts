/**
 * What of a trajectory may still be saved, and the drafts of what could not be. Beside its text a draft holds
 * the version that it was typed over, so that it never takes the place of something newer without a word. Pure.
 */
import { z } from 'zod';
import type { DraftPlace, TrajectoryDraftKind } from '../../../electron/contract/drafts';
import { TrajectoryGoalContent, TrajectoryPlan } from '../../../electron/contract/trajectory-plan';
import type { TrajectoryGoal } from '../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import {
  goalFieldsWhileRunning,
  planFieldsWhileRunning,
} from '../../../electron/contract/trajectory-rules';

export type TrajectorySubject = Pick<Trajectory, 'id' | 'caseFileId'>;

/** Where it lies. @param targetId the goal; without it the trajectory itself */
export const trajectoryDraftPlace = (
  { id, caseFileId }: TrajectorySubject,
  kind: TrajectoryDraftKind,
  targetId: string = id,
): DraftPlace => ({ kind, caseFileId, targetId });

const pick = <Value extends object>(
  value: Value,
  fields: readonly (keyof Value)[],
): Partial<Value> => {
  const picked: Partial<Value> = {};
  for (const field of fields) picked[field] = value[field];
  return picked;
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const isSamePlan = (one: TrajectoryPlan, other: TrajectoryPlan): boolean =>
  isSame(one, other);
export const isSameGoal = (one: TrajectoryGoalContent, other: TrajectoryGoalContent): boolean =>
  isSame(one, other);

/** What of a typed plan is saved now: once it runs, what its weeks and its card hang on stays as it is. */
export const savablePlan = (
  { status, plan: now }: Pick<Trajectory, 'status' | 'plan'>,
  plan: TrajectoryPlan,
): TrajectoryPlan =>
  status === 'preparing' ? plan : { ...now, ...pick(plan, planFieldsWhileRunning) };

/** What of a typed goal is saved now: once it runs the shared goal itself is adjusted, with a reason. */
export const savableGoal = (
  { status }: Pick<Trajectory, 'status'>,
  { content: now }: Pick<TrajectoryGoal, 'content'>,
  content: TrajectoryGoalContent,
): TrajectoryGoalContent =>
  status === 'preparing' ? content : { ...now, ...pick(content, goalFieldsWhileRunning) };

export type FromDraft<Value> =
  | { readonly kind: 'nothing' | 'saved' }
  /** `older`: it was changed since, so a person says which text stays. */
  | { readonly kind: 'typed' | 'older'; readonly value: Value };

/** What a form holds now, and the version of it. */
export type Standing<Value> = { readonly value: Value; readonly version: number };

/** @param over what it was typed over */
export const draftPayload = <Value>(value: Value, over: number | null) => ({ value, over });

/** What lies in the draft of a form, held against what stands in the vault. */
export const restored = <Value>(
  schema: z.ZodType<Value>,
  payload: unknown,
  now: Standing<Value>,
): FromDraft<Value> => {
  const { data } = z.object({ value: schema, over: z.number().nullable() }).safeParse(payload);
  if (data === undefined) return { kind: 'nothing' };
  if (isSame(data.value, now.value)) return { kind: 'saved' };
  return { kind: data.over === now.version ? 'typed' : 'older', value: data.value };
};

/** What lies in the draft, held against the plan as it is; `nothing` where it can't be read. */
export const restoredPlan = (
  payload: unknown,
  now: Standing<TrajectoryPlan>,
): FromDraft<TrajectoryPlan> => restored(TrajectoryPlan, payload, now);

/** As `restoredPlan`, of a goal. */
export const restoredGoal = (
  payload: unknown,
  now: Standing<TrajectoryGoalContent>,
): FromDraft<TrajectoryGoalContent> => restored(TrajectoryGoalContent, payload, now);
