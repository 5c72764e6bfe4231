/** Reading trajectories, and writing their plan. */
import { isDeepStrictEqual } from 'node:util';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { trajectory } from '../../contract/trajectory';
import { TrajectoryGroupDraft } from '../../contract/trajectory-groups';
import type { TrajectoryPlan } from '../../contract/trajectory-plan';
import type { TrajectoryStatus } from '../../contract/trajectory-record';
import { planFieldsWhileRunning } from '../../contract/trajectory-rules';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { requireGuardians } from '../case-files/known-guardians';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { selectEvaluations, selectReflections } from './follow-up-repository';
import { consolidationOf } from './consolidation';
import { selectGoalHistory, selectGoals } from './goals-repository';
import { weekOf } from './rules/trajectory-weeks';
import type { TrajectoryRecord, TrajectorySummaryRecord } from './trajectory-records';
import * as repository from './trajectory-repository';
import type { StoredTrajectory } from './trajectory-repository';
import { lastDayOf, mondaysOf, schedulesOf, shownSchedules } from './trajectory-schedule';

type InputOf<Name extends keyof typeof trajectory> = ParsedInputOf<(typeof trajectory)[Name]>;

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
export const requireTrajectory = async (
  read: ReadHandle,
  id: string,
  { deleted = false }: { readonly deleted?: boolean } = {},
): Promise<StoredTrajectory> => {
  const found = await repository.selectTrajectory(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED */
export const requireWritable = async (read: ReadHandle, id: string): Promise<StoredTrajectory> => {
  const stored = await requireTrajectory(read, id);
  await requireWritableCaseFile(read, stored.caseFileId);
  return stored;
};

/** @throws CodedError VERSION_CONFLICT with the version that is there */
export const requireVersion = (there: number, seen: number): void => {
  if (there !== seen) throw new CodedError('VERSION_CONFLICT', { version: there });
};

export const statusOf = ({
  mondays,
  endedOn,
}: Pick<StoredTrajectory, 'mondays' | 'endedOn'>): TrajectoryStatus =>
  mondays === null ? 'preparing' : endedOn === null ? 'running' : 'ended';

/** Of the active files, outside the bin, first begun first; none for a group in the bin. */
export const listTrajectoriesOfGroup = repository.selectTrajectoriesOfGroup;

/** By trajectory, in their order; also those that ended. */
export const goalsOfTrajectories = selectGoals;

/** @throws CodedError NOT_FOUND */
export const getTrajectory = async (
  { read }: Pick<OpenContext, 'read'>,
  id: string,
): Promise<TrajectoryRecord> => {
  const stored = await requireTrajectory(read, id);
  const evaluations = (await selectEvaluations(read, [id])).get(id) ?? [];
  return {
    id: stored.id,
    caseFileId: stored.caseFileId,
    groupId: stored.groupId,
    status: statusOf(stored),
    plan: stored.plan,
    goals: [...((await selectGoals(read, [id])).get(id) ?? [])],
    history: await selectGoalHistory(read, id),
    ...(await shownSchedules(read, stored)),
    reflections: await selectReflections(read, id),
    evaluations: evaluations.map(({ id: _id, ...recorded }) => recorded),
    consolidation: await consolidationOf(read, id),
    startedAt: stored.startedAt,
    endedOn: stored.endedOn,
    version: stored.version,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
  };
};

/** Of a case file, newest first; none for an unknown file. */
export const listTrajectories = async (
  { read, clock }: OpenContext,
  caseFileId: string,
): Promise<TrajectorySummaryRecord[]> => {
  const listed = await repository.selectTrajectoriesOfFile(read, caseFileId);
  const schedules = await schedulesOf(read, listed);
  const goals = await selectGoals(
    read,
    listed.map(({ id }) => id),
  );
  return listed.flatMap((stored, at) => {
    const schedule = schedules[at];
    if (schedule === undefined) return [];
    const { id, groupId, endedOn, updatedAt, plan } = stored;
    return [
      {
        id,
        caseFileId,
        groupId,
        status: statusOf(stored),
        endedOn,
        updatedAt,
        name: plan.name,
        fromOn: schedule.weeks[1]?.monday ?? null,
        toOn: lastDayOf(schedule),
        weekCount: plan.weekCount,
        currentWeek:
          statusOf(stored) === 'running' ? weekOf(today(clock), mondaysOf(schedule)) : null,
        goals: (goals.get(id) ?? []).map(({ content }) => content.goal),
      },
    ];
  });
};

type GroupDraft = Pick<TrajectoryGroupDraft, 'startOn' | 'coaches'>;

/** What the group of this school brings; nothing without one. @throws CodedError NOT_FOUND */
const requireGroup = async (
  read: ReadHandle,
  { groupId, caseFileId }: { readonly groupId: string | null; readonly caseFileId: string },
): Promise<GroupDraft> => {
  if (groupId === null) return { startOn: null, coaches: '' };
  const group = await repository.selectGroupOf(read, groupId);
  const schoolId = await repository.selectSchoolOf(read, caseFileId);
  if (group === undefined || group.schoolId !== schoolId) throw new CodedError('NOT_FOUND');
  const { startOn, coaches } = TrajectoryGroupDraft.parse(JSON.parse(group.content));
  return { startOn, coaches };
};

/**
 * From a template, with the start and the coaches of its group.
 * @throws CodedError NOT_FOUND, also for a group of another school; CASE_FILE_ARCHIVED
 */
export const createTrajectory = async (
  context: OpenContext,
  { caseFileId, groupId, template }: InputOf<'trajectory.create'>,
): Promise<TrajectoryRecord> => {
  const id = context.newId();
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    const { startOn, coaches } = await requireGroup(trx, { groupId, caseFileId });
    const plan = { ...template, startOn, coaches, guardianIds: [], reason: '', question: '' };
    const now = moment(context.clock);
    await repository.insertTrajectory(trx, { id, caseFileId, groupId, plan, now });
  });
  return getTrajectory(context, id);
};

/** With what may change while it runs taken over from the other. */
const staysFixed = (before: StoredTrajectory['plan'], after: TrajectoryPlan): boolean => {
  const open = Object.fromEntries(planFieldsWhileRunning.map((field) => [field, after[field]]));
  return isDeepStrictEqual({ ...before, ...open }, after);
};

/**
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, VERSION_CONFLICT, TRAJECTORY_STARTED, INVALID_INPUT for a
 * guardian of another file
 */
export const savePlan = async (
  context: OpenContext,
  { id, version, plan }: InputOf<'trajectory.savePlan'>,
): Promise<TrajectoryRecord> => {
  await inTransaction(context.write, async (trx) => {
    const stored = await requireWritable(trx, id);
    requireVersion(stored.version, version);
    if (stored.mondays !== null && !staysFixed(stored.plan, plan)) {
      throw new CodedError('TRAJECTORY_STARTED');
    }
    const { caseFileId, plan: before } = stored;
    const named = { caseFileId, ids: plan.guardianIds, before: before.guardianIds };
    await requireGuardians(trx, named);
    const now = moment(context.clock);
    await repository.updateTrajectory(trx, { id, plan, version: version + 1, now });
  });
  return getTrajectory(context, id);
};

/** @throws CodedError NOT_FOUND, also for a group of another school; CASE_FILE_ARCHIVED */
export const setTrajectoryGroup = async (
  context: OpenContext,
  { id, groupId }: InputOf<'trajectory.setGroup'>,
): Promise<TrajectoryRecord> => {
  await inTransaction(context.write, async (trx) => {
    const { caseFileId } = await requireWritable(trx, id);
    await requireGroup(trx, { groupId, caseFileId });
    await repository.updateTrajectory(trx, { id, groupId, now: moment(context.clock) });
  });
  return getTrajectory(context, id);
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeTrajectory = async (context: OpenContext, id: string): Promise<void> => {
  await requireTrajectory(context.read, id);
  await repository.setTrajectoryDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreTrajectory = async (
  context: OpenContext,
  id: string,
): Promise<TrajectoryRecord> => {
  await requireTrajectory(context.read, id, { deleted: true });
  await repository.setTrajectoryDeleted(context.write, { id, deletedAt: null });
  return getTrajectory(context, id);
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueTrajectories = repository.destroyDeletedTrajectories;

/** Something was written about it: only its moment changes. */
export const touch = (
  write: WriteHandle,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<void> => repository.updateTrajectory(write, { id, now });
