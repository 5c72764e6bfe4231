/** Attachments as records: listing, tying to a note, the bin. Their bytes: attachment-bytes.ts. */
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import * as repository from './attachments-repository';
import type { AttachmentRecord } from './attachments-repository';

/** Those of a case file, but those in the bin or of a note in the bin; newest first. */
export const listAttachments = repository.listAttachments;
/** Those of a case file in the bin, newest first. */
export const listAttachmentBin = repository.listDeletedAttachments;

/** The attachments of some notes, by the id of the note; a note without any has no entry. */
export const attachmentsOfNotes = async (
  read: ReadHandle,
  noteIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AttachmentRecord[]>> => {
  const found = noteIds.length === 0 ? [] : await repository.attachmentsOfNotes(read, noteIds);
  const byNote = new Map<string, AttachmentRecord[]>();
  for (const attachment of found) {
    if (attachment.noteId === null) continue;
    byNote.set(attachment.noteId, [...(byNote.get(attachment.noteId) ?? []), attachment]);
  }
  return byNote;
};

/** Ties loose attachments of a case file to a note of it; ids that don't fit are passed over. */
export const attachToNote = async (
  write: WriteHandle,
  tie: Parameters<typeof repository.setNote>[1],
): Promise<void> => {
  if (tie.attachmentIds.length > 0) await repository.setNote(write, tie);
};

/** @throws CodedError NOT_FOUND, also for one that isn't whole */
export const requireAttachment = async (
  read: ReadHandle,
  id: string,
): Promise<AttachmentRecord & { readonly sha256: string }> => {
  const found = await repository.findAttachment(read, id);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

/** The record without its checksum, which the screen has no use for. @throws CodedError NOT_FOUND */
export const getAttachment = async (read: ReadHandle, id: string): Promise<AttachmentRecord> => {
  const { sha256: _sha256, ...record } = await requireAttachment(read, id);
  return record;
};

/** Puts it in the bin; the term of one that lies there keeps running. @throws CodedError NOT_FOUND */
export const removeAttachment = (
  { write, clock }: Pick<OpenContext, 'write' | 'clock'>,
  id: string,
): Promise<void> =>
  inTransaction(write, async (trx) => {
    const { deletedAt } = await requireAttachment(trx, id);
    if (deletedAt === null) {
      await repository.setAttachmentDeleted(trx, { id, deletedAt: moment(clock) });
    }
  });

/** Takes it out of the bin. @throws CodedError NOT_FOUND */
export const restoreAttachment = (write: WriteHandle, id: string): Promise<AttachmentRecord> =>
  inTransaction(write, async (trx) => {
    await requireAttachment(trx, id);
    await repository.setAttachmentDeleted(trx, { id, deletedAt: null });
    return getAttachment(trx, id);
  });

/** Destroys one that lies in the bin. @throws CodedError NOT_FOUND, also for one outside the bin */
export const destroyAttachment = (write: WriteHandle, id: string): Promise<void> =>
  inTransaction(write, async (trx) => {
    const { deletedAt } = await requireAttachment(trx, id);
    if (deletedAt === null) throw new CodedError('NOT_FOUND');
    await repository.destroyAttachment(trx, id);
  });

/** Destroys what lies in the bin since `cutoff` (UTC ISO). @returns how many */
export const destroyDueAttachments = async (write: WriteHandle, cutoff: string): Promise<number> =>
  repository.destroyDue(write, cutoff);

/** Destroys what a crash left half. For the moment at which the vault opens. @returns how many */
export const removeIncompleteAttachments = async (write: WriteHandle): Promise<number> =>
  repository.destroyIncomplete(write);
