/** Queries on notes that go to another vault or come from one, with their versions, ids and moments. */
import type { z } from 'zod';
import type { ArchiveNote } from '../../contract/archive-records';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { toContentColumns, toNoteVersion } from './note-rows';
import type { NoteVersionRecord, NoteVersionRow } from './note-rows';

type Received = z.output<typeof ArchiveNote> & { readonly caseFileId: string };

/** Of the notes of a file outside the bin, each version but the newest, oldest first; by note. */
export const earlierVersions = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ReadonlyMap<string, readonly NoteVersionRecord[]>> => {
  const rows = await read.raw<(NoteVersionRow & { readonly note_id: string })[]>(
    `SELECT v.* FROM note_versions v JOIN notes n ON n.id = v.note_id
      WHERE n.case_file_id = ? AND n.deleted_at IS NULL AND v.version < n.version
      ORDER BY v.note_id, v.version`,
    [caseFileId],
  );
  const byNote = new Map<string, NoteVersionRecord[]>();
  for (const row of rows) {
    const versions = byNote.get(row.note_id) ?? [];
    versions.push(toNoteVersion(row));
    byNote.set(row.note_id, versions);
  }
  return byNote;
};

type Version = Pick<Received, 'id' | 'content'> & {
  readonly version: number;
  readonly savedAt: string;
};

const insertVersion = async (
  write: WriteHandle,
  { id, content, version, savedAt }: Version,
): Promise<void> => {
  await write('note_versions').insert({
    note_id: id,
    version,
    ...toContentColumns(content),
    saved_at: savedAt,
  });
};

/** With what it was before as its earlier versions. */
export const insertReceivedNote = async (write: WriteHandle, note: Received): Promise<void> => {
  const { id, caseFileId, content, earlier, createdAt, updatedAt } = note;
  const version = earlier.length + 1;
  await write('notes').insert({
    id,
    case_file_id: caseFileId,
    ...toContentColumns(content),
    version,
    created_at: createdAt,
    updated_at: updatedAt,
  });
  for (const [at, { savedAt, ...before }] of earlier.entries()) {
    await insertVersion(write, { id, content: before, version: at + 1, savedAt });
  }
  await insertVersion(write, { id, content, version, savedAt: updatedAt });
};

/**
 * As the next version of the own one, also from the bin: what it was stays among its versions.
 * @param note.now when it was taken over
 * @returns how many notes of this file had that id
 */
export const replaceNote = async (
  write: WriteHandle,
  { id, caseFileId, content, createdAt, updatedAt, now }: Received & { readonly now: string },
): Promise<number> => {
  const changed = await write('notes')
    .where({ id, case_file_id: caseFileId })
    .update({
      ...toContentColumns(content),
      deleted_at: null,
      created_at: createdAt,
      updated_at: updatedAt,
    })
    .increment('version', 1);
  const [version] = await write('notes').where({ id }).pluck<number[]>('version');
  if (changed === 1 && version !== undefined) {
    await insertVersion(write, { id, content, version, savedAt: now });
  }
  return changed;
};
