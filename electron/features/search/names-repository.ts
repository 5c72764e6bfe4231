/** Pupils and case files by name, within one school. */
import type { ReadHandle } from '../../vault/database/handles';

export type FoundNameRow = {
  readonly pupil_id: string;
  readonly first_name: string;
  readonly given_names: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly nickname: string;
  readonly class_group_name: string | null;
  readonly case_file_id: string | null;
  readonly code_name: string | null;
  readonly status: 'active' | 'archived' | null;
};

const COLUMNS = `p.id AS pupil_id, p.first_name, p.given_names, p.initials, p.prefix, p.last_name,
  p.nickname, g.name AS class_group_name, c.id AS case_file_id, c.code_name, c.status`;
const JOINS = `LEFT JOIN case_files c ON c.pupil_id = p.id
  LEFT JOIN class_groups g ON g.id = p.class_group_id`;

/** More than anybody scrolls through; bm25 keeps whole names before long ones. */
const MAX_NAMES = 300;

/** Pupils of the school whose names match an FTS5 query, with and without a case file. */
export const selectPupilsByName = (
  read: ReadHandle,
  { match, schoolId }: { readonly match: string; readonly schoolId: string },
): PromiseLike<readonly FoundNameRow[]> =>
  read.raw<FoundNameRow[]>(
    `SELECT ${COLUMNS}
     FROM pupils_fts CROSS JOIN pupils p ON p.seq = pupils_fts.rowid ${JOINS}
     WHERE pupils_fts MATCH ? AND p.school_id = ?
     ORDER BY bm25(pupils_fts, 8.0, 2.0, 6.0, 0.5, 8.0) LIMIT ${MAX_NAMES}`,
    [match, schoolId],
  );

export const selectCodeNamesOf = (
  read: ReadHandle,
  schoolId: string,
): PromiseLike<readonly { readonly id: string; readonly code_name: string }[]> =>
  read('case_files')
    .where({ school_id: schoolId })
    .select<{ id: string; code_name: string }>('id', 'code_name');

export const selectCaseFilesById = (
  read: ReadHandle,
  ids: readonly string[],
): PromiseLike<readonly FoundNameRow[]> =>
  read.raw<FoundNameRow[]>(
    `SELECT ${COLUMNS} FROM pupils p ${JOINS} WHERE c.id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  );
