/** Rules of notes: every save keeps a version, a stale save is refused, the bin comes before the end. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { Note, notes } from '../../contract/notes';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { attachmentsOfNotes, attachToNote } from '../attachments/attachments-service';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { discardDraft, discardDraftsOf } from '../drafts/drafts-service';
import type { NoteRecord, NoteVersionRecord } from './note-rows';
import * as repository from './notes-repository';
import { requireWritableCaseFile } from './writable-case-file';

type NoteOut = z.input<typeof Note>;
type SaveInput = ParsedInputOf<(typeof notes)['notes.save']>;
export type Writing = Pick<OpenContext, 'write' | 'clock' | 'newId'>;

const withAttachments = async (
  read: ReadHandle,
  records: readonly NoteRecord[],
): Promise<NoteOut[]> => {
  const byNote = await attachmentsOfNotes(
    read,
    records.map(({ id }) => id),
  );
  return records.map((note) => ({ ...note, attachments: [...(byNote.get(note.id) ?? [])] }));
};

const requireNote = async (read: ReadHandle, id: string): Promise<NoteRecord> => {
  const found = await repository.findNote(read, id);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

/** The notes of a case file outside the bin, newest first. */
export const listNotes = async (read: ReadHandle, caseFileId: string): Promise<NoteOut[]> =>
  withAttachments(read, await repository.listNotes(read, caseFileId));

/** The notes of a case file in the bin, last deleted first. */
export const listBin = async (read: ReadHandle, caseFileId: string): Promise<NoteOut[]> =>
  withAttachments(read, await repository.listDeletedNotes(read, caseFileId));

/** One note, also from the bin. @throws CodedError NOT_FOUND */
export const getNote = async (read: ReadHandle, id: string): Promise<NoteOut> => {
  const [note] = await withAttachments(read, [await requireNote(read, id)]);
  if (note === undefined) throw new CodedError('NOT_FOUND');
  return note;
};

/** Every saved version, newest first. @throws CodedError NOT_FOUND */
export const listVersions = async (read: ReadHandle, id: string): Promise<NoteVersionRecord[]> => {
  await requireNote(read, id);
  return repository.listNoteVersions(read, id);
};

const saveNext = async (trx: WriteHandle, input: SaveInput & { readonly at: string }) => {
  const { id, at, content } = input;
  const before = id === null ? undefined : await repository.findNote(trx, id);
  const here = before?.deletedAt === null && before.caseFileId === input.caseFileId;
  if (before === undefined || !here) throw new CodedError('NOT_FOUND');
  if (before.version !== input.version) {
    throw new CodedError('VERSION_CONFLICT', { version: before.version });
  }
  await repository.updateNote(trx, { id: before.id, version: before.version + 1, content, at });
  return before.id;
};

/**
 * Saves a new note (id null) or the next version of one, ties attachments to it and throws its draft
 * away, in one transaction.
 * @throws CodedError NOT_FOUND (also for a note in the bin), VERSION_CONFLICT, CASE_FILE_ARCHIVED
 */
export const saveNote = ({ write, clock, newId }: Writing, input: SaveInput): Promise<NoteOut> =>
  inTransaction(write, async (trx) => {
    const { caseFileId, content } = input;
    await requireWritableCaseFile(trx, caseFileId);
    const at = moment(clock);
    let id: string;
    if (input.id === null) {
      id = newId();
      await repository.insertNote(trx, { id, caseFileId, version: 1, content, at });
    } else {
      id = await saveNext(trx, { ...input, at });
    }
    await attachToNote(trx, { noteId: id, caseFileId, attachmentIds: input.attachmentIds });
    if (input.draft !== null) await discardDraft(trx, input.draft);
    return getNote(trx, id);
  });

/** Puts a note in the bin. Twice is once: the term keeps running. @throws CodedError NOT_FOUND */
export const deleteNote = (
  { write, clock }: Pick<Writing, 'write' | 'clock'>,
  id: string,
): Promise<NoteOut> =>
  inTransaction(write, async (trx) => {
    const { deletedAt } = await requireNote(trx, id);
    if (deletedAt === null) {
      await repository.setNoteDeleted(trx, { id, deletedAt: moment(clock) });
    }
    return getNote(trx, id);
  });

/** Takes a note out of the bin. @throws CodedError NOT_FOUND */
export const restoreNote = (write: WriteHandle, id: string): Promise<NoteOut> =>
  inTransaction(write, async (trx) => {
    await requireNote(trx, id);
    await repository.setNoteDeleted(trx, { id, deletedAt: null });
    return getNote(trx, id);
  });

const destroy = async (trx: WriteHandle, id: string): Promise<void> => {
  await repository.destroyNote(trx, id);
  await discardDraftsOf(trx, { kind: 'note', targetId: id });
};

/**
 * Destroys a note that lies in the bin, with its versions, attachments and draft.
 * @throws CodedError NOT_FOUND, also for a note outside the bin
 */
export const destroyNote = (write: WriteHandle, id: string): Promise<void> =>
  inTransaction(write, async (trx) => {
    const { deletedAt } = await requireNote(trx, id);
    if (deletedAt === null) throw new CodedError('NOT_FOUND');
    await destroy(trx, id);
  });

/** Destroys what lies in the bin since `cutoff` (UTC ISO). @returns how many */
export const destroyDueNotes = async (trx: WriteHandle, cutoff: string): Promise<number> => {
  const ids = await repository.dueNoteIds(trx, cutoff);
  for (const id of ids) await destroy(trx, id);
  return ids.length;
};

/** Tags in use in the school of a case file, most used first. */
export const listTags = repository.countTags;
