/** The log of a casus: rows are added, never changed (a trigger refuses it). */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { LogRecord } from './casus-records';
import type { NamedInLog } from './found-names';

type LogRow = {
  readonly at: string;
  readonly by_role: LogRecord['byRole'];
  readonly action: LogRecord['action'];
  readonly tag: LogRecord['tag'];
  readonly hint: LogRecord['hint'];
  readonly surface: string | null;
  readonly replacement: string | null;
  readonly count: number;
  readonly version_number: number | null;
};

/** Newest first. */
export const selectLog = async (read: ReadHandle, casusId: string): Promise<LogRecord[]> => {
  const rows = await read<LogRow>('casus_log').where({ casus_id: casusId }).orderBy('seq', 'desc');
  return rows.map((row) => ({
    at: row.at,
    byRole: row.by_role,
    action: row.action,
    tag: row.tag,
    hint: row.hint,
    surface: row.surface,
    replacement: row.replacement,
    count: row.count,
    versionNumber: row.version_number,
  }));
};

/** What all casuses of a file say of replaced names and of what was taken back, oldest first. */
export const selectNamedInLog = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<NamedInLog[]> =>
  read.raw<NamedInLog[]>(
    `SELECT l.casus_id AS casusId, l.action, l.surface
       FROM casus c JOIN casus_log l ON l.casus_id = c.id
      WHERE c.case_file_id = ? AND l.tag = 'PERSON' AND l.surface IS NOT NULL
        AND l.action IN ('replaced', 'changed', 'undone')
      ORDER BY l.seq`,
    [caseFileId],
  );

export const insertLog = async (
  write: WriteHandle,
  entry: LogRecord & { readonly casusId: string },
): Promise<void> => {
  await write('casus_log').insert({
    casus_id: entry.casusId,
    at: entry.at,
    by_role: entry.byRole,
    action: entry.action,
    tag: entry.tag,
    hint: entry.hint,
    surface: entry.surface,
    replacement: entry.replacement,
    count: entry.count,
    version_number: entry.versionNumber,
  });
};
