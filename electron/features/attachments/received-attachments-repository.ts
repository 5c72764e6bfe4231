/** Queries on attachments that go to another vault or come from one (migration 0016). */
import type { z } from 'zod';
import type { ArchiveAttachment } from '../../contract/archive-records';
import type { MediaType } from '../../contract/notes';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type Received = z.output<typeof ArchiveAttachment> & { readonly caseFileId: string };

export type StoredAttachment = {
  readonly id: string;
  readonly noteId: string | null;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly byteLength: number;
  readonly sha256: string;
  readonly createdAt: string;
};

type Row = {
  readonly id: string;
  readonly note_id: string | null;
  readonly file_name: string;
  readonly media_type: MediaType;
  readonly byte_length: number;
  readonly sha256: string;
  readonly created_at: string;
};

/** Whole ones of a case file that are in no bin, nor their note. */
export const selectWholeAttachments = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredAttachment[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT a.* FROM attachments a LEFT JOIN notes n ON n.id = a.note_id
      WHERE a.case_file_id = ? AND a.complete = 1 AND a.deleted_at IS NULL
        AND (a.note_id IS NULL OR n.deleted_at IS NULL)`,
    [caseFileId],
  );
  return rows.map((row) => ({
    id: row.id,
    noteId: row.note_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    byteLength: row.byte_length,
    sha256: row.sha256,
    createdAt: row.created_at,
  }));
};

/** Of these ids those that are here; one that lies in the bin with its note counts as in the bin. */
export const selectAttachmentPlaces = async (
  read: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly caseFileId: string; readonly inBin: boolean }>> => {
  const rows = await read.raw<
    { readonly id: string; readonly case_file_id: string; readonly in_bin: number }[]
  >(
    `SELECT a.id, a.case_file_id, coalesce(a.deleted_at, n.deleted_at) IS NOT NULL AS in_bin
      FROM attachments a LEFT JOIN notes n ON n.id = a.note_id
      WHERE a.complete = 1 AND a.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(
    rows.map(({ id, case_file_id: caseFileId, in_bin }) => [
      id,
      { caseFileId, inBin: in_bin === 1 },
    ]),
  );
};

export const isTaken = async (read: ReadHandle, id: string): Promise<boolean> =>
  (await read('attachments').where({ id }).first()) !== undefined;

export const insertUnplaced = async (
  write: WriteHandle,
  row: { readonly id: string; readonly fileName: string; readonly createdAt: string },
): Promise<void> => {
  await write('attachments').insert({
    id: row.id,
    case_file_id: null,
    file_name: row.fileName,
    media_type: 'application/octet-stream',
    byte_length: 0,
    sha256: '',
    complete: 0,
    created_at: row.createdAt,
  });
};

/** After its last piece. */
export const describeUnplaced = async (
  write: WriteHandle,
  whole: Pick<StoredAttachment, 'id' | 'mediaType' | 'byteLength' | 'sha256'>,
): Promise<void> => {
  await write('attachments')
    .where({ id: whole.id, case_file_id: null })
    .update({ media_type: whole.mediaType, byte_length: whole.byteLength, sha256: whole.sha256 });
};

/** Destroys it with its pieces (ON DELETE CASCADE); never one of a case file. */
export const dropUnplaced = async (write: WriteHandle, id: string): Promise<void> => {
  await write('attachments').where({ id, case_file_id: null }).del();
};

export const dropAllUnplaced = async (write: WriteHandle): Promise<void> => {
  await write('attachments').whereNull('case_file_id').del();
};

/** The note that it belongs to, where that is in the same file. */
const noteOf = (write: WriteHandle, { noteId, caseFileId }: Received) =>
  write('notes').where({ id: noteId, case_file_id: caseFileId }).select('id');

/** From here on it is there. @returns how many bytes with that id and checksum waited for a place */
export const placeAttachment = async (write: WriteHandle, file: Received): Promise<number> =>
  write('attachments')
    .where({ id: file.id, case_file_id: null, sha256: file.sha256 })
    .update({ case_file_id: file.caseFileId, note_id: noteOf(write, file), complete: 1 });

/** What stands around the same bytes, also from the bin. @returns how many of this file had that id and checksum */
export const replaceAttachment = async (write: WriteHandle, file: Received): Promise<number> =>
  write('attachments')
    .where({ id: file.id, case_file_id: file.caseFileId, sha256: file.sha256, complete: 1 })
    .update({
      note_id: noteOf(write, file),
      file_name: file.fileName,
      created_at: file.createdAt,
      deleted_at: null,
    });
