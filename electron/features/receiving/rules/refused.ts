/** Why a handover can't be put in this vault, by what the database or the second reading of its file says. Pure. */
import { CodedError } from '../../../contract/coded-error';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** An id inside a record is that of another one here. */
const conflicts: ReadonlySet<string> = new Set([
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_ROWID',
]);

/** A clash of ids is a conflict; what breaks another rule of the database is a file that doesn't fit the format. */
export const refusedByDatabase = (error: unknown): unknown => {
  const code = codeOf(error);
  if (conflicts.has(code)) return new CodedError('ARCHIVE_CONFLICT');
  return code.startsWith('SQLITE_CONSTRAINT') ? new CodedError('ARCHIVE_INVALID') : error;
};

/** It was whole when it was opened: whatever is wrong with it now, it is no longer that file. */
export const refusedBySecondReading = (error: unknown): unknown =>
  error instanceof CodedError && error.code.startsWith('ARCHIVE_')
    ? new CodedError('ARCHIVE_DAMAGED')
    : error;
