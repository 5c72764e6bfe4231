/** Queries on trajectories themselves: their plan, and the weeks that were fixed. */
import { z } from 'zod';
import { TrajectoryPlan } from '../../contract/trajectory-plan';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { TrajectoryPlanRecord } from './trajectory-records';

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly school_id: string;
  readonly live_group_id: string | null;
  readonly plan: string;
  readonly mondays: string | null;
  readonly skipped: string;
  readonly started_at: string | null;
  readonly ended_on: string | null;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredTrajectory = {
  readonly id: string;
  readonly caseFileId: string;
  readonly schoolId: string;
  /** Null also while the group lies in the bin. */
  readonly groupId: string | null;
  readonly plan: TrajectoryPlanRecord;
  /** From week 0 on, as they were fixed at the start; null while preparing. */
  readonly mondays: readonly string[] | null;
  /** Mondays that a person left out. */
  readonly skipped: readonly string[];
  readonly startedAt: string | null;
  readonly endedOn: string | null;
  readonly version: number;
  readonly deletedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const Mondays = z.array(z.string());

const toTrajectory = (row: Row): StoredTrajectory => ({
  id: row.id,
  caseFileId: row.case_file_id,
  schoolId: row.school_id,
  groupId: row.live_group_id,
  plan: TrajectoryPlan.parse(JSON.parse(row.plan)),
  mondays: row.mondays === null ? null : Mondays.parse(JSON.parse(row.mondays)),
  skipped: Mondays.parse(JSON.parse(row.skipped)),
  startedAt: row.started_at,
  endedOn: row.ended_on,
  version: row.version,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const SELECT = `SELECT t.*, f.school_id, g.id AS live_group_id FROM trajectories t
  JOIN case_files f ON f.id = t.case_file_id
  LEFT JOIN trajectory_groups g ON g.id = t.group_id AND g.deleted_at IS NULL`;

const select = async (
  read: ReadHandle,
  rest: string,
  bindings: readonly string[],
): Promise<StoredTrajectory[]> =>
  (await read.raw<Row[]>(`${SELECT} ${rest}`, bindings)).map(toTrajectory);

/** Also one in the bin. */
export const selectTrajectory = async (
  read: ReadHandle,
  id: string,
): Promise<StoredTrajectory | undefined> => {
  const [found] = await select(read, 'WHERE t.id = ?', [id]);
  return found;
};

/** Of a case file, newest first, outside the bin. */
export const selectTrajectoriesOfFile = (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredTrajectory[]> =>
  select(
    read,
    'WHERE t.case_file_id = ? AND t.deleted_at IS NULL ORDER BY t.created_at DESC, t.id DESC',
    [caseFileId],
  );

/** Those that ever began or have a day to begin on, of the active files of a school, outside the bin. */
export const selectDatedOfSchool = (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredTrajectory[]> =>
  select(
    read,
    `WHERE f.school_id = ? AND f.status = 'active' AND t.deleted_at IS NULL
      AND (t.started_at IS NOT NULL OR json_extract(t.plan, '$.startOn') IS NOT NULL) ORDER BY t.created_at, t.id`,
    [schoolId],
  );

/** Of the active files, outside the bin, first begun first; none for a group in the bin. */
export const selectTrajectoriesOfGroup = (
  read: ReadHandle,
  groupId: string,
): Promise<StoredTrajectory[]> =>
  select(
    read,
    `WHERE g.id = ? AND f.status = 'active' AND t.deleted_at IS NULL
      ORDER BY t.created_at, t.id`,
    [groupId],
  );

export const insertTrajectory = async (
  write: WriteHandle,
  made: Pick<StoredTrajectory, 'id' | 'caseFileId' | 'groupId' | 'plan'> & { readonly now: string },
): Promise<void> => {
  await write('trajectories').insert({
    id: made.id,
    case_file_id: made.caseFileId,
    group_id: made.groupId,
    plan: JSON.stringify(made.plan),
    created_at: made.now,
    updated_at: made.now,
  });
};

type Changed = Partial<
  Pick<StoredTrajectory, 'plan' | 'groupId' | 'mondays' | 'skipped' | 'startedAt' | 'endedOn'>
>;

const columnsOf = ({ plan, groupId, mondays, skipped, startedAt, endedOn }: Changed) => ({
  ...(plan === undefined ? {} : { plan: JSON.stringify(plan) }),
  ...(groupId === undefined ? {} : { group_id: groupId }),
  ...(mondays === undefined ? {} : { mondays: mondays === null ? null : JSON.stringify(mondays) }),
  ...(skipped === undefined ? {} : { skipped: JSON.stringify(skipped) }),
  ...(startedAt === undefined ? {} : { started_at: startedAt }),
  ...(endedOn === undefined ? {} : { ended_on: endedOn }),
});

/** What is named changes; nothing named: only the moment of the last change does. */
export const updateTrajectory = async (
  write: WriteHandle,
  {
    id,
    now,
    version,
    ...changed
  }: Changed & { readonly id: string; readonly now: string; readonly version?: number },
): Promise<void> => {
  await write('trajectories')
    .where({ id })
    .update({
      ...columnsOf(changed),
      ...(version === undefined ? {} : { version }),
      updated_at: now,
    });
};

/** Into the bin (a moment) or out of it (null). */
export const setTrajectoryDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('trajectories').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer, with all of it. @returns how many */
export const destroyDeletedTrajectories = async (
  write: WriteHandle,
  cutoff: string,
): Promise<number> => write('trajectories').where('deleted_at', '<=', cutoff).del();

/** Whether anything was scored on this day or later. */
export const wasScoredFrom = async (
  read: ReadHandle,
  { id, day }: { readonly id: string; readonly day: string },
): Promise<boolean> => {
  const found = await read.raw<unknown[]>(
    `SELECT 1 FROM skill_scores s JOIN trajectory_goals g ON g.id = s.goal_id
      WHERE g.trajectory_id = ? AND s.on_day >= ? LIMIT 1`,
    [id, day],
  );
  return found.length > 0;
};

/** The school of a group outside the bin, and when and with whom it is to begin, as stored. */
export const selectGroupOf = async (
  read: ReadHandle,
  groupId: string,
): Promise<{ readonly schoolId: string; readonly content: string } | undefined> => {
  const row = await read<{ readonly school_id: string; readonly content: string }>(
    'trajectory_groups',
  )
    .where({ id: groupId, deleted_at: null })
    .first();
  return row === undefined ? undefined : { schoolId: row.school_id, content: row.content };
};

/** Undefined for an unknown file. */
export const selectSchoolOf = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<string | undefined> => {
  const row = await read<{ readonly school_id: string }>('case_files')
    .where({ id: caseFileId })
    .first();
  return row?.school_id;
};
