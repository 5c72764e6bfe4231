/** Queries on notes and their versions. The full-text index follows by triggers (migration 0004). */
import type { NoteContent } from '../../contract/notes';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { toContentColumns, toNote, toNoteVersion } from './note-rows';
import type { NoteRecord, NoteRow, NoteVersionRecord, NoteVersionRow } from './note-rows';

const newestFirst = 'occurred_on DESC, occurred_at DESC, seq DESC';

/** Notes outside the bin, newest first; a note without a time stands last in its day. */
export const listNotes = async (read: ReadHandle, caseFileId: string): Promise<NoteRecord[]> => {
  const rows = await read<NoteRow>('notes')
    .where({ case_file_id: caseFileId })
    .whereNull('deleted_at')
    .orderByRaw(newestFirst);
  return rows.map(toNote);
};

/** Notes in the bin, last deleted first. */
export const listDeletedNotes = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<NoteRecord[]> => {
  const rows = await read<NoteRow>('notes')
    .where({ case_file_id: caseFileId })
    .whereNotNull('deleted_at')
    .orderBy('deleted_at', 'desc');
  return rows.map(toNote);
};

/** A note, also one in the bin. */
export const findNote = async (read: ReadHandle, id: string): Promise<NoteRecord | undefined> => {
  const row = await read<NoteRow>('notes').where({ id }).first();
  return row === undefined ? undefined : toNote(row);
};

/** Every saved version, newest first. */
export const listNoteVersions = async (
  read: ReadHandle,
  noteId: string,
): Promise<NoteVersionRecord[]> => {
  const rows = await read<NoteVersionRow>('note_versions')
    .where({ note_id: noteId })
    .orderBy('version', 'desc');
  return rows.map(toNoteVersion);
};

type Version = {
  readonly id: string;
  readonly version: number;
  readonly content: NoteContent;
  /** UTC ISO. */
  readonly at: string;
};

const insertVersion = async (write: WriteHandle, note: Version): Promise<void> => {
  await write('note_versions').insert({
    note_id: note.id,
    version: note.version,
    ...toContentColumns(note.content),
    saved_at: note.at,
  });
};

/** A new note with its first version. */
export const insertNote = async (
  write: WriteHandle,
  note: Version & { readonly caseFileId: string },
): Promise<void> => {
  await write('notes').insert({
    id: note.id,
    case_file_id: note.caseFileId,
    ...toContentColumns(note.content),
    version: note.version,
    created_at: note.at,
    updated_at: note.at,
  });
  await insertVersion(write, note);
};

/** The next version of a note. */
export const updateNote = async (write: WriteHandle, note: Version): Promise<void> => {
  await write('notes')
    .where({ id: note.id })
    .update({ ...toContentColumns(note.content), version: note.version, updated_at: note.at });
  await insertVersion(write, note);
};

/** Into the bin (a moment) or out of it (null). */
export const setNoteDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('notes').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys a note; versions and attachments go along (ON DELETE CASCADE). */
export const destroyNote = async (write: WriteHandle, id: string): Promise<void> => {
  await write('notes').where({ id }).del();
};

/** Notes that lie in the bin since `cutoff` (UTC ISO) or longer. */
export const dueNoteIds = (read: ReadHandle, cutoff: string): PromiseLike<string[]> =>
  read('notes').where('deleted_at', '<=', cutoff).pluck('id');

/** Tags in use in the school of a case file, most used first. */
export const countTags = (
  read: ReadHandle,
  caseFileId: string,
): PromiseLike<{ readonly tag: string; readonly count: number }[]> =>
  read.raw<{ readonly tag: string; readonly count: number }[]>(
    `SELECT tag.value AS tag, count(*) AS count
       FROM case_files AS own
       JOIN case_files AS other ON other.school_id = own.school_id
       JOIN notes ON notes.case_file_id = other.id AND notes.deleted_at IS NULL
       JOIN json_each(notes.tags) AS tag
      WHERE own.id = ?
      GROUP BY tag.value
      ORDER BY count DESC, tag
      LIMIT 200`,
    [caseFileId],
  );
