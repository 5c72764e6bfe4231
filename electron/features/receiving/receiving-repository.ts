/** Queries on what came in: which file, and into which case files (migration 0015). */
import { ArchiveSender, HandoverSummaryText } from '../../contract/archive';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { ReceivedHandoverRecord, ReceivedPageRecord } from './receiving-records';

type Row = {
  readonly id: string;
  readonly school_id: string;
  readonly archive_id: string;
  readonly sender: string;
  readonly file_hash: string;
  readonly made_at: string;
  readonly received_at: string;
  readonly destroy_by: string | null;
  readonly record_count: number;
  readonly receipt_made_at: string | null;
};

type Part = { readonly received_id: string; readonly case_file_id: string };

const toReceived = (row: Row, parts: readonly Part[]): ReceivedHandoverRecord => ({
  id: row.id,
  archiveId: row.archive_id,
  sender: ArchiveSender.parse(JSON.parse(row.sender)),
  madeAt: row.made_at,
  receivedAt: row.received_at,
  fileHash: row.file_hash,
  destroyBy: row.destroy_by,
  caseFileIds: parts
    .filter(({ received_id }) => received_id === row.id)
    .map(({ case_file_id }) => case_file_id),
  recordCount: row.record_count,
  receiptMadeAt: row.receipt_made_at,
});

const newestFirst = [
  { column: 'received_at', order: 'desc' },
  { column: 'id', order: 'desc' },
] as const;

export const selectReceivedOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ReceivedHandoverRecord[]> => {
  const rows = await read<Row>('received_handovers')
    .where({ school_id: schoolId })
    .orderBy(newestFirst);
  const parts = await read.raw<Part[]>(
    `SELECT p.received_id, p.case_file_id FROM received_case_files p
      JOIN received_handovers r ON r.id = p.received_id WHERE r.school_id = ?`,
    [schoolId],
  );
  return rows.map((row) => toReceived(row, parts));
};

export const selectReceived = async (
  read: ReadHandle,
  id: string,
): Promise<ReceivedHandoverRecord | undefined> => {
  const row = await read<Row>('received_handovers').where({ id }).first();
  if (row === undefined) return undefined;
  return toReceived(row, await read<Part>('received_case_files').where({ received_id: id }));
};

/** When the file was last taken over; null: never. */
export const selectLastReceivedAt = async (
  read: ReadHandle,
  archiveId: string,
): Promise<string | null> => {
  const row = await read<Row>('received_handovers')
    .where({ archive_id: archiveId })
    .orderBy(newestFirst)
    .first();
  return row?.received_at ?? null;
};

type PageRow = Row & { readonly summary: string };

export const selectPagesOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ReceivedPageRecord[]> => {
  const rows = await read.raw<PageRow[]>(
    `SELECT r.*, p.summary FROM received_case_files p JOIN received_handovers r ON r.id = p.received_id
      WHERE p.case_file_id = ? ORDER BY r.received_at DESC, r.id DESC`,
    [caseFileId],
  );
  return rows.map((row) => ({
    id: row.id,
    sender: ArchiveSender.parse(JSON.parse(row.sender)),
    madeAt: row.made_at,
    receivedAt: row.received_at,
    destroyBy: row.destroy_by,
    summary: HandoverSummaryText.parse(JSON.parse(row.summary)),
  }));
};

/** The case files of a school into which the file of each sender's dossier came before. */
export const selectKnownDossiers = async (
  read: ReadHandle,
  schoolId: string,
): Promise<readonly { readonly dossierId: string; readonly caseFileId: string }[]> => {
  const rows = await read.raw<{ dossier_id: string; case_file_id: string }[]>(
    `SELECT DISTINCT p.dossier_id, p.case_file_id FROM received_case_files p
      JOIN case_files f ON f.id = p.case_file_id WHERE f.school_id = ?`,
    [schoolId],
  );
  return rows.map((row) => ({ dossierId: row.dossier_id, caseFileId: row.case_file_id }));
};

type ToDestroy = {
  readonly archiveId: string;
  readonly caseFileId: string;
  readonly on: string;
  readonly sender: ArchiveSender;
};

/** Of the active files of a school; a file that came in twice counts once. */
export const selectToDestroy = async (
  read: ReadHandle,
  schoolId: string,
): Promise<readonly ToDestroy[]> => {
  const rows = await read.raw<
    { archive_id: string; case_file_id: string; destroy_by: string; sender: string }[]
  >(
    `SELECT r.archive_id, p.case_file_id, min(r.destroy_by) AS destroy_by, min(r.sender) AS sender
      FROM received_case_files p JOIN received_handovers r ON r.id = p.received_id
        JOIN case_files f ON f.id = p.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' AND r.destroy_by IS NOT NULL
      GROUP BY r.archive_id, p.case_file_id`,
    [schoolId],
  );
  return rows.map((row) => ({
    archiveId: row.archive_id,
    caseFileId: row.case_file_id,
    on: row.destroy_by,
    sender: ArchiveSender.parse(JSON.parse(row.sender)),
  }));
};

type NewReceived = Omit<ReceivedHandoverRecord, 'caseFileIds' | 'receiptMadeAt'> & {
  readonly schoolId: string;
  readonly parts: readonly {
    readonly caseFileId: string;
    readonly dossierId: string;
    readonly summary: HandoverSummaryText;
  }[];
};

export const insertReceived = async (write: WriteHandle, made: NewReceived): Promise<void> => {
  await write('received_handovers').insert({
    id: made.id,
    school_id: made.schoolId,
    archive_id: made.archiveId,
    sender: JSON.stringify(made.sender),
    file_hash: made.fileHash,
    made_at: made.madeAt,
    received_at: made.receivedAt,
    destroy_by: made.destroyBy,
    record_count: made.recordCount,
  });
  for (const { caseFileId, dossierId, summary } of made.parts) {
    await write('received_case_files').insert({
      received_id: made.id,
      case_file_id: caseFileId,
      dossier_id: dossierId,
      summary: JSON.stringify(summary),
    });
  }
};

export const setReceiptMade = async (
  write: WriteHandle,
  { id, at }: { readonly id: string; readonly at: string },
): Promise<void> => {
  await write('received_handovers').where({ id }).update({ receipt_made_at: at });
};
