/** Writing goals: freely while preparing, with a reason and a history once the trajectory runs. */
import { isDeepStrictEqual } from 'node:util';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { trajectory } from '../../contract/trajectory';
import { MAX_GOALS } from '../../contract/trajectory-plan';
import { goalFieldsWhileRunning } from '../../contract/trajectory-rules';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import * as repository from './goals-repository';
import { requireDoneOn } from './trajectory-days';
import type { GoalContentRecord, GoalRecord, TrajectoryRecord } from './trajectory-records';
import type { StoredTrajectory } from './trajectory-repository';
import {
  getTrajectory,
  requireVersion,
  requireWritable,
  statusOf,
  touch,
} from './trajectory-service';

type InputOf<Name extends keyof typeof trajectory> = ParsedInputOf<(typeof trajectory)[Name]>;

type Found = { readonly stored: StoredTrajectory; readonly goals: readonly GoalRecord[] };

/** Reads, writes and gives back the whole; what `write` throws leaves everything as it was. */
const change = async (
  context: OpenContext,
  id: string,
  write: (trx: WriteHandle, found: Found) => Promise<void>,
): Promise<TrajectoryRecord> => {
  await inTransaction(context.write, async (trx) => {
    const stored = await requireWritable(trx, id);
    const goals = (await repository.selectGoals(trx, [id])).get(id) ?? [];
    await write(trx, { stored, goals });
    await touch(trx, { id, now: moment(context.clock) });
  });
  return getTrajectory(context, id);
};

/** @throws CodedError NOT_FOUND, also for a goal of another trajectory */
const goalIn = (goals: readonly GoalRecord[], goalId: string): GoalRecord => {
  const goal = goals.find(({ id }) => id === goalId);
  if (goal === undefined) throw new CodedError('NOT_FOUND');
  return goal;
};

/**
 * At the end of the list; while it runs too, to be scored from today on.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, TRAJECTORY_ENDED, TRAJECTORY_FULL
 */
export const addGoal = (
  context: OpenContext,
  { id, content }: InputOf<'trajectory.addGoal'>,
): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, { stored, goals }) => {
    if (stored.endedOn !== null) throw new CodedError('TRAJECTORY_ENDED');
    if (goals.length >= MAX_GOALS) throw new CodedError('TRAJECTORY_FULL');
    await repository.insertGoal(trx, {
      id: context.newId(),
      trajectoryId: id,
      position: goals.length,
      content,
      startedOn: stored.mondays === null ? null : today(context.clock),
    });
  });

const staysFixed = (before: GoalContentRecord, after: GoalContentRecord): boolean => {
  const open = Object.fromEntries(goalFieldsWhileRunning.map((field) => [field, after[field]]));
  return isDeepStrictEqual({ ...before, ...open }, after);
};

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, VERSION_CONFLICT, TRAJECTORY_STARTED */
export const saveGoal = (
  context: OpenContext,
  { id, goalId, version, content }: InputOf<'trajectory.saveGoal'>,
): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, { stored, goals }) => {
    const goal = goalIn(goals, goalId);
    requireVersion(goal.version, version);
    if (stored.mondays !== null && !staysFixed(goal.content, content)) {
      throw new CodedError('TRAJECTORY_STARTED');
    }
    await repository.updateGoal(trx, { ...goal, content, version: version + 1 });
  });

/** With what was scored of it. @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, TRAJECTORY_STARTED */
export const removeGoal = (
  context: OpenContext,
  { id, goalId }: InputOf<'trajectory.removeGoal'>,
): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, { stored, goals }) => {
    goalIn(goals, goalId);
    if (stored.mondays !== null) throw new CodedError('TRAJECTORY_STARTED');
    await repository.deleteGoal(trx, goalId);
    await repository.placeGoals(
      trx,
      goals.flatMap((goal) => (goal.id === goalId ? [] : [goal.id])),
    );
  });

/** Past the last place is the last place. @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED */
export const moveGoal = (
  context: OpenContext,
  { id, goalId, to }: InputOf<'trajectory.moveGoal'>,
): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, { goals }) => {
    goalIn(goals, goalId);
    const others = goals.flatMap((goal) => (goal.id === goalId ? [] : [goal.id]));
    await repository.placeGoals(trx, others.toSpliced(to, 0, goalId));
  });

type Recorded = {
  readonly id: string;
  readonly goalId: string;
  readonly version: number;
  readonly on: string;
  readonly reason: string;
};

/** What the goal was goes into the history; it stays the same goal, with its scores. */
const record = (
  context: OpenContext,
  { id, goalId, version, on, reason }: Recorded,
  after: (goal: GoalRecord) => {
    readonly kind: 'adjusted' | 'ended';
    readonly goal: Pick<GoalRecord, 'content' | 'endedOn'>;
  },
): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, { stored, goals }) => {
    const status = statusOf(stored);
    if (status === 'preparing') throw new CodedError('TRAJECTORY_NOT_STARTED');
    if (status === 'ended') throw new CodedError('TRAJECTORY_ENDED');
    const before = goalIn(goals, goalId);
    requireVersion(before.version, version);
    if (before.endedOn !== null) throw new CodedError('INVALID_INPUT');
    requireDoneOn(context, stored, on);
    // It wasn't there yet.
    if (before.startedOn !== null && on < before.startedOn) throw new CodedError('INVALID_INPUT');
    const { kind, goal } = after(before);
    await repository.insertGoalHistory(trx, {
      id: context.newId(),
      goalId,
      kind,
      on,
      before: before.content,
      reason,
      recordedAt: moment(context.clock),
    });
    await repository.updateGoal(trx, { ...before, ...goal, version: version + 1 });
  });

/**
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, VERSION_CONFLICT, TRAJECTORY_NOT_STARTED,
 * TRAJECTORY_ENDED, INVALID_INPUT for a day to come, before week 0 or before it was added, and for a goal that has ended
 */
export const adjustGoal = (
  context: OpenContext,
  { content, ...recorded }: InputOf<'trajectory.adjustGoal'>,
): Promise<TrajectoryRecord> =>
  record(context, recorded, () => ({ kind: 'adjusted', goal: { content, endedOn: null } }));

/** After `on` it is no longer scored. @throws CodedError as `adjustGoal` */
export const endGoal = (
  context: OpenContext,
  recorded: InputOf<'trajectory.endGoal'>,
): Promise<TrajectoryRecord> =>
  record(context, recorded, ({ content }) => ({
    kind: 'ended',
    goal: { content, endedOn: recorded.on },
  }));

/** Of one trajectory, in their order; also those that ended. */
export const goalsOf = async (read: ReadHandle, id: string): Promise<readonly GoalRecord[]> =>
  (await repository.selectGoals(read, [id])).get(id) ?? [];
