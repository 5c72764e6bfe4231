/** Queries for the balance: one per table, whatever the number of files. */
import type { PersonName } from '../../contract/records';
import type { ReadHandle } from '../../vault/database/handles';
import type { GuardianRecord } from '../case-files/case-file-records';
import type { BalancedContact } from './contact-balance';

type OfFile = { readonly caseFileId: string };

/** Of one file, or (null) of all files of a school. */
export type BalanceOf = { readonly schoolId: string; readonly caseFileId: string | null };

const WHERE = 'f.school_id = ? AND (? IS NULL OR f.id = ?)';

const bindings = ({ schoolId, caseFileId }: BalanceOf) => [schoolId, caseFileId, caseFileId];

type ContactRow = {
  readonly case_file_id: string;
  readonly on_day: string;
  readonly kind: BalancedContact['kind'];
  readonly tone: BalancedContact['tone'];
  readonly guardian_ids: string | null;
};

/** All contacts outside the bin. */
export const selectBalancedContacts = async (
  read: ReadHandle,
  of: BalanceOf,
): Promise<readonly (BalancedContact & OfFile)[]> => {
  const rows = await read.raw<ContactRow[]>(
    `SELECT c.case_file_id, c.on_day, c.kind, c.tone,
      (SELECT group_concat(l.guardian_id) FROM guardian_contact_guardians l
        WHERE l.contact_id = c.id) AS guardian_ids
      FROM guardian_contacts c JOIN case_files f ON f.id = c.case_file_id
      WHERE ${WHERE} AND c.deleted_at IS NULL ORDER BY c.seq`,
    bindings(of),
  );
  return rows.map((row) => ({
    caseFileId: row.case_file_id,
    on: row.on_day,
    kind: row.kind,
    tone: row.tone,
    guardianIds: row.guardian_ids?.split(',') ?? [],
  }));
};

type GuardianRow = {
  readonly id: string;
  readonly case_file_id: string;
  readonly first_name: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly relation: GuardianRecord['relation'];
  readonly right_to_information: GuardianRecord['rightToInformation'];
};

export type BalancedGuardian = Pick<GuardianRecord, 'id' | 'relation' | 'rightToInformation'> & {
  readonly name: PersonName;
};

export const selectBalancedGuardians = async (
  read: ReadHandle,
  of: BalanceOf,
): Promise<readonly (BalancedGuardian & OfFile)[]> => {
  const rows = await read.raw<GuardianRow[]>(
    `SELECT g.id, g.case_file_id, g.first_name, g.initials, g.prefix, g.last_name, g.relation,
      g.right_to_information
      FROM guardians g JOIN case_files f ON f.id = g.case_file_id
      WHERE ${WHERE} ORDER BY g.position`,
    bindings(of),
  );
  return rows.map((row) => ({
    id: row.id,
    caseFileId: row.case_file_id,
    name: {
      firstName: row.first_name,
      initials: row.initials,
      prefix: row.prefix,
      lastName: row.last_name,
    },
    relation: row.relation,
    rightToInformation: row.right_to_information,
  }));
};
