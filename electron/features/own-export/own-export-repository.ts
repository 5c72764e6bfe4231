/** Queries on what left as an own export, and on how much there is to take along. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

export const insertOwnExport = async (
  write: WriteHandle,
  made: {
    readonly id: string;
    /** Null: the whole vault. */
    readonly caseFileId: string | null;
    readonly fileHash: string;
    readonly now: string;
  },
): Promise<void> => {
  await write('own_exports').insert({
    id: made.id,
    case_file_id: made.caseFileId,
    file_hash: made.fileHash,
    exported_at: made.now,
  });
};

/** Bytes of the attachments outside bins; null: of the whole vault. Its own small query: for the progress alone. */
export const selectAttachmentBytes = async (
  read: ReadHandle,
  caseFileId: string | null,
): Promise<number> => {
  const [row] = await read.raw<{ readonly bytes: number | null }[]>(
    `SELECT sum(byte_length) AS bytes FROM attachments
     WHERE deleted_at IS NULL AND complete = 1 AND (? IS NULL OR case_file_id = ?)`,
    [caseFileId, caseFileId],
  );
  return row?.bytes ?? 0;
};

/** School years in which any school is free on some day. */
export const selectCalendarYears = async (read: ReadHandle): Promise<readonly number[]> => {
  const rows = await read.raw<{ readonly start_year: number }[]>(
    'SELECT DISTINCT start_year FROM free_periods ORDER BY start_year',
  );
  return rows.map(({ start_year }) => start_year);
};
