// Threat: a database that is opened in the wrong order lies in plain text on the disk, spills to a
// temporary file, or silently starts anew over an existing vault. security.md section 3.
// The one file with PRAGMAs: cipher, legacy, key, read sqlite_master, then the rest.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { CodedError } from '../../contract/coded-error';
import type { DataKey } from '../keys/data-key';
import { connect } from './sqlite';
import type { RawDatabase } from './sqlite';
import { toVaultError } from './to-vault-error';

export type { RawDatabase } from './sqlite';
export type DatabaseFileState = 'missing' | 'empty' | 'plaintext' | 'present';

const PLAINTEXT_HEADER = Buffer.from('SQLite format 3\0', 'latin1');
const SMALLEST_DATABASE = 512;

/**
 * Looks at a database file without opening it as one.
 * Trap: never call it on a file that this process has open: closing the descriptor drops SQLite's
 * POSIX locks on it (sqlite.org/howtocorrupt.html, section 2.2).
 */
export const inspectDatabaseFile = (file: string): DatabaseFileState => {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return 'missing';
  if (size < SMALLEST_DATABASE) return 'empty';
  const header = Buffer.alloc(PLAINTEXT_HEADER.length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return header.equals(PLAINTEXT_HEADER) ? 'plaintext' : 'present';
};

const refuseUnlessPresent = (file: string): void => {
  const state = inspectDatabaseFile(file);
  if (state === 'missing') throw new CodedError('MISSING_DATABASE');
  if (state === 'empty') throw new CodedError('EMPTY_DATABASE');
  if (state === 'plaintext') throw new CodedError('PLAINTEXT_DATABASE');
};

const rawKey = (key: DataKey): Buffer => Buffer.concat([Buffer.from('raw:'), key.bytes]);

const unlock = (database: RawDatabase, key: DataKey): void => {
  database.pragma(`cipher='sqlcipher'`);
  database.pragma('legacy=4');
  // Without `raw:` the 32 bytes are taken as a passphrase and no other tool opens the file.
  const raw = rawKey(key);
  database.key(raw);
  raw.fill(0);
  database.prepare('SELECT count(*) FROM sqlite_master').get();
};

const settle = (database: RawDatabase): void => {
  database.pragma('journal_mode=TRUNCATE');
  database.pragma('synchronous=EXTRA');
  database.pragma('fullfsync=ON'); // macOS: fsync alone doesn't reach the platter
  database.pragma('temp_store=MEMORY'); // the default spilled plain text to /var/tmp
  database.pragma('secure_delete=ON');
  database.pragma('foreign_keys=ON');
  database.pragma('trusted_schema=OFF');
  database.pragma('cell_size_check=ON');
  // 32 MB of decrypted pages: with less the same page is decrypted over and over (measured on 50,000 notes
  // against plain SQLite: 1.43 times with 16 MB, 1.23 with 32).
  database.pragma('cache_size=-32768');
};

/** Takes the exclusive lock now, not at the first write. A second opener gets `SQLITE_BUSY`. */
export const holdExclusively = (database: RawDatabase): void => {
  database.pragma('locking_mode=EXCLUSIVE');
  if (database.inTransaction) return; // the running transaction takes it at its first write
  database.exec('BEGIN EXCLUSIVE; COMMIT');
};

/** Lets a second connection of this process read, for a backup. Undo with `holdExclusively`. */
export const shareForReading = (database: RawDatabase): void => {
  database.pragma('locking_mode=NORMAL');
  database.prepare('SELECT count(*) FROM sqlite_master').get(); // the lock goes at the next read
};

/** Off before a migration's transaction, on after it: inside one the PRAGMA does nothing. */
export const setForeignKeys = (database: RawDatabase, on: boolean): void => {
  database.pragma(`foreign_keys=${on ? 'ON' : 'OFF'}`);
};

/** Size of the content in bytes without free pages: about what a copy will measure. */
export const contentBytes = (database: RawDatabase): number => {
  const [pages, free, size] = ['page_count', 'freelist_count', 'page_size'].map((name) =>
    Number(database.pragma(name, { simple: true })),
  );
  return ((pages ?? 0) - (free ?? 0)) * (size ?? 0);
};

/** True when every page can be read with the key and the b-trees and indexes agree. */
export const isIntact = (database: RawDatabase): boolean =>
  database.pragma('integrity_check', { simple: true }) === 'ok' &&
  (database.pragma('foreign_key_check') as readonly unknown[]).length === 0;

/** Gives the file another key, in place. Only ever on a copy: a crash halfway spoils the file. */
export const rekey = (database: RawDatabase, key: DataKey): void => {
  const raw = rawKey(key);
  database.rekey(raw);
  raw.fill(0);
};

export type OpenOptions = {
  readonly file: string;
  readonly key: DataKey;
  /**
   * `vault`: an existing file, held exclusively. `new`: an empty file that the caller just made.
   * `copy`: an existing file beside another connection, for the backup.
   */
  readonly as: 'vault' | 'new' | 'copy';
};

/**
 * Opens an encrypted database, or throws `MISSING_DATABASE`, `EMPTY_DATABASE`, `PLAINTEXT_DATABASE`,
 * `VAULT_IN_USE`, `VAULT_DAMAGED` (also for a wrong key: SQLCipher can't tell them apart),
 * `READ_ONLY` or `IO_ERROR`.
 */
export const openDatabase = ({ file, key, as }: OpenOptions): RawDatabase => {
  if (as === 'vault') refuseUnlessPresent(file);
  let database: RawDatabase | undefined;
  try {
    database = connect(file);
    unlock(database, key);
    settle(database);
    if (as !== 'copy') holdExclusively(database);
    return database;
  } catch (error) {
    database?.close();
    throw toVaultError(error) ?? error;
  }
};
