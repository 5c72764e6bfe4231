/** Queries on the log of handovers: only added to, but the receipt and the copy for parents (migration 0015). */
import { z } from 'zod';
import { HandoverLogRow } from '../../contract/handover-log';
import type { HandoverReader } from '../../contract/handover-readers';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { LogRecord } from './handover-records';

/** By part and count what went, and what went against the profile with why: no text of the file. */
const Contents = z.strictObject({
  parts: HandoverLogRow.shape.parts,
  added: HandoverLogRow.shape.added,
});
export type HandoverContents = z.output<typeof Contents>;

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly archive_id: string;
  readonly reader: string;
  readonly reader_kind: HandoverReader;
  readonly profile_name: string;
  readonly format: LogRecord['format'];
  readonly lock: LogRecord['lock'];
  readonly file_hash: string;
  readonly contents: string;
  readonly expires_on: string | null;
  readonly destroy_by: string | null;
  readonly made_at: string;
  readonly received_on: string | null;
  readonly guardians_copy_on: string | null;
};

/** Without the names of the file, which the service adds. */
export type StoredHandover = Omit<LogRecord, 'codeName' | 'pupilName'>;

const toHandover = (row: Row): StoredHandover => ({
  id: row.id,
  caseFileId: row.case_file_id,
  archiveId: row.archive_id,
  madeAt: row.made_at,
  reader: row.reader,
  profileName: row.profile_name,
  readerKind: row.reader_kind,
  format: row.format,
  lock: row.lock,
  fileHash: row.file_hash,
  ...Contents.parse(JSON.parse(row.contents)),
  expiresOn: row.expires_on,
  destroyBy: row.destroy_by,
  receivedOn: row.received_on,
  guardiansCopyOn: row.guardians_copy_on,
});

type Of = { readonly schoolId: string; readonly caseFileId: string | null };

/** Of one file or of a whole school, newest first. */
export const selectHandovers = async (
  read: ReadHandle,
  { schoolId, caseFileId }: Of,
): Promise<StoredHandover[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT h.* FROM handovers h JOIN case_files f ON f.id = h.case_file_id
      WHERE f.school_id = ? AND (? IS NULL OR h.case_file_id = ?)
      ORDER BY h.made_at DESC, h.id DESC`,
    [schoolId, caseFileId, caseFileId],
  );
  return rows.map(toHandover);
};

export const selectHandover = async (
  read: ReadHandle,
  id: string,
): Promise<StoredHandover | undefined> => {
  const row = await read<Row>('handovers').where({ id }).first();
  return row === undefined ? undefined : toHandover(row);
};

/** Of the active files of a school: those that still wait for a receipt or for the copy for parents. */
export const selectWaiting = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredHandover[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT h.* FROM handovers h JOIN case_files f ON f.id = h.case_file_id
      WHERE f.school_id = ? AND f.status = 'active'
        AND ((h.format = 'casuskluis' AND h.received_on IS NULL AND h.expires_on IS NOT NULL)
          OR (h.reader_kind = 'otherSchool' AND h.guardians_copy_on IS NULL))
      ORDER BY h.made_at, h.id`,
    [schoolId],
  );
  return rows.map(toHandover);
};

export const isArchiveOfHandover = async (read: ReadHandle, archiveId: string): Promise<boolean> =>
  (await read<Row>('handovers').where({ archive_id: archiveId }).first()) !== undefined;

export const insertHandover = async (
  write: WriteHandle,
  made: Omit<StoredHandover, 'receivedOn' | 'guardiansCopyOn'>,
): Promise<void> => {
  const { parts, added } = made;
  await write('handovers').insert({
    id: made.id,
    case_file_id: made.caseFileId,
    archive_id: made.archiveId,
    reader: made.reader,
    reader_kind: made.readerKind,
    profile_name: made.profileName,
    format: made.format,
    lock: made.lock,
    file_hash: made.fileHash,
    contents: JSON.stringify({ parts, added } satisfies HandoverContents),
    expires_on: made.expiresOn,
    destroy_by: made.destroyBy,
    made_at: made.madeAt,
  });
};

/** On every row of the file that the receipt is about; the first receipt counts. @returns how many rows */
export const setReceived = async (
  write: WriteHandle,
  { archiveId, on }: { readonly archiveId: string; readonly on: string },
): Promise<number> => {
  const rows = await write('handovers').where({ archive_id: archiveId }).pluck<string[]>('id');
  await write('handovers')
    .where({ archive_id: archiveId })
    .whereNull('received_on')
    .update({ received_on: on });
  return rows.length;
};

export const setGuardiansCopy = async (
  write: WriteHandle,
  { id, on }: { readonly id: string; readonly on: string | null },
): Promise<void> => {
  await write('handovers').where({ id }).update({ guardians_copy_on: on });
};
