/** Groups of a school, and who was there at their sessions. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { trajectoryGroups } from '../../contract/trajectory-groups';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { getSchool } from '../pupils/schools-service';
import { scheduleOfTrajectory } from '../trajectory/trajectory-schedule';
import { listTrajectoriesOfGroup, requireWritable } from '../trajectory/trajectory-service';
import {
  destroyDeletedContent,
  insertContent,
  requireFound,
  requireVersion,
  setContentDeleted,
  updateContent,
} from './content-rows';
import type { GroupRecord } from './group-records';
import * as repository from './groups-repository';
import type { StoredGroup } from './groups-repository';
import { sessionDays } from './rules/sessions';

type InputOf<Name extends keyof typeof trajectoryGroups> = ParsedInputOf<
  (typeof trajectoryGroups)[Name]
>;

const table = 'trajectory_groups';

/** As it is shown, with how many follow it. */
export const groupRecordOf = (
  { deletedAt: _deletedAt, ...group }: StoredGroup,
  pupils: number,
): GroupRecord => ({ ...group, pupils });

const countedRecord = async (read: ReadHandle, group: StoredGroup): Promise<GroupRecord> =>
  groupRecordOf(group, (await listTrajectoriesOfGroup(read, group.id)).length);

/** Newest first; none for an unknown school. */
export const listGroups = async (
  { read }: OpenContext,
  { schoolId }: InputOf<'trajectoryGroups.list'>,
): Promise<GroupRecord[]> => {
  const listed: GroupRecord[] = [];
  for (const group of await repository.selectGroups(read, schoolId)) {
    listed.push(await countedRecord(read, group));
  }
  return listed;
};

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
export const requireGroup = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredGroup> => requireFound(await repository.selectGroup(read, id), { deleted });

/**
 * A new one (id null) or a change. A group stays with its school; trajectories in it keep their own plan.
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT
 */
export const saveGroup = async (
  context: OpenContext,
  { id, schoolId, version, draft }: InputOf<'trajectoryGroups.save'>,
): Promise<GroupRecord> => {
  await getSchool(context, schoolId);
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    if (id === null) {
      const columns = { school_id: schoolId };
      return insertContent(trx, { table, id: saved, content: draft, now, columns });
    }
    const stored = await requireGroup(trx, { id });
    if (stored.schoolId !== schoolId) throw new CodedError('NOT_FOUND');
    requireVersion(stored.version, version);
    return updateContent(trx, { table, id, content: draft, version: version + 1, now });
  });
  return countedRecord(context.read, await requireGroup(context.read, { id: saved }));
};

/** Into the bin: its trajectories go on without a group. @throws CodedError NOT_FOUND */
export const removeGroup = async (context: OpenContext, id: string): Promise<void> => {
  await requireGroup(context.read, { id });
  await setContentDeleted(context.write, { table, id, deletedAt: moment(context.clock) });
};

/** With the trajectories that were in it. @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreGroup = async (context: OpenContext, id: string): Promise<GroupRecord> => {
  await requireGroup(context.read, { id, deleted: true });
  await setContentDeleted(context.write, { table, id, deletedAt: null });
  return countedRecord(context.read, await requireGroup(context.read, { id }));
};

/**
 * Records who was there at a session, or takes it back (null).
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED; INVALID_INPUT where that trajectory has no session
 */
export const setPresence = (
  { write, clock }: OpenContext,
  input: InputOf<'trajectoryGroups.setPresence'>,
): Promise<void> =>
  inTransaction(write, async (trx) => {
    const stored = await requireWritable(trx, input.trajectoryId);
    const { weeks } = await scheduleOfTrajectory(trx, stored);
    // Nobody was there yet on a day to come.
    const isSession = sessionDays(weeks, stored.plan.sessionWeekday).includes(input.on);
    if (!isSession || input.on > today(clock)) {
      throw new CodedError('INVALID_INPUT');
    }
    await repository.putPresence(trx, input);
  });

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueGroups = (write: WriteHandle, cutoff: string): Promise<number> =>
  destroyDeletedContent(write, { table, cutoff });
