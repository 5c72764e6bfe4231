/** Queries on all that hangs on one casus, for what travels and for what stays when it comes back. */
import type { ReadHandle, WriteHandle } from '../../../vault/database/handles';
import { insertRows } from '../../archive/insert-rows';
import type { StoredRow } from '../../archive/insert-rows';
import type { CasusMeterRecord, CasusVersionRecord, FrozenContent } from '../casus-records';

type VersionRow = {
  readonly casus_id: string;
  readonly number: number;
  readonly label: string;
  readonly released_at: string;
  readonly checked_by_role: CasusVersionRecord['checkedByRole'];
  readonly checked_on: string;
  readonly content: string;
  readonly content_hash: string;
  readonly kept_sure: number;
  readonly meter: string;
  readonly checklist: string;
};

export type WholeVersion = Omit<CasusVersionRecord, 'exportCount'> & {
  readonly content: FrozenContent;
  readonly readAloud: boolean;
};

export type ReleasedCasusRecord = {
  readonly id: string;
  readonly label: string;
  /** Oldest first. */
  readonly versions: readonly WholeVersion[];
};

// Written by `insertVersion` and by `versionRow` alone.
const toVersion = (row: VersionRow): WholeVersion => ({
  number: row.number,
  label: row.label,
  releasedAt: row.released_at,
  checkedByRole: row.checked_by_role,
  checkedOn: row.checked_on,
  contentHash: row.content_hash,
  keptSure: row.kept_sure,
  meter: JSON.parse(row.meter) as CasusMeterRecord,
  content: JSON.parse(row.content) as FrozenContent,
  readAloud: (JSON.parse(row.checklist) as { readonly readAloud: boolean }).readAloud,
});

/** Of a file outside the bin; none of which nothing was released. */
export const selectReleased = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<readonly ReleasedCasusRecord[]> => {
  const rows = await read.raw<(VersionRow & { readonly now_labelled: string })[]>(
    `SELECT v.*, c.label AS now_labelled FROM casus_versions v JOIN casus c ON c.id = v.casus_id
      WHERE c.case_file_id = ? AND c.deleted_at IS NULL ORDER BY v.casus_id, v.number`,
    [caseFileId],
  );
  const released = new Map<string, ReleasedCasusRecord>();
  for (const row of rows) {
    const before = released.get(row.casus_id)?.versions ?? [];
    const versions = [...before, toVersion(row)];
    released.set(row.casus_id, { id: row.casus_id, label: row.now_labelled, versions });
  }
  return [...released.values()];
};

/** Tables whose rows hang on a casus, in the order in which they can be put back. */
const hanging = {
  versions: 'casus_versions',
  parts: 'casus_parts',
  log: 'casus_log',
  exports: 'casus_exports',
  questions: 'casus_questions',
} as const;

/** All rows of a casus, as they are stored. */
export type StoredCasusRows = {
  readonly own: StoredRow;
  readonly decisions: readonly StoredRow[];
  readonly answers: readonly StoredRow[];
} & { readonly [Table in keyof typeof hanging]: readonly StoredRow[] };

export const selectRows = async (
  read: ReadHandle,
  id: string,
): Promise<StoredCasusRows | undefined> => {
  const own = await read<StoredRow>('casus').where({ id }).first();
  if (own === undefined) return undefined;
  const of = (table: string): Promise<StoredRow[]> =>
    read<StoredRow>(table).where({ casus_id: id });
  return {
    own,
    versions: await of(hanging.versions),
    parts: await of(hanging.parts),
    log: await of(hanging.log),
    exports: await of(hanging.exports),
    questions: await of(hanging.questions),
    decisions: await read.raw<StoredRow[]>(
      `SELECT d.* FROM casus_decisions d JOIN casus_parts p ON p.id = d.part_id WHERE p.casus_id = ?`,
      [id],
    ),
    answers: await read.raw<StoredRow[]>(
      `SELECT a.* FROM casus_question_answers a JOIN casus_questions q ON q.id = a.question_id
        WHERE q.casus_id = ?`,
      [id],
    ),
  };
};

export const deleteRows = async (write: WriteHandle, id: string): Promise<void> => {
  await write('casus').where({ id }).del();
};

export const insertAllRows = async (write: WriteHandle, rows: StoredCasusRows): Promise<void> => {
  await insertRows(write, 'casus', [rows.own]);
  await insertRows(write, hanging.versions, rows.versions);
  await insertRows(write, hanging.parts, rows.parts);
  await insertRows(write, 'casus_decisions', rows.decisions);
  await insertRows(write, hanging.log, rows.log);
  await insertRows(write, hanging.exports, rows.exports);
  await insertRows(write, hanging.questions, rows.questions);
  await insertRows(write, 'casus_question_answers', rows.answers);
};

/** Whether another casus or a case file is called so: neither may be, or the two are linked by it. */
export const isNameTaken = async (read: ReadHandle, name: string): Promise<boolean> => {
  const found = await read.raw<unknown[]>(
    `SELECT 1 FROM casus WHERE label = ? UNION ALL
      SELECT 1 FROM case_files WHERE code_name = ? COLLATE NOCASE LIMIT 1`,
    [name, name],
  );
  return found.length > 0;
};
