/** Queries on contacts that go to another vault or come from one, with their ids and moments. */
import type { z } from 'zod';
import type { ArchiveGuardianContact } from '../../contract/archive-records';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type Received = z.output<typeof ArchiveGuardianContact> & { readonly caseFileId: string };

/** Agreements outside the bin that contacts of a file brought, by contact. */
export const selectLiveAgreements = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await read.raw<{ readonly contact_id: string; readonly ids: string }[]>(
    `SELECT l.contact_id, json_group_array(l.agreement_id ORDER BY l.agreement_id) AS ids
      FROM guardian_contact_agreements l
      JOIN agreements a ON a.id = l.agreement_id
      WHERE a.case_file_id = ? AND a.deleted_at IS NULL
      GROUP BY l.contact_id`,
    [caseFileId],
  );
  return new Map(rows.map(({ contact_id: id, ids }) => [id, JSON.parse(ids) as string[]]));
};

const columnsOf = ({ draft, createdAt, updatedAt }: Received) => ({
  kind: draft.kind,
  on_day: draft.on,
  others: draft.others,
  tone: draft.tone,
  said: draft.said,
  follow_up_on: draft.followUpOn,
  follow_up: draft.followUp,
  created_at: createdAt,
  updated_at: updatedAt,
});

export const insertReceivedContact = async (
  write: WriteHandle,
  contact: Received,
): Promise<void> => {
  const { id, caseFileId } = contact;
  await write('guardian_contacts').insert({
    id,
    case_file_id: caseFileId,
    ...columnsOf(contact),
    version: 1,
  });
};

/** In the place of the own one, also from the bin. @returns how many rows of this file had that id */
export const replaceContact = async (write: WriteHandle, contact: Received): Promise<number> =>
  write('guardian_contacts')
    .where({ id: contact.id, case_file_id: contact.caseFileId })
    .update({ ...columnsOf(contact), deleted_at: null })
    .increment('version', 1);

/**
 * Who was in it, and which agreements it brought, in place of what was known: those that are in the same file. An
 * agreement that an own contact brought stays with that one.
 */
export const linkContact = async (
  write: WriteHandle,
  { id, caseFileId, draft, agreementIds }: Received,
): Promise<void> => {
  await write('guardian_contact_guardians').where({ contact_id: id }).del();
  await write.raw(
    `INSERT OR IGNORE INTO guardian_contact_guardians (contact_id, guardian_id)
      SELECT ?, id FROM guardians
      WHERE case_file_id = ? AND id IN (SELECT value FROM json_each(?))`,
    [id, caseFileId, JSON.stringify(draft.guardianIds)],
  );
  await write('guardian_contact_agreements').where({ contact_id: id }).del();
  await write.raw(
    `INSERT OR IGNORE INTO guardian_contact_agreements (contact_id, agreement_id)
      SELECT ?, id FROM agreements
      WHERE case_file_id = ? AND id IN (SELECT value FROM json_each(?))`,
    [id, caseFileId, JSON.stringify(agreementIds)],
  );
};
