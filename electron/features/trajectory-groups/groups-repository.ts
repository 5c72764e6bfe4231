/** Queries on groups, on who was there, and on the names of who is in one. */
import { displayNameOf, sortNameOf } from '../../contract/person-name';
import { TrajectoryGroupDraft } from '../../contract/trajectory-groups';
import type { Presence, PresenceAt } from '../../contract/trajectory-groups';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { pupilNameOf } from '../pupils/pupil-name-row';
import type { PupilNameColumns } from '../pupils/pupil-name-row';
import type { ContentRow } from './content-rows';
import type { GroupDraftRecord } from './group-records';

type GroupRow = ContentRow & { readonly school_id: string };

export type StoredGroup = {
  readonly id: string;
  readonly schoolId: string;
  readonly draft: GroupDraftRecord;
  readonly version: number;
  readonly deletedAt: string | null;
  readonly updatedAt: string;
};

const toGroup = (row: GroupRow): StoredGroup => ({
  id: row.id,
  schoolId: row.school_id,
  draft: TrajectoryGroupDraft.parse(JSON.parse(row.content)),
  version: row.version,
  deletedAt: row.deleted_at,
  updatedAt: row.updated_at,
});

/** Of a school, newest first, outside the bin. */
export const selectGroups = async (read: ReadHandle, schoolId: string): Promise<StoredGroup[]> => {
  const rows = await read<GroupRow>('trajectory_groups')
    .where({ school_id: schoolId, deleted_at: null })
    .orderBy('id', 'desc');
  return rows.map(toGroup);
};

/** Also one in the bin. */
export const selectGroup = async (
  read: ReadHandle,
  id: string,
): Promise<StoredGroup | undefined> => {
  const row = await read<GroupRow>('trajectory_groups').where({ id }).first();
  return row === undefined ? undefined : toGroup(row);
};

/** A pupil as a group names them. */
export type PupilOfFile = {
  readonly codeName: string;
  readonly pupilName: string;
  readonly sortName: string;
  readonly yearGroup: string | null;
};

type PupilRow = PupilNameColumns & {
  readonly id: string;
  readonly code_name: string;
  readonly year_group: string | null;
};

/** By case file. */
export const selectPupils = async (
  read: ReadHandle,
  caseFileIds: readonly string[],
): Promise<ReadonlyMap<string, PupilOfFile>> => {
  const rows = await read<PupilRow>('case_files')
    .join('pupils', 'pupils.id', 'case_files.pupil_id')
    .whereIn('case_files.id', caseFileIds)
    .select<PupilRow>(
      'case_files.id',
      'case_files.code_name',
      'pupils.first_name',
      'pupils.given_names',
      'pupils.initials',
      'pupils.prefix',
      'pupils.last_name',
      'pupils.nickname',
      'pupils.year_group',
    );
  return new Map(
    rows.map((row) => {
      const name = pupilNameOf(row);
      const pupil = {
        codeName: row.code_name,
        pupilName: displayNameOf(name),
        sortName: sortNameOf(name),
        yearGroup: row.year_group,
      };
      return [row.id, pupil] as const;
    }),
  );
};

type PresenceRow = {
  readonly trajectory_id: string;
  readonly on_day: string;
  readonly who: PresenceAt['who'];
  readonly presence: Presence;
};

export type StoredPresence = {
  readonly trajectoryId: string;
  readonly on: string;
  readonly who: PresenceAt['who'];
  readonly presence: Presence;
};

/** Of trajectories, by day. */
export const selectPresence = async (
  read: ReadHandle,
  trajectoryIds: readonly string[],
): Promise<StoredPresence[]> => {
  const rows = await read<PresenceRow>('trajectory_presence')
    .whereIn('trajectory_id', trajectoryIds)
    .orderBy([{ column: 'on_day' }, { column: 'who' }]);
  return rows.map(({ trajectory_id: trajectoryId, on_day: on, who, presence }) => ({
    trajectoryId,
    on,
    who,
    presence,
  }));
};

/** Takes the place of what was recorded; null takes it away. */
export const putPresence = async (
  write: WriteHandle,
  {
    trajectoryId,
    on,
    who,
    presence,
  }: Omit<StoredPresence, 'presence'> & { readonly presence: Presence | null },
): Promise<void> => {
  const key = { trajectory_id: trajectoryId, on_day: on, who };
  await write('trajectory_presence').where(key).del();
  if (presence !== null) await write('trajectory_presence').insert({ ...key, presence });
};
