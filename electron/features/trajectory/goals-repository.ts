/** Queries on goals, in their order, and on what they were: that is only added to. */
import { TrajectoryGoalContent } from '../../contract/trajectory-plan';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { byOwner } from './by-owner';
import type { GoalHistoryRecord, GoalRecord } from './trajectory-records';

type Row = {
  readonly id: string;
  readonly trajectory_id: string;
  readonly content: string;
  readonly started_on: string | null;
  readonly ended_on: string | null;
  readonly version: number;
};

const toGoal = (row: Row): GoalRecord => ({
  id: row.id,
  content: TrajectoryGoalContent.parse(JSON.parse(row.content)),
  startedOn: row.started_on,
  endedOn: row.ended_on,
  version: row.version,
});

/** By trajectory, in their order; also those that ended. */
export const selectGoals = async (
  read: ReadHandle,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GoalRecord[]>> => {
  const rows = await read<Row>('trajectory_goals')
    .whereIn('trajectory_id', trajectoryIds)
    .orderBy([{ column: 'trajectory_id' }, { column: 'position' }, { column: 'id' }]);
  return byOwner(rows, { ownerOf: (row) => row.trajectory_id, toRecord: toGoal });
};

export const insertGoal = async (
  write: WriteHandle,
  goal: Pick<GoalRecord, 'id' | 'content' | 'startedOn'> & {
    readonly trajectoryId: string;
    readonly position: number;
  },
): Promise<void> => {
  await write('trajectory_goals').insert({
    id: goal.id,
    trajectory_id: goal.trajectoryId,
    position: goal.position,
    content: JSON.stringify(goal.content),
    started_on: goal.startedOn,
  });
};

/** The next save of its text, or its end. */
export const updateGoal = async (
  write: WriteHandle,
  { id, content, endedOn, version }: GoalRecord,
): Promise<void> => {
  await write('trajectory_goals')
    .where({ id })
    .update({
      content: JSON.stringify(content),
      ended_on: endedOn,
      version,
    });
};

/** All of them count from week 0 on again. */
export const clearGoalStarts = async (write: WriteHandle, trajectoryId: string): Promise<void> => {
  await write('trajectory_goals')
    .where({ trajectory_id: trajectoryId })
    .update({ started_on: null });
};

/** Each id at its place in the list. */
export const placeGoals = async (write: WriteHandle, ids: readonly string[]): Promise<void> => {
  for (const [position, id] of ids.entries()) {
    await write('trajectory_goals').where({ id }).update({ position });
  }
};

/** With its scores and its history. */
export const deleteGoal = async (write: WriteHandle, id: string): Promise<void> => {
  await write('trajectory_goals').where({ id }).del();
};

type HistoryRow = {
  readonly goal_id: string;
  readonly kind: GoalHistoryRecord['kind'];
  readonly on_day: string;
  readonly before: string;
  readonly reason: string;
  readonly recorded_at: string;
};

/** Of all goals of a trajectory, newest first. */
export const selectGoalHistory = async (
  read: ReadHandle,
  trajectoryId: string,
): Promise<GoalHistoryRecord[]> => {
  const rows = await read.raw<HistoryRow[]>(
    `SELECT h.* FROM trajectory_goal_history h JOIN trajectory_goals g ON g.id = h.goal_id
      WHERE g.trajectory_id = ? ORDER BY h.recorded_at DESC, h.id DESC`,
    [trajectoryId],
  );
  return rows.map((row) => ({
    goalId: row.goal_id,
    kind: row.kind,
    on: row.on_day,
    before: TrajectoryGoalContent.parse(JSON.parse(row.before)),
    reason: row.reason,
    recordedAt: row.recorded_at,
  }));
};

export const insertGoalHistory = async (
  write: WriteHandle,
  entry: GoalHistoryRecord & { readonly id: string },
): Promise<void> => {
  await write('trajectory_goal_history').insert({
    id: entry.id,
    goal_id: entry.goalId,
    kind: entry.kind,
    on_day: entry.on,
    before: JSON.stringify(entry.before),
    reason: entry.reason,
    recorded_at: entry.recordedAt,
  });
};
