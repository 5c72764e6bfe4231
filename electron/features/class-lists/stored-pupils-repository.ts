/** The pupils of a school as they stand in the vault, in the words of the planner. */
import type { ClassGroupId, PupilId } from '../../contract/ids';
import type { ReadHandle } from '../../vault/database/handles';
import type { Sex, YearGroup } from '../pupils/class-list/class-list';
import type { ExistingPupil } from '../pupils/class-list/import-plan-types';
import { groupedIds } from './grouped-ids';
import type { OwnedGroup } from './grouped-ids';

type PupilRow = {
  readonly id: PupilId;
  readonly source_key: string | null;
  readonly first_name: string;
  readonly given_names: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly nickname: string;
  readonly birth_date: string | null;
  readonly sex: Sex;
  readonly year_group: YearGroup | null;
  readonly class_group_id: ClassGroupId | null;
  readonly start_date: string | null;
  readonly leave_date: string | null;
  readonly code_name: string | null;
};

export type StoredPupil = ExistingPupil & {
  readonly nickname: string;
  readonly codeName: string | null;
};

/** In the order in which they came in, so that the same vault gives the same plan. */
export const selectStoredPupils = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredPupil[]> => {
  const rows = await read.raw<PupilRow[]>(
    `SELECT p.id, p.source_key, p.first_name, p.given_names, p.initials, p.prefix, p.last_name,
      p.nickname, p.birth_date, p.sex, p.year_group, p.class_group_id, p.start_date, p.leave_date,
      cf.code_name
     FROM pupils p LEFT JOIN case_files cf ON cf.pupil_id = p.id
     WHERE p.school_id = ? ORDER BY p.seq`,
    [schoolId],
  );
  const composite = groupedIds(
    await read.raw<OwnedGroup[]>(
      `SELECT pupil_id AS owner, class_group_id FROM pupil_composite_groups
       WHERE school_id = ? ORDER BY pupil_id, class_group_id`,
      [schoolId],
    ),
  );
  return rows.map((row) => ({
    id: row.id,
    sourceKey: row.source_key,
    firstName: row.first_name,
    givenNames: row.given_names,
    initials: row.initials,
    prefix: row.prefix,
    lastName: row.last_name,
    nickname: row.nickname,
    birthDate: row.birth_date,
    sex: row.sex,
    yearGroup: row.year_group,
    classGroupId: row.class_group_id,
    compositeGroupIds: composite.get(row.id) ?? [],
    startDay: row.start_date,
    leaveDay: row.leave_date,
    hasCaseFile: row.code_name !== null,
    codeName: row.code_name,
  }));
};
