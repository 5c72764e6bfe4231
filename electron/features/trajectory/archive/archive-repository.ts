/** Queries on all that hangs on one trajectory, for what travels. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { TrajectoryGoalContent } from '../../../contract/trajectory-plan';
import type { ReadHandle, WriteHandle } from '../../../vault/database/handles';
import { insertRows } from '../../archive/insert-rows';
import type { StoredRow } from '../../archive/insert-rows';

type Travelling = ArchiveRecordOf<'trajectory'>;
type History = Travelling['history'][number];
type Score = Travelling['scores'][number];
type Presence = Travelling['presence'][number];
type Check = Travelling['checks'][number];

type HistoryRow = Pick<History, 'id' | 'kind' | 'reason'> & {
  readonly goal_id: string;
  readonly on_day: string;
  readonly before: string;
  readonly recorded_at: string;
};

/** Oldest first. */
export const selectWholeHistory = async (read: ReadHandle, trajectoryId: string) => {
  const rows = await read.raw<HistoryRow[]>(
    `SELECT h.* FROM trajectory_goal_history h JOIN trajectory_goals g ON g.id = h.goal_id
      WHERE g.trajectory_id = ? ORDER BY h.recorded_at, h.id`,
    [trajectoryId],
  );
  return rows.map((row) => ({
    id: row.id,
    goalId: row.goal_id,
    kind: row.kind,
    on: row.on_day,
    before: TrajectoryGoalContent.parse(JSON.parse(row.before)),
    reason: row.reason,
    recordedAt: row.recorded_at,
  }));
};

/** By goal, day, part and rater. */
export const selectWholeCard = async (
  read: ReadHandle,
  trajectoryId: string,
): Promise<readonly (Omit<Score, 'goalId'> & { readonly goalId: string })[]> =>
  read.raw(
    `SELECT s.goal_id AS goalId, s.on_day AS "on", s.part, s.rater, s.score
      FROM skill_scores s JOIN trajectory_goals g ON g.id = s.goal_id
      WHERE g.trajectory_id = ? ORDER BY s.goal_id, s.on_day, s.part, s.rater`,
    [trajectoryId],
  );

/** By day. */
export const selectWholePresence = async (
  read: ReadHandle,
  trajectoryId: string,
): Promise<readonly Presence[]> =>
  read.raw(
    `SELECT on_day AS "on", who, presence FROM trajectory_presence
      WHERE trajectory_id = ? ORDER BY on_day, who`,
    [trajectoryId],
  );

/** By day. */
export const selectWholeChecks = async (
  read: ReadHandle,
  trajectoryId: string,
): Promise<readonly Check[]> =>
  read.raw(
    `SELECT term, on_day AS "on", outcome, holds, recorded_at AS recordedAt FROM trajectory_checks
      WHERE trajectory_id = ? ORDER BY on_day, term`,
    [trajectoryId],
  );

export type Inserted = {
  readonly caseFileId: string;
  readonly groupId: string | null;
  /** Counts the saves of its plan and of each part of it. */
  readonly version: number;
  readonly record: Travelling;
};

const insertOwn = async (
  write: WriteHandle,
  { caseFileId, groupId, version, record }: Inserted,
): Promise<void> => {
  await write('trajectories').insert({
    id: record.id,
    case_file_id: caseFileId,
    group_id: groupId,
    plan: JSON.stringify(record.plan),
    mondays: record.mondays === null ? null : JSON.stringify(record.mondays),
    skipped: JSON.stringify(record.skipped),
    started_at: record.startedAt,
    ended_on: record.endedOn,
    version,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  });
};

const insertGoals = async (write: WriteHandle, { version, record }: Inserted): Promise<void> => {
  await insertRows(
    write,
    'trajectory_goals',
    record.goals.map((goal, position) => ({
      id: goal.id,
      trajectory_id: record.id,
      position,
      content: JSON.stringify(goal.content),
      started_on: goal.startedOn,
      ended_on: goal.endedOn,
      version,
    })),
  );
  await insertRows(
    write,
    'trajectory_goal_history',
    record.history.map((entry) => ({
      id: entry.id,
      goal_id: entry.goalId,
      kind: entry.kind,
      on_day: entry.on,
      before: JSON.stringify(entry.before),
      reason: entry.reason,
      recorded_at: entry.recordedAt,
    })),
  );
};

const insertCard = async (write: WriteHandle, { record }: Inserted): Promise<void> => {
  await insertRows(
    write,
    'skill_scores',
    record.scores.map(({ goalId, on, part, rater, score }) => ({
      goal_id: goalId,
      on_day: on,
      part,
      rater,
      score,
    })),
  );
  await insertRows(
    write,
    'trajectory_presence',
    record.presence.map(({ on, who, presence }) => ({
      trajectory_id: record.id,
      on_day: on,
      who,
      presence,
    })),
  );
};

const insertTalks = async (write: WriteHandle, { version, record }: Inserted): Promise<void> => {
  const own = { trajectory_id: record.id };
  await insertRows(
    write,
    'trajectory_reflections',
    record.reflections.map(({ week, content, updatedAt }) => ({
      ...own,
      week,
      content: JSON.stringify(content),
      version,
      updated_at: updatedAt,
    })),
  );
  await insertRows(
    write,
    'trajectory_evaluations',
    record.evaluations.map(({ id, evaluation, recordedAt }) => ({
      ...own,
      id,
      content: JSON.stringify(evaluation),
      recorded_at: recordedAt,
    })),
  );
};

const insertConsolidation = async (
  write: WriteHandle,
  { version, record }: Inserted,
): Promise<void> => {
  const { id, consolidation, checks } = record;
  if (consolidation !== null) {
    await write('trajectory_consolidations').insert({
      trajectory_id: id,
      content: JSON.stringify(consolidation.content),
      version,
      updated_at: consolidation.updatedAt,
    });
  }
  await insertRows(
    write,
    'trajectory_checks',
    checks.map(({ term, on, outcome, holds, recordedAt }) => ({
      trajectory_id: id,
      term,
      on_day: on,
      outcome,
      holds,
      recorded_at: recordedAt,
    })),
  );
};

/** With all that hangs on it. */
export const insertWhole = async (write: WriteHandle, inserted: Inserted): Promise<void> => {
  await insertOwn(write, inserted);
  await insertGoals(write, inserted);
  await insertCard(write, inserted);
  await insertTalks(write, inserted);
  await insertConsolidation(write, inserted);
};

/** What the vault knows of it that doesn't travel: who follows it, how often it was saved, what was printed. */
export type LeftHere = {
  readonly groupId: string | null;
  readonly lastVersion: number;
  readonly exports: readonly StoredRow[];
};

export const selectLeftHere = async (read: ReadHandle, id: string): Promise<LeftHere> => {
  const own = await read<{ readonly group_id: string | null }>('trajectories')
    .where({ id })
    .first();
  const [counted] = await read.raw<{ readonly last: number | null }[]>(
    `SELECT max(version) AS last FROM (
      SELECT version FROM trajectories WHERE id = ?
      UNION ALL SELECT version FROM trajectory_goals WHERE trajectory_id = ?
      UNION ALL SELECT version FROM trajectory_reflections WHERE trajectory_id = ?
      UNION ALL SELECT version FROM trajectory_consolidations WHERE trajectory_id = ?)`,
    [id, id, id, id],
  );
  return {
    groupId: own?.group_id ?? null,
    lastVersion: counted?.last ?? 0,
    exports: await read<StoredRow>('trajectory_exports').where({ trajectory_id: id }),
  };
};

export const deleteWhole = async (write: WriteHandle, id: string): Promise<void> => {
  await write('trajectories').where({ id }).del();
};
