import type { z } from 'zod';
import type { StaffDraft, StaffMember } from '../../contract/records';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

export type StaffRecord = z.input<typeof StaffMember>;

type StaffRow = {
  readonly id: string;
  readonly first_name: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly role: StaffRecord['role'];
  readonly role_description: string;
  /** JSON: a list of ids. */
  readonly class_group_ids: string;
};

const idsOf = (json: string): string[] => {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
};

const staffOf = (row: StaffRow): StaffRecord => ({
  id: row.id,
  name: {
    firstName: row.first_name,
    initials: row.initials,
    prefix: row.prefix,
    lastName: row.last_name,
  },
  role: row.role,
  roleDescription: row.role_description,
  classGroupIds: idsOf(row.class_group_ids),
});

const STAFF = `
  SELECT s.id, s.first_name, s.initials, s.prefix, s.last_name, s.role, s.role_description,
    (SELECT json_group_array(class_group_id) FROM staff_class_groups WHERE staff_id = s.id)
      AS class_group_ids
  FROM staff s`;

export const selectStaff = async (read: ReadHandle, schoolId: string): Promise<StaffRecord[]> => {
  const rows = await read.raw<StaffRow[]>(`${STAFF} WHERE s.school_id = ?`, [schoolId]);
  return rows.map(staffOf);
};

export const selectStaffMember = async (
  read: ReadHandle,
  id: string,
): Promise<StaffRecord | undefined> => {
  const [row] = await read.raw<StaffRow[]>(`${STAFF} WHERE s.id = ?`, [id]);
  return row === undefined ? undefined : staffOf(row);
};

/** The staff around one case file. */
export const selectStaffOfCaseFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StaffRecord[]> => {
  const rows = await read.raw<StaffRow[]>(
    `${STAFF} JOIN case_file_staff c ON c.staff_id = s.id WHERE c.case_file_id = ?`,
    [caseFileId],
  );
  return rows.map(staffOf);
};

/** Those of the ids that are staff of this school. */
export const staffIdsOfSchool = async (
  read: ReadHandle,
  { schoolId, ids }: { readonly schoolId: string; readonly ids: readonly string[] },
): Promise<string[]> => read('staff').where({ school_id: schoolId }).whereIn('id', ids).pluck('id');

const columnsOf = ({ name, role, roleDescription }: StaffDraft) => ({
  first_name: name.firstName,
  initials: name.initials,
  prefix: name.prefix,
  last_name: name.lastName,
  role,
  role_description: roleDescription,
});

type Saved = { readonly id: string; readonly staff: StaffDraft; readonly now: string };

export const insertStaff = async (
  write: WriteHandle,
  { id, schoolId, staff, now }: Saved & { readonly schoolId: string },
): Promise<void> => {
  await write('staff').insert({
    id,
    school_id: schoolId,
    ...columnsOf(staff),
    created_at: now,
    updated_at: now,
  });
};

/** @returns false when there is no such member of staff */
export const updateStaffRow = async (
  write: WriteHandle,
  { id, staff, now }: Saved,
): Promise<boolean> =>
  (await write('staff')
    .where({ id })
    .update({ ...columnsOf(staff), updated_at: now })) === 1;
