import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import { toVaultError } from '../../../electron/vault/database/to-vault-error';

const withCode = (code: string): Error =>
  Object.assign(new Error('INSERT INTO notes … Sanne'), { code });

describe('errors of storage', () => {
  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['SQLITE_READONLY_DBMOVED', 'READ_ONLY'],
    ['SQLITE_IOERR_WRITE', 'IO_ERROR'],
    ['SQLITE_CANTOPEN', 'IO_ERROR'],
    ['SQLITE_CORRUPT_VTAB', 'VAULT_DAMAGED'],
    ['SQLITE_NOTADB', 'VAULT_DAMAGED'],
    ['SQLITE_BUSY', 'VAULT_IN_USE'],
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EROFS', 'READ_ONLY'],
    ['EACCES', 'READ_ONLY'],
    ['EIO', 'IO_ERROR'],
  ])('%s becomes %s, and no text goes along', (from, to) => {
    const error = toVaultError(withCode(from));
    expect(error?.code).toBe(to);
    expect(error?.message).toBe(to);
    expect(error?.details).toEqual({});
  });

  it('are left alone when they are something else', () => {
    expect(toVaultError(withCode('SQLITE_CONSTRAINT_UNIQUE'))).toBeNull();
    expect(toVaultError(withCode('constructor'))).toBeNull();
    expect(toVaultError(new TypeError('x'))).toBeNull();
    expect(toVaultError('SQLITE_FULL')).toBeNull();
    expect(toVaultError(null)).toBeNull();
  });

  it('stay what they are when they have a code of ours', () => {
    const error = new CodedError('WRONG_PASSPHRASE');
    expect(toVaultError(error)).toBe(error);
  });
});
