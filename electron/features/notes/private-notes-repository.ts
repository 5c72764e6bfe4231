/** Queries on private working notes: apart from notes, never read by an export. */
import type { z } from 'zod';
import type { PrivateWorkingNote } from '../../contract/notes';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

export type PrivateNoteRecord = z.input<typeof PrivateWorkingNote>;

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly body: string;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

const TABLE = 'private_working_notes';

const toRecord = (row: Row): PrivateNoteRecord => ({
  id: row.id,
  caseFileId: row.case_file_id,
  body: row.body,
  version: row.version,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Those outside the bin, newest first. */
export const listPrivateNotes = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<PrivateNoteRecord[]> => {
  const rows = await read<Row>(TABLE)
    .where({ case_file_id: caseFileId })
    .whereNull('deleted_at')
    .orderBy('seq', 'desc');
  return rows.map(toRecord);
};

/** Those in the bin, last deleted first. */
export const listDeletedPrivateNotes = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<PrivateNoteRecord[]> => {
  const rows = await read<Row>(TABLE)
    .where({ case_file_id: caseFileId })
    .whereNotNull('deleted_at')
    .orderBy('deleted_at', 'desc');
  return rows.map(toRecord);
};

export const findPrivateNote = async (
  read: ReadHandle,
  id: string,
): Promise<PrivateNoteRecord | undefined> => {
  const row = await read<Row>(TABLE).where({ id }).first();
  return row === undefined ? undefined : toRecord(row);
};

export const insertPrivateNote = async (
  write: WriteHandle,
  note: {
    readonly id: string;
    readonly caseFileId: string;
    readonly body: string;
    readonly at: string;
  },
): Promise<void> => {
  await write(TABLE).insert({
    id: note.id,
    case_file_id: note.caseFileId,
    body: note.body,
    version: 1,
    created_at: note.at,
    updated_at: note.at,
  });
};

export const updatePrivateNote = async (
  write: WriteHandle,
  note: {
    readonly id: string;
    readonly version: number;
    readonly body: string;
    readonly at: string;
  },
): Promise<void> => {
  await write(TABLE)
    .where({ id: note.id })
    .update({ body: note.body, version: note.version, updated_at: note.at });
};

/** Into the bin (a moment) or out of it (null). */
export const setPrivateNoteDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write(TABLE).where({ id }).update({ deleted_at: deletedAt });
};

export const destroyPrivateNote = async (write: WriteHandle, id: string): Promise<void> => {
  await write(TABLE).where({ id }).del();
};

/** Those that lie in the bin since `cutoff` (UTC ISO) or longer. */
export const duePrivateNoteIds = (read: ReadHandle, cutoff: string): PromiseLike<string[]> =>
  read(TABLE).where('deleted_at', '<=', cutoff).pluck('id');

/** One that comes from an own export, with its own id and moments. */
type Received = Pick<PrivateNoteRecord, 'id' | 'caseFileId' | 'body' | 'createdAt' | 'updatedAt'>;

const receivedColumns = ({ body, createdAt, updatedAt }: Received) => ({
  body,
  created_at: createdAt,
  updated_at: updatedAt,
});

export const insertReceivedPrivateNote = async (
  write: WriteHandle,
  note: Received,
): Promise<void> => {
  const { id, caseFileId } = note;
  await write(TABLE).insert({ id, case_file_id: caseFileId, ...receivedColumns(note), version: 1 });
};

/** In the place of the own one, also from the bin. @returns how many rows of this file had that id */
export const replacePrivateNote = async (write: WriteHandle, note: Received): Promise<number> =>
  write(TABLE)
    .where({ id: note.id, case_file_id: note.caseFileId })
    .update({ ...receivedColumns(note), deleted_at: null })
    .increment('version', 1);
