/** Queries on contacts with guardians, who was in them, and the agreements that they brought. */
import type { ContactKind, ContactTone } from '../../contract/guardian-contacts';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { ContactDraftRecord } from './contact-records';

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly kind: ContactKind;
  readonly on_day: string;
  readonly others: string;
  readonly tone: ContactTone;
  readonly said: string;
  readonly follow_up_on: string | null;
  readonly follow_up: string;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredContact = {
  readonly id: string;
  readonly caseFileId: string;
  /** Who was in it stands apart: see `selectPresent`. */
  readonly draft: Omit<ContactDraftRecord, 'guardianIds'>;
  readonly version: number;
  readonly deletedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const toContact = (row: Row): StoredContact => ({
  id: row.id,
  caseFileId: row.case_file_id,
  draft: {
    kind: row.kind,
    on: row.on_day,
    others: row.others,
    tone: row.tone,
    said: row.said,
    followUpOn: row.follow_up_on,
    followUp: row.follow_up,
  },
  version: row.version,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Also one in the bin. */
export const selectContact = async (
  read: ReadHandle,
  id: string,
): Promise<StoredContact | undefined> => {
  const row = await read<Row>('guardian_contacts').where({ id }).first();
  return row === undefined ? undefined : toContact(row);
};

/** Of a case file outside the bin, newest first. */
export const selectContactsOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredContact[]> => {
  const rows = await read<Row>('guardian_contacts')
    .where({ case_file_id: caseFileId, deleted_at: null })
    .orderBy([
      { column: 'on_day', order: 'desc' },
      { column: 'seq', order: 'desc' },
    ]);
  return rows.map(toContact);
};

/** Of the active files of a school, outside the bin: those that are to be come back to. */
export const selectFollowUpsOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredContact[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT c.* FROM guardian_contacts c JOIN case_files f ON f.id = c.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' AND c.deleted_at IS NULL
        AND c.follow_up_on IS NOT NULL
      ORDER BY c.follow_up_on, c.id`,
    [schoolId],
  );
  return rows.map(toContact);
};

type Link = { readonly contact_id: string; readonly linked_id: string };

const grouped = (links: readonly Link[]): ReadonlyMap<string, readonly string[]> => {
  const byContact = new Map<string, string[]>();
  for (const { contact_id: id, linked_id: linked } of links) {
    byContact.set(id, [...(byContact.get(id) ?? []), linked]);
  }
  return byContact;
};

/** Ids of the guardians who were in the contacts of a file, by contact; in the order of the file. */
export const selectPresent = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ReadonlyMap<string, readonly string[]>> =>
  grouped(
    await read.raw<Link[]>(
      `SELECT l.contact_id, l.guardian_id AS linked_id FROM guardian_contact_guardians l
        JOIN guardian_contacts c ON c.id = l.contact_id
        JOIN guardians g ON g.id = l.guardian_id
        WHERE c.case_file_id = ? ORDER BY g.position`,
      [caseFileId],
    ),
  );

/** Ids of the agreements that the contacts of a file brought, by contact; also of those in the bin. */
export const selectAgreementLinks = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ReadonlyMap<string, readonly string[]>> =>
  grouped(
    await read.raw<Link[]>(
      `SELECT l.contact_id, l.agreement_id AS linked_id FROM guardian_contact_agreements l
        JOIN guardian_contacts c ON c.id = l.contact_id
        WHERE c.case_file_id = ? ORDER BY l.agreement_id`,
      [caseFileId],
    ),
  );

type Written = {
  readonly id: string;
  readonly draft: Omit<ContactDraftRecord, 'guardianIds'>;
  readonly version: number;
  readonly now: string;
};

const columnsOf = ({ draft, version, now }: Written) => ({
  kind: draft.kind,
  on_day: draft.on,
  others: draft.others,
  tone: draft.tone,
  said: draft.said,
  follow_up_on: draft.followUpOn,
  follow_up: draft.followUp,
  version,
  updated_at: now,
});

export const insertContact = async (
  write: WriteHandle,
  contact: Written & { readonly caseFileId: string },
): Promise<void> => {
  await write('guardian_contacts').insert({
    id: contact.id,
    case_file_id: contact.caseFileId,
    ...columnsOf(contact),
    created_at: contact.now,
  });
};

export const updateContact = async (write: WriteHandle, contact: Written): Promise<void> => {
  await write('guardian_contacts').where({ id: contact.id }).update(columnsOf(contact));
};

type Links = { readonly contactId: string; readonly ids: readonly string[] };

/** Who was in it, in place of who was in it before. */
export const replacePresent = async (
  write: WriteHandle,
  { contactId, ids }: Links,
): Promise<void> => {
  await write('guardian_contact_guardians').where({ contact_id: contactId }).del();
  for (const id of new Set(ids)) {
    await write('guardian_contact_guardians').insert({ contact_id: contactId, guardian_id: id });
  }
};

/** Remembers which agreements came from it. One that went into the bin can come back: its link stays. */
export const addAgreementLinks = async (
  write: WriteHandle,
  { contactId, ids }: Links,
): Promise<void> => {
  for (const id of ids) {
    await write('guardian_contact_agreements')
      .insert({ contact_id: contactId, agreement_id: id })
      .onConflict('agreement_id')
      .ignore();
  }
};

/** Into the bin (a moment) or out of it (null). */
export const setContactDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('guardian_contacts').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedContacts = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('guardian_contacts').where('deleted_at', '<=', cutoff).del();
