// Threat: two processes of this app change one vault folder at once (a backup is put in place while
// another window saves). SQLite's own lock guards kluis.db only while it is open; this one guards the
// whole folder, and the system drops it when the process dies. security.md section 3.
import { closeSync, openSync } from 'node:fs';
import { connect } from './database/sqlite';
import type { RawDatabase } from './database/sqlite';
import { toVaultError } from './database/to-vault-error';

export type FolderLock = { readonly release: () => void };

/**
 * Holds `<folder>.slot`, an empty database in an exclusive transaction, beside the vault folder.
 * Throws `VAULT_IN_USE` where another process (or another service of this one) holds it.
 */
export const lockFolder = (folder: string): FolderLock => {
  const file = `${folder}.slot`;
  let database: RawDatabase | undefined;
  try {
    closeSync(openSync(file, 'a', 0o600));
    database = connect(file);
    // No journal on disk: on a full one the vault must still open, if only to be read.
    database.pragma('journal_mode=MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    throw toVaultError(error) ?? error;
  }
  const held = database;
  return {
    release: () => {
      if (held.open) held.close();
    },
  };
};
