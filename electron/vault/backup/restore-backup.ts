// Threat: a restore overwrites the only good vault with a bad backup. The backup is copied beside the
// vault, checked, opened with the user's proof, read through and migrated; only then it changes places,
// and what was there is kept aside as kluis-vervangen-<moment>. security.md section 5.
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '../../contract/coded-error';
import type { ErrorCode } from '../../contract/error-codes';
import { migrateToLatest } from '../database/migrate';
import { openDatabase, isIntact } from '../database/open-database';
import type { RawDatabase } from '../database/open-database';
import { openVaultDatabase } from '../database/vault-database';
import { prepareVaultState } from '../database/vault-state';
import { exists, flush, flushFolder } from '../files';
import type { DataKey } from '../keys/data-key';
import { KEY_FILE, readKeyFile } from '../keys/key-file';
import type { KeyFile } from '../keys/key-file';
import type { Unlocked } from '../keys/unlock';
import type { VaultParts } from '../parts';
import { DATABASE_FILE, databaseIn, putInPlace, startBuilding } from '../vault-folder';
import { listBackups } from './backup-folder';
import { copyFileInPieces } from './copy-to-folder';
import type { JobTools } from './job';
import { checkBackup, isProvable, lookAtBackup } from './look-at-backup';
import { MANIFEST_FILE, verifyFiles } from './manifest';

/** The backup in what the user picked: that folder itself, or the newest one in it that is proven. */
export const findBackupIn = async (picked: string): Promise<string> => {
  if ((await stat(picked).catch(() => null)) === null) throw new CodedError('NO_BACKUP_FOLDER');
  if (await exists(join(picked, MANIFEST_FILE))) return picked;
  if ((await lookAtBackup(picked)) !== null) return picked;
  for (const folder of [picked, join(picked, 'Casuskluis-back-ups')]) {
    const found = await listBackups(folder);
    const newest = found.find(isProvable) ?? found[0];
    if (newest !== undefined) return newest.folder;
  }
  throw new CodedError('NO_BACKUP_FOLDER');
};

const bringHere = async (
  from: string,
  building: string,
  { signal, onProgress }: RestoreProgress,
): Promise<void> => {
  const { manifest, byteLength } = await checkBackup(from, signal);
  const names = [DATABASE_FILE, KEY_FILE, ...(manifest === null ? [] : [MANIFEST_FILE])];
  let copied = 0;
  for (const name of names) {
    await copyFileInPieces({
      from: join(from, name),
      to: join(building, name),
      signal,
      onBytes: (bytes) => {
        copied += bytes;
        onProgress(Math.min(60, Math.floor((copied / byteLength) * 60)));
      },
    });
  }
  // What was read the second time could be another thing. Without a manifest, opening it is the proof.
  if (manifest !== null) await verifyFiles(building, signal);
  onProgress(75);
};

const damage: readonly ErrorCode[] = [
  'VAULT_DAMAGED',
  'MISSING_DATABASE',
  'EMPTY_DATABASE',
  'PLAINTEXT_DATABASE',
];

const openBackup = (file: string, key: DataKey): RawDatabase => {
  try {
    return openDatabase({ file, key, as: 'vault' });
  } catch (error) {
    const isDamage = error instanceof CodedError && damage.includes(error.code);
    throw isDamage ? new CodedError('BACKUP_DAMAGED') : error;
  }
};

const proveIntact = (file: string, key: DataKey): void => {
  const database = openBackup(file, key);
  try {
    if (!isIntact(database)) throw new CodedError('BACKUP_DAMAGED');
  } finally {
    database.close();
  }
};

const bringUpToDate = async (
  parts: VaultParts,
  { file, key }: { readonly file: string; readonly key: DataKey },
): Promise<void> => {
  const database = openVaultDatabase({ file, key, as: 'vault' });
  try {
    await prepareVaultState(database.write);
    // The backup itself is the way back.
    const backUpFirst = (): Promise<void> => Promise.resolve();
    await migrateToLatest(database, { modules: parts.migrations, backUpFirst });
  } finally {
    await database.close();
  }
  await flush(file, 'r+');
};

type RestoreProgress = Pick<JobTools, 'signal'> & {
  readonly onProgress: (percent: number) => void;
};

export type RestoreOptions = RestoreProgress & {
  readonly from: string;
  /** Opens the backup's key file: by passphrase or by recovery code. */
  readonly unlock: (keyFile: KeyFile) => Promise<readonly [Unlocked, ...Unlocked[]]>;
  /** Makes the wraps for this machine and writes the key file into the folder. */
  readonly rewrap: (folder: string, keyFile: KeyFile, unlocked: Unlocked) => Promise<void>;
};

/**
 * Puts a backup in the vault's place, closed; gives the key that opens it.
 * Errors: `BACKUP_DAMAGED`, `VAULT_NEWER`, those of `unlock` and of storage; after an error the vault that
 * was there is untouched. To be called with the folder locked and the vault closed.
 */
export const restoreBackup = async (
  parts: VaultParts,
  { from, unlock, rewrap, signal, onProgress }: RestoreOptions,
): Promise<void> => {
  const id = parts.newId();
  const building = await startBuilding(parts.folder, id);
  let unlocked: Unlocked | null = null;
  try {
    await bringHere(from, building, { signal, onProgress });
    const keyFile = await readKeyFile(building);
    [unlocked] = await unlock(keyFile);
    proveIntact(databaseIn(building), unlocked.key);
    onProgress(90);
    await bringUpToDate(parts, { file: databaseIn(building), key: unlocked.key });
    if (signal.aborted) throw new CodedError('CANCELLED');
    await rewrap(building, keyFile, unlocked);
    await rm(join(building, MANIFEST_FILE), { force: true });
    await flushFolder(building);
    await putInPlace(building, { folder: parts.folder, moment: parts.clock.now(), id });
    onProgress(100);
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  } finally {
    unlocked?.key.zero();
  }
};
