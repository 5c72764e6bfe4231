/** What the system says when a file can't be written, as a code of the contract. */
import { CodedError } from '../contract/coded-error';
import type { ErrorCode } from '../contract/error-codes';

const bySystem: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EFBIG: 'DISK_FULL',
  EROFS: 'READ_ONLY',
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
};

/** DISK_FULL, READ_ONLY or IO_ERROR. */
export const storageError = (error: unknown): CodedError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new CodedError(bySystem[code] ?? 'IO_ERROR');
};
