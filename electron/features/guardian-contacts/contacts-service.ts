/** Contacts with guardians: what was said, in what tone, and what was agreed. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { guardianContacts } from '../../contract/guardian-contacts';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { requireGuardians } from '../case-files/known-guardians';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { listAgreements, writeAgreements } from '../reminders/agreements-service';
import type { ContactRecord } from './contact-records';
import * as repository from './contacts-repository';
import type { StoredContact } from './contacts-repository';

type SaveInput = ParsedInputOf<(typeof guardianContacts)['guardianContacts.save']>;

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
const requireContact = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredContact> => {
  const found = await repository.selectContact(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

const recordsOf = async (
  context: OpenContext,
  caseFileId: string,
  stored: readonly StoredContact[],
): Promise<ContactRecord[]> => {
  const present = await repository.selectPresent(context.read, caseFileId);
  const links = await repository.selectAgreementLinks(context.read, caseFileId);
  const agreements = await listAgreements(context, caseFileId);
  return stored.map(({ id, draft, version, createdAt, updatedAt }) => {
    const brought = links.get(id) ?? [];
    return {
      id,
      caseFileId,
      draft: { ...draft, guardianIds: [...(present.get(id) ?? [])] },
      agreements: agreements
        .filter((agreement) => brought.includes(agreement.id))
        .toSorted((a, b) => brought.indexOf(a.id) - brought.indexOf(b.id)),
      version,
      createdAt,
      updatedAt,
    };
  });
};

const getContact = async (context: OpenContext, id: string): Promise<ContactRecord> => {
  const stored = await requireContact(context.read, { id });
  const [record] = await recordsOf(context, stored.caseFileId, [stored]);
  if (record === undefined) throw new CodedError('NOT_FOUND');
  return record;
};

/** Of a case file, newest first; none for an unknown file. */
export const listContacts = async (
  context: OpenContext,
  caseFileId: string,
): Promise<ContactRecord[]> =>
  recordsOf(context, caseFileId, await repository.selectContactsOfFile(context.read, caseFileId));

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED, INVALID_INPUT */
export const saveContact = async (
  context: OpenContext,
  { id, caseFileId, version, draft, agreements }: SaveInput,
): Promise<ContactRecord> => {
  // Nobody knows yet what will be said.
  if (draft.on > today(context.clock)) throw new CodedError('INVALID_INPUT');
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    await requireGuardians(trx, { caseFileId, ids: draft.guardianIds });
    if (id === null) {
      await repository.insertContact(trx, { id: saved, caseFileId, draft, version: 1, now });
    } else {
      const stored = await requireContact(trx, { id });
      if (stored.caseFileId !== caseFileId) throw new CodedError('NOT_FOUND');
      if (stored.version !== version) {
        throw new CodedError('VERSION_CONFLICT', { version: stored.version });
      }
      await repository.updateContact(trx, { id, draft, version: version + 1, now });
    }
    await repository.replacePresent(trx, { contactId: saved, ids: draft.guardianIds });
    const before = (await repository.selectAgreementLinks(trx, caseFileId)).get(saved) ?? [];
    const ids = await writeAgreements(trx, context, { caseFileId, before, made: agreements });
    await repository.addAgreementLinks(trx, { contactId: saved, ids });
  });
  return getContact(context, saved);
};

/** Into the bin; its agreements stay. @throws CodedError NOT_FOUND */
export const removeContact = async (context: OpenContext, id: string): Promise<void> => {
  await requireContact(context.read, { id });
  await repository.setContactDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreContact = async (context: OpenContext, id: string): Promise<ContactRecord> => {
  await requireContact(context.read, { id, deleted: true });
  await repository.setContactDeleted(context.write, { id, deletedAt: null });
  return getContact(context, id);
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueContacts = repository.destroyDeletedContacts;
