/** Queries on talks between the teacher of now and the one of next year. */
import { WarmHandoverContent } from '../../contract/warm-handover';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { WarmContentRecord, WarmRecord } from './handover-records';

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly content: string;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredTalk = WarmRecord & { readonly deletedAt: string | null };

const toTalk = (row: Row): StoredTalk => ({
  id: row.id,
  caseFileId: row.case_file_id,
  content: WarmHandoverContent.parse(JSON.parse(row.content)),
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  deletedAt: row.deleted_at,
});

/** Also one in the bin. */
export const selectTalk = async (read: ReadHandle, id: string): Promise<StoredTalk | undefined> => {
  const row = await read<Row>('warm_handovers').where({ id }).first();
  return row === undefined ? undefined : toTalk(row);
};

/** Of a file outside the bin, newest first: by the day of the talk, and those to come before all. */
export const selectTalksOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredTalk[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT * FROM warm_handovers WHERE case_file_id = ? AND deleted_at IS NULL
      ORDER BY json_extract(content, '$.on') IS NOT NULL, json_extract(content, '$.on') DESC, id DESC`,
    [caseFileId],
  );
  return rows.map(toTalk);
};

/** With a day to look back together, of the active files of a school. */
export const selectTalksToLookBack = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredTalk[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT w.* FROM warm_handovers w JOIN case_files f ON f.id = w.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' AND w.deleted_at IS NULL
        AND json_extract(w.content, '$.lookBackOn') IS NOT NULL
      ORDER BY w.id`,
    [schoolId],
  );
  return rows.map(toTalk);
};

type Saved = {
  readonly id: string;
  readonly content: WarmContentRecord;
  readonly version: number;
  readonly now: string;
};

export const insertTalk = async (
  write: WriteHandle,
  { caseFileId, ...saved }: Saved & { readonly caseFileId: string },
): Promise<void> => {
  await write('warm_handovers').insert({
    id: saved.id,
    case_file_id: caseFileId,
    content: JSON.stringify(saved.content),
    version: saved.version,
    created_at: saved.now,
    updated_at: saved.now,
  });
};

export const updateTalk = async (write: WriteHandle, saved: Saved): Promise<void> => {
  await write('warm_handovers')
    .where({ id: saved.id })
    .update({
      content: JSON.stringify(saved.content),
      version: saved.version,
      updated_at: saved.now,
    });
};

/** Into the bin (a moment) or out of it (null). */
export const setTalkDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('warm_handovers').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedTalks = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('warm_handovers').where('deleted_at', '<=', cutoff).del();
