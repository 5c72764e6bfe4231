// Threat: a kill while a vault is being made leaves something that looks like a vault and can't be opened.
// It is built whole in a folder beside its place, read back, and gets its name last; a keychain entry
// that is left over belongs to a vault id that nobody has.
import { CodedError } from '../contract/coded-error';
import { migrateToLatest } from './database/migrate';
import { openVaultDatabase } from './database/vault-database';
import { changeVaultState, prepareVaultState } from './database/vault-state';
import { inspectDatabaseFile } from './database/open-database';
import { exists, flush, flushFolder, makePrivateFile } from './files';
import { readdir, rm } from 'node:fs/promises';
import { DataKey } from './keys/data-key';
import { writeOnlyKeyFile } from './keys/key-file';
import { newRecoveryCode } from './keys/recovery-code';
import { makeWrapSet } from './keys/wrap-set';
import type { NewPassphrase } from './keys/wrap-set';
import type { VaultParts } from './parts';
import { databaseIn, putInPlace, startBuilding } from './vault-folder';

const KEY_BYTES = 32;

/** Nothing is made where anything lies: not even beside files that aren't ours. */
const refuseOccupied = async (folder: string): Promise<void> => {
  if ((await exists(folder)) && (await readdir(folder)).length > 0) {
    throw new CodedError('VAULT_EXISTS');
  }
};

const buildDatabase = async (
  { folder, key }: { readonly folder: string; readonly key: DataKey },
  { name, parts }: { readonly name: string; readonly parts: VaultParts },
): Promise<void> => {
  const file = databaseIn(folder);
  await makePrivateFile(file);
  const database = openVaultDatabase({ file, key, as: 'new' });
  try {
    await prepareVaultState(database.write);
    await migrateToLatest(database, {
      modules: parts.migrations,
      backUpFirst: () => Promise.resolve(),
    });
    await changeVaultState(database.write, { name });
  } finally {
    await database.close();
  }
  // Without a key SQLite writes plain text without a word.
  if (inspectDatabaseFile(file) !== 'present') throw new CodedError('PLAINTEXT_DATABASE');
  await flush(file, 'r+');
};

export type NewVault = { readonly name: string; readonly passphrase: NewPassphrase };

/**
 * Makes a vault on disk, closed. Gives the recovery code: 20 bytes, for the one time it is shown.
 * Errors: `VAULT_EXISTS`, `KEYCHAIN_UNAVAILABLE` and those of storage. To be called with the folder
 * locked.
 */
export const createVault = async (
  parts: VaultParts,
  { name, passphrase }: NewVault,
): Promise<Buffer> => {
  await refuseOccupied(parts.folder);
  const vaultId = parts.newId();
  const key = new DataKey(parts.random(KEY_BYTES));
  const code = newRecoveryCode(parts.random);
  const building = await startBuilding(parts.folder, vaultId);
  try {
    await buildDatabase({ folder: building, key }, { name, parts });
    const wraps = await makeWrapSet(key, parts, {
      vaultId,
      passphrase,
      recovery: code,
      reuse: null,
    });
    await writeOnlyKeyFile(building, { vaultId, wraps, replacement: null });
    await flushFolder(building);
    await putInPlace(building, { folder: parts.folder, moment: parts.clock.now(), id: vaultId });
    return code;
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  } finally {
    key.zero();
  }
};
