/** The log of a casus: rows are added, never changed (a trigger refuses it). */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { LogRecord } from './casus-records';

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
