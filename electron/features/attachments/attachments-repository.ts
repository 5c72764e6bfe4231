/**
 * Queries on attachments. A row counts only when `complete` is 1; that is written last, so that what
 * a crash left half is seen by nobody and cleaned at the next opening.
 */
import type { z } from 'zod';
import type { Attachment, MediaType } from '../../contract/notes';
import type { ReadHandle, ReadQuery, WriteHandle } from '../../vault/database/handles';

export type AttachmentRecord = z.input<typeof Attachment>;

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly note_id: string | null;
  readonly file_name: string;
  readonly media_type: MediaType;
  readonly byte_length: number;
  readonly sha256: string;
  readonly deleted_at: string | null;
  readonly created_at: string;
};

const toRecord = (row: Row): AttachmentRecord => ({
  id: row.id,
  caseFileId: row.case_file_id,
  noteId: row.note_id,
  fileName: row.file_name,
  mediaType: row.media_type,
  byteLength: row.byte_length,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
});

const complete = (read: ReadHandle): ReadQuery<Row> =>
  read<Row>('attachments').where('attachments.complete', 1);

const noteOutsideBin = `(note_id IS NULL OR EXISTS
  (SELECT 1 FROM notes WHERE notes.id = attachments.note_id AND notes.deleted_at IS NULL))`;

const listWhere = async (query: ReadQuery<Row>): Promise<AttachmentRecord[]> =>
  (await query.orderBy('created_at', 'desc').orderBy('id', 'desc')).map(toRecord);

/** Those of a case file that are in no bin, newest first. */
export const listAttachments = (
  read: ReadHandle,
  caseFileId: string,
): Promise<AttachmentRecord[]> =>
  listWhere(
    complete(read)
      .where({ case_file_id: caseFileId })
      .whereNull('deleted_at')
      .whereRaw(noteOutsideBin),
  );

/** Those in the bin themselves (not those that lie there with their note). */
export const listDeletedAttachments = (
  read: ReadHandle,
  caseFileId: string,
): Promise<AttachmentRecord[]> =>
  listWhere(
    complete(read)
      .where({ case_file_id: caseFileId })
      .whereNotNull('deleted_at')
      .whereRaw(noteOutsideBin),
  );

/** Those of some notes, oldest first. */
export const attachmentsOfNotes = async (
  read: ReadHandle,
  noteIds: readonly string[],
): Promise<AttachmentRecord[]> => {
  // One JSON binding: a case file may have more notes than SQLite takes bindings.
  const rows = await complete(read)
    .whereRaw('note_id IN (SELECT value FROM json_each(?))', [JSON.stringify(noteIds)])
    .whereNull('deleted_at')
    .orderBy('id');
  return rows.map(toRecord);
};

/** With its checksum; also from the bin. */
export const findAttachment = async (
  read: ReadHandle,
  id: string,
): Promise<(AttachmentRecord & { readonly sha256: string }) | undefined> => {
  const row = await complete(read).where({ id }).first();
  return row === undefined ? undefined : { ...toRecord(row), sha256: row.sha256 };
};

export const insertIncomplete = async (
  write: WriteHandle,
  row: {
    readonly id: string;
    readonly caseFileId: string;
    readonly noteId: string | null;
    readonly fileName: string;
    readonly at: string;
  },
): Promise<void> => {
  await write('attachments').insert({
    id: row.id,
    case_file_id: row.caseFileId,
    note_id: row.noteId,
    file_name: row.fileName,
    media_type: 'application/octet-stream',
    byte_length: 0,
    sha256: '',
    complete: 0,
    created_at: row.at,
  });
};

export const insertChunk = async (
  write: WriteHandle,
  chunk: { readonly id: string; readonly position: number; readonly bytes: Buffer },
): Promise<void> => {
  const { id, position, bytes } = chunk;
  await write('attachment_chunks').insert({ attachment_id: id, position, bytes });
};

/** The last step: from here on it is there. @returns false where it was removed meanwhile */
export const markComplete = async (
  write: WriteHandle,
  whole: {
    readonly id: string;
    readonly mediaType: MediaType;
    readonly byteLength: number;
    readonly sha256: string;
  },
): Promise<boolean> => {
  const changed: number = await write('attachments').where({ id: whole.id }).update({
    media_type: whole.mediaType,
    byte_length: whole.byteLength,
    sha256: whole.sha256,
    complete: 1,
  });
  return changed === 1;
};

/** One piece, or undefined past the end. */
export const findChunk = async (
  read: ReadHandle,
  { id, position }: { readonly id: string; readonly position: number },
): Promise<Uint8Array | undefined> => {
  const row = await read<{ readonly bytes: Buffer }>('attachment_chunks')
    .where({ attachment_id: id, position })
    .select<{ readonly bytes: Buffer }>('bytes')
    .first();
  return row?.bytes;
};

/** Ties loose attachments of a case file to a note of it. @returns how many */
export const setNote = (
  write: WriteHandle,
  tie: {
    readonly noteId: string;
    readonly caseFileId: string;
    readonly attachmentIds: readonly string[];
  },
): PromiseLike<number> =>
  write('attachments')
    .where({ case_file_id: tie.caseFileId, complete: 1 })
    .whereNull('note_id')
    .whereIn('id', [...tie.attachmentIds])
    .update({ note_id: tie.noteId });

export const setAttachmentDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('attachments').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys it; its pieces go along (ON DELETE CASCADE). */
export const destroyAttachment = async (write: WriteHandle, id: string): Promise<void> => {
  await write('attachments').where({ id }).del();
};

/** Destroys those that lie in the bin since `cutoff` (UTC ISO). @returns how many */
export const destroyDue = (write: WriteHandle, cutoff: string): PromiseLike<number> =>
  write('attachments').where('deleted_at', '<=', cutoff).del();

/** Destroys what never became whole. @returns how many */
export const destroyIncomplete = (write: WriteHandle): PromiseLike<number> =>
  write('attachments').where({ complete: 0 }).del();
