/** Drafts: the last thing typed at each place wins; a draft ends when it is saved or thrown away. */
import { CodedError } from '../../contract/coded-error';
import type { DraftKind, DraftPlace } from '../../contract/drafts';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import * as repository from './drafts-repository';
import type { DraftRecord } from './drafts-repository';

/** Drafts of a school that were left open, newest first. */
export const listDrafts = repository.listDrafts;

/** The draft at a place, or null. */
export const findDraft = async (read: ReadHandle, place: DraftPlace): Promise<DraftRecord | null> =>
  (await repository.findDraft(read, place)) ?? null;

const requireCaseFile = async (read: ReadHandle, id: string | null): Promise<void> => {
  if (id === null) return;
  const found = await read('case_files').where({ id }).select('id').first();
  if (found === undefined) throw new CodedError('NOT_FOUND');
};

/**
 * Keeps a draft at its place; what stood there is replaced. Also in an archived case file: what was
 * typed is never refused. @throws CodedError NOT_FOUND where the case file is gone
 */
export const saveDraft = (
  { write, clock, newId }: Pick<OpenContext, 'write' | 'clock' | 'newId'>,
  { payload, ...place }: DraftPlace & Pick<DraftRecord, 'payload'>,
): Promise<DraftRecord> =>
  inTransaction(write, async (trx) => {
    const before = await repository.findDraft(trx, place);
    if (before === undefined) await requireCaseFile(trx, place.caseFileId);
    const draft = { ...place, id: before?.id ?? newId(), payload, updatedAt: moment(clock) };
    await (before === undefined
      ? repository.insertDraft(trx, draft)
      : repository.updateDraft(trx, draft));
    return draft;
  });

/** Throws away the draft at a place; nothing happens where there is none. */
export const discardDraft = (write: WriteHandle, place: DraftPlace): Promise<void> =>
  repository.deleteDraft(write, place);

/** Throws away the drafts of a record that is being destroyed. */
export const discardDraftsOf = (
  write: WriteHandle,
  target: { readonly kind: DraftKind; readonly targetId: string },
): Promise<void> => repository.deleteDraftsOf(write, target);

/** Throws away drafts of records that no longer exist, or that go back into no form. For the moment at which the vault opens. */
export const removeOrphanDrafts = async (write: WriteHandle): Promise<number> =>
  repository.deleteOrphanDrafts(write);
