/** Every name that one school knows, as rows. Names of another school never come along. */
import type { GuardianRecord, StaffRecord } from '../known-identity/known-people';
import type { Binding, ReadHandle } from '../../vault/database/handles';

export type NameRow = {
  readonly first_name: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
};

export type PupilNameRow = NameRow & {
  readonly id: string;
  readonly given_names: string;
  readonly nickname: string;
  readonly sex: 'boy' | 'girl' | 'unknown' | 'unspecified';
  readonly case_file_id: string | null;
  readonly code_name: string | null;
};

export type GuardianNameRow = NameRow & {
  readonly id: string;
  readonly case_file_id: string;
  readonly relation: GuardianRecord['relation'];
  readonly phone: string;
  readonly email: string;
  readonly address: string;
};

export type RelativeNameRow = Pick<NameRow, 'first_name' | 'prefix' | 'last_name'> & {
  readonly id: string;
  readonly case_file_id: string;
  readonly kind: 'brother' | 'sister' | 'other';
};

export type StaffNameRow = NameRow & { readonly id: string; readonly role: StaffRecord['role'] };

export type NameRows = {
  readonly school: { readonly name: string; readonly place: string } | undefined;
  readonly pupils: readonly PupilNameRow[];
  readonly guardians: readonly GuardianNameRow[];
  readonly relatives: readonly RelativeNameRow[];
  readonly staff: readonly StaffNameRow[];
  readonly staffOfFiles: readonly { readonly case_file_id: string; readonly staff_id: string }[];
};

const ofFiles = (columns: string, table: string): string =>
  `SELECT ${columns} FROM ${table} t JOIN case_files c ON c.id = t.case_file_id
   WHERE c.school_id = ? ORDER BY t.case_file_id, t.position`;

export const selectNameRows = async (read: ReadHandle, schoolId: string): Promise<NameRows> => {
  const rows = <Row>(sql: string): Promise<readonly Row[]> =>
    Promise.resolve(read.raw<Row[]>(sql, [schoolId] satisfies Binding[]));
  const [school] = await rows<{ name: string; place: string }>(
    'SELECT name, place FROM schools WHERE id = ?',
  );
  return {
    school,
    pupils: await rows(
      `SELECT p.id, p.first_name, p.given_names, p.initials, p.prefix, p.last_name, p.nickname,
         p.sex, c.id AS case_file_id, c.code_name
       FROM pupils p LEFT JOIN case_files c ON c.pupil_id = p.id
       WHERE p.school_id = ? ORDER BY p.seq`,
    ),
    guardians: await rows(
      ofFiles(
        `t.id, t.case_file_id, t.first_name, t.initials, t.prefix, t.last_name, t.relation,
         t.phone, t.email, t.address`,
        'guardians',
      ),
    ),
    relatives: await rows(
      ofFiles('t.id, t.case_file_id, t.kind, t.first_name, t.prefix, t.last_name', 'relatives'),
    ),
    staff: await rows(
      `SELECT id, first_name, initials, prefix, last_name, role FROM staff
       WHERE school_id = ? ORDER BY id`,
    ),
    staffOfFiles: await rows(
      'SELECT case_file_id, staff_id FROM case_file_staff WHERE school_id = ? ORDER BY 1, 2',
    ),
  };
};

/** Undefined where there is no such file. */
export const selectSchoolOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<string | undefined> => {
  const row = await read<{ school_id: string }>('case_files')
    .where({ id: caseFileId })
    .select('school_id')
    .first();
  return row?.school_id;
};

/** How many rows this connection has changed since it was opened: one number, no table is read. */
export const selectChangeCount = async (read: ReadHandle): Promise<number> => {
  const [row] = await read.raw<{ changes: number }[]>('SELECT total_changes() AS changes');
  return row?.changes ?? 0;
};
