// Threat: a full disk or a damaged file shows up as "something went wrong", and the user does the
// wrong thing. Each failure of storage below becomes one code that the screen has a sentence for.
// Never the message: it may hold SQL, a path or text of a note.
import { CodedError } from '../../contract/coded-error';
import type { ErrorCode } from '../../contract/error-codes';

// SQLite's primary result codes; extended ones start with these (`SQLITE_IOERR_WRITE`). Order counts
// only where one is the beginning of another.
const bySqlite: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_READONLY', 'READ_ONLY'],
  ['SQLITE_PERM', 'READ_ONLY'],
  ['SQLITE_IOERR', 'IO_ERROR'],
  ['SQLITE_CANTOPEN', 'IO_ERROR'],
  ['SQLITE_CORRUPT', 'VAULT_DAMAGED'],
  ['SQLITE_NOTADB', 'VAULT_DAMAGED'],
  ['SQLITE_BUSY', 'VAULT_IN_USE'],
  ['SQLITE_LOCKED', 'VAULT_IN_USE'],
];

const bySystem: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EFBIG: 'DISK_FULL',
  EROFS: 'READ_ONLY',
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
  EIO: 'IO_ERROR',
  EMFILE: 'IO_ERROR',
  ENFILE: 'IO_ERROR',
  ENODEV: 'IO_ERROR',
  ENXIO: 'IO_ERROR',
  ENOTCONN: 'IO_ERROR',
};

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
};

/**
 * Turns an error of SQLite or of the file system into a coded one; null where it is neither.
 * For the router's `translate`. A `CodedError` comes back as it is.
 */
export const toVaultError = (error: unknown): CodedError | null => {
  if (error instanceof CodedError) return error;
  const code = codeOf(error);
  if (code === undefined) return null;
  const found =
    bySqlite.find(([prefix]) => code.startsWith(prefix))?.[1] ??
    (Object.hasOwn(bySystem, code) ? bySystem[code] : undefined);
  return found === undefined ? null : new CodedError(found);
};
