/**
 * Private working notes. Outside the file in the sense of the law as long as nobody else sees them;
 * sharing one ends that: it becomes a note of the file and is destroyed as a working note (NVO,
 * "werkaantekeningen"; domain.md section 3).
 */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { Note, privateWorkingNotes } from '../../contract/notes';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { discardDraft, discardDraftsOf } from '../drafts/drafts-service';
import { saveNote } from './notes-service';
import type { Writing } from './notes-service';
import * as repository from './private-notes-repository';
import type { PrivateNoteRecord } from './private-notes-repository';
import { requireWritableCaseFile } from './writable-case-file';

type Contract = typeof privateWorkingNotes;
type SaveInput = ParsedInputOf<Contract['privateNotes.save']>;
type ShareInput = ParsedInputOf<Contract['privateNotes.share']>;

/** Outside the bin, newest first. */
export const listPrivateNotes = repository.listPrivateNotes;
/** In the bin, last deleted first. */
export const listPrivateBin = repository.listDeletedPrivateNotes;

const requirePrivateNote = async (read: ReadHandle, id: string): Promise<PrivateNoteRecord> => {
  const found = await repository.findPrivateNote(read, id);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

const requireOutsideBin = async (read: ReadHandle, id: string): Promise<PrivateNoteRecord> => {
  const found = await requirePrivateNote(read, id);
  if (found.deletedAt !== null) throw new CodedError('NOT_FOUND');
  return found;
};

/**
 * Saves a new one (id null) or changes one. No versions are kept: it is temporary by nature.
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED
 */
export const savePrivateNote = (
  { write, clock, newId }: Writing,
  { id, caseFileId, version, body, draft }: SaveInput,
): Promise<PrivateNoteRecord> =>
  inTransaction(write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    const at = moment(clock);
    const savedId = id ?? newId();
    if (id === null) {
      await repository.insertPrivateNote(trx, { id: savedId, caseFileId, body, at });
    } else {
      const before = await requireOutsideBin(trx, id);
      if (before.caseFileId !== caseFileId) throw new CodedError('NOT_FOUND');
      if (before.version !== version) {
        throw new CodedError('VERSION_CONFLICT', { version: before.version });
      }
      await repository.updatePrivateNote(trx, { id, version: version + 1, body, at });
    }
    if (draft !== null) await discardDraft(trx, draft);
    return requirePrivateNote(trx, savedId);
  });

/** Puts it in the bin; the term of one that lies there keeps running. @throws CodedError NOT_FOUND */
export const deletePrivateNote = (
  { write, clock }: Pick<OpenContext, 'write' | 'clock'>,
  id: string,
): Promise<void> =>
  inTransaction(write, async (trx) => {
    const { deletedAt } = await requirePrivateNote(trx, id);
    if (deletedAt === null) {
      await repository.setPrivateNoteDeleted(trx, { id, deletedAt: moment(clock) });
    }
  });

/** Takes it out of the bin. @throws CodedError NOT_FOUND */
export const restorePrivateNote = (write: WriteHandle, id: string): Promise<PrivateNoteRecord> =>
  inTransaction(write, async (trx) => {
    await requirePrivateNote(trx, id);
    await repository.setPrivateNoteDeleted(trx, { id, deletedAt: null });
    return requirePrivateNote(trx, id);
  });

const destroy = async (trx: WriteHandle, id: string): Promise<void> => {
  await repository.destroyPrivateNote(trx, id);
  await discardDraftsOf(trx, { kind: 'privateWorkingNote', targetId: id });
};

/** Destroys one that lies in the bin. @throws CodedError NOT_FOUND, also for one outside the bin */
export const destroyPrivateNoteInBin = (write: WriteHandle, id: string): Promise<void> =>
  inTransaction(write, async (trx) => {
    const { deletedAt } = await requirePrivateNote(trx, id);
    if (deletedAt === null) throw new CodedError('NOT_FOUND');
    await destroy(trx, id);
  });

/**
 * Makes a note of it, with the content that the person approved, and destroys it: both or neither.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED
 */
export const sharePrivateNote = (
  context: Writing,
  { id, content, draft }: ShareInput,
): Promise<z.input<typeof Note>> =>
  inTransaction(context.write, async (trx) => {
    const { caseFileId } = await requireOutsideBin(trx, id);
    const note = await saveNote(
      { ...context, write: trx },
      {
        id: null,
        caseFileId: caseFileId as SaveInput['caseFileId'],
        version: 0,
        content,
        attachmentIds: [],
        draft,
      },
    );
    await destroy(trx, id);
    return note;
  });

/** Destroys what lies in the bin since `cutoff` (UTC ISO). @returns how many */
export const destroyDuePrivateNotes = async (trx: WriteHandle, cutoff: string): Promise<number> => {
  const ids = await repository.duePrivateNoteIds(trx, cutoff);
  for (const id of ids) await destroy(trx, id);
  return ids.length;
};
