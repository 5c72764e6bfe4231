import type { z } from 'zod';
import type { Pupil, PupilDraft } from '../../contract/records';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { pupilNameOf } from './pupil-name-row';
import type { PupilNameColumns } from './pupil-name-row';

export type PupilRecord = z.input<typeof Pupil>;
/** A pupil as the rules need it, with what the contract doesn't carry. */
export type StoredPupil = { readonly pupil: PupilRecord; readonly lastSeenStartYear: number };

type PupilRow = PupilNameColumns & {
  readonly id: string;
  readonly school_id: string;
  /** 1 once a class list has named this pupil, also one without pupil numbers. */
  readonly on_class_list: 0 | 1;
  readonly birth_date: string | null;
  readonly sex: PupilRecord['sex'];
  readonly year_group: string | null;
  readonly class_group_id: string | null;
  readonly class_group_name: string | null;
  readonly start_date: string | null;
  readonly leave_date: string | null;
  readonly last_seen_start_year: number;
  readonly case_file_id: string | null;
};

const pupilOf = (row: PupilRow): PupilRecord => ({
  id: row.id,
  schoolId: row.school_id,
  name: pupilNameOf(row),
  birthDate: row.birth_date,
  sex: row.sex,
  yearGroup: row.year_group,
  classGroupId: row.class_group_id,
  classGroupName: row.class_group_name,
  startDate: row.start_date,
  leaveDate: row.leave_date,
  caseFileId: row.case_file_id,
  imported: row.on_class_list === 1,
});

const PUPILS = `
  SELECT p.id, p.school_id, p.on_class_list, p.first_name, p.given_names, p.initials, p.prefix,
    p.last_name, p.nickname, p.birth_date, p.sex, p.year_group, p.class_group_id,
    g.name AS class_group_name, p.start_date, p.leave_date, p.last_seen_start_year,
    cf.id AS case_file_id
  FROM pupils p
    LEFT JOIN class_groups g ON g.id = p.class_group_id
    LEFT JOIN case_files cf ON cf.pupil_id = p.id`;

export const selectStoredPupils = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredPupil[]> => {
  const rows = await read.raw<PupilRow[]>(`${PUPILS} WHERE p.school_id = ?`, [schoolId]);
  return rows.map((row) => ({ pupil: pupilOf(row), lastSeenStartYear: row.last_seen_start_year }));
};

export const selectPupils = async (read: ReadHandle, schoolId: string): Promise<PupilRecord[]> =>
  (await selectStoredPupils(read, schoolId)).map(({ pupil }) => pupil);

export const selectPupil = async (
  read: ReadHandle,
  id: string,
): Promise<StoredPupil | undefined> => {
  const [row] = await read.raw<PupilRow[]>(`${PUPILS} WHERE p.id = ?`, [id]);
  if (row === undefined) return undefined;
  return { pupil: pupilOf(row), lastSeenStartYear: row.last_seen_start_year };
};

const columnsOf = ({ name, ...pupil }: PupilDraft) => ({
  first_name: name.firstName,
  given_names: name.givenNames,
  initials: name.initials,
  prefix: name.prefix,
  last_name: name.lastName,
  nickname: name.nickname,
  birth_date: pupil.birthDate,
  sex: pupil.sex,
  year_group: pupil.yearGroup,
  class_group_id: pupil.classGroupId,
  start_date: pupil.startDate,
  leave_date: pupil.leaveDate,
});

type Saved = {
  readonly id: string;
  readonly pupil: PupilDraft;
  readonly lastSeenStartYear: number;
  readonly now: string;
};

export const insertPupil = async (
  write: WriteHandle,
  { id, schoolId, pupil, lastSeenStartYear, now }: Saved & { readonly schoolId: string },
): Promise<void> => {
  await write('pupils').insert({
    id,
    school_id: schoolId,
    ...columnsOf(pupil),
    last_seen_start_year: lastSeenStartYear,
    created_at: now,
    updated_at: now,
  });
};

export const updatePupilRow = async (
  write: WriteHandle,
  { id, pupil, lastSeenStartYear, now }: Saved,
): Promise<void> => {
  await write('pupils')
    .where({ id })
    .update({ ...columnsOf(pupil), last_seen_start_year: lastSeenStartYear, updated_at: now });
};

export const deletePupil = async (write: WriteHandle, id: string): Promise<void> => {
  await write('pupils').where({ id }).delete();
};

type DropCandidate = {
  readonly id: string;
  readonly hasCaseFile: boolean;
  readonly lastSeenStartYear: number;
};

/** Every pupil of the vault with what the rule of dropping asks. */
export const selectDropCandidates = async (read: ReadHandle): Promise<DropCandidate[]> => {
  const rows = await read.raw<
    { id: string; last_seen_start_year: number; has_case_file: number }[]
  >(
    `SELECT p.id, p.last_seen_start_year, cf.id IS NOT NULL AS has_case_file
     FROM pupils p LEFT JOIN case_files cf ON cf.pupil_id = p.id`,
  );
  return rows.map((row) => ({
    id: row.id,
    hasCaseFile: row.has_case_file === 1,
    lastSeenStartYear: row.last_seen_start_year,
  }));
};
