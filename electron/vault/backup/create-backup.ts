// Threat: the laptop breaks or is stolen, and with it years of files. A backup is a folder with the
// encrypted database, kluis.json and a manifest; it is opened with the key and read through before it
// gets its name, so that what is listed can be restored. security.md section 5.
import { join } from 'node:path';
import type { Progress } from '../../contract/events';
import { toCheckedJson } from '../checked-json';
import { appliedMigrations } from '../database/migrate';
import { readVaultState } from '../database/vault-state';
import { flushFolder, makePrivateFile, writeAtomically } from '../files';
import { readKeyFile, writeOnlyKeyFile } from '../keys/key-file';
import type { Session, VaultParts } from '../parts';
import { databaseIn } from '../vault-folder';
import { finishBackup, listBackups, removeFolder, startBackup } from './backup-folder';
import type { FoundBackup } from './backup-folder';
import { copyDatabase } from './copy-database';
import { MANIFEST_FILE, keyIdOf, makeManifest } from './manifest';
import { backupsToDelete } from './schedule';

const MEGABYTE = 1_000_000;

/** The kept backups of this vault, newest first. */
export const ownBackups = async (
  { backupFolder }: VaultParts,
  vaultId: string,
): Promise<readonly FoundBackup[]> =>
  (await listBackups(backupFolder)).filter(({ manifest }) => manifest.vaultId === vaultId);

/** Throws away what the schedule no longer keeps, and what a key opens that someone may have seen. */
export const tidyBackups = async (
  parts: VaultParts,
  session: Session,
  justMade: string | null = null,
): Promise<void> => {
  const state = await readVaultState(session.database.read);
  const all = await ownBackups(parts, session.vaultId);
  const keyId = keyIdOf(session.key);
  const hasCurrent = all.some(({ manifest }) => manifest.keyId === keyId);
  const retired = new Set(hasCurrent ? state.retiredKeyIds.filter((id) => id !== keyId) : []);
  const kept = all.filter(({ manifest }) => !retired.has(manifest.keyId));
  const surplus = new Set(
    backupsToDelete(
      kept.map(({ id, manifest }) => ({
        id,
        createdAt: manifest.createdAt,
        byteLength: manifest.files['kluis.db'].byteLength,
      })),
      { maxBytes: state.maxBackupMegabytes * MEGABYTE, justMade },
    ),
  );
  for (const { id, folder, manifest } of all) {
    if (surplus.has(id) || retired.has(manifest.keyId)) await removeFolder(folder);
  }
};

const describe = async (
  parts: VaultParts,
  session: Session,
  { building, signal, moment }: { building: string; signal: AbortSignal; moment: Date },
): Promise<FoundBackup> => {
  const { vaultId, wraps } = await readKeyFile(parts.folder);
  await writeOnlyKeyFile(building, { vaultId, wraps, replacement: null });
  const applied = await appliedMigrations(session.database);
  const about = {
    vaultId,
    keyId: keyIdOf(session.key),
    createdAt: moment.toISOString(),
    schema: applied.at(-1) ?? null,
  };
  const manifest = await makeManifest(building, about, signal);
  await writeAtomically(join(building, MANIFEST_FILE), toCheckedJson(manifest));
  await flushFolder(building);
  const id = await finishBackup(building, { folder: parts.backupFolder, moment });
  return { id, folder: join(parts.backupFolder, id), manifest };
};

export type BackupOptions = {
  readonly job: Progress['job'];
  readonly signal: AbortSignal;
  /** Called with what must have ended before the next job may begin. */
  readonly onEnding: (ended: Promise<void>) => void;
};

/**
 * Makes one verified backup, then throws away what the schedule no longer keeps.
 * Errors: `CANCELLED` (at once), `BACKUP_FAILED`, `VAULT_DAMAGED` and those of storage.
 */
export const createBackup = async (
  parts: VaultParts,
  session: Session,
  { job, signal, onEnding }: BackupOptions,
): Promise<FoundBackup> => {
  const building = await startBackup(parts.backupFolder, parts.newId());
  const target = databaseIn(building);
  await makePrivateFile(target);
  const { outcome, ended } = copyDatabase({
    worker: parts.copyWorker,
    database: session.database,
    source: databaseIn(parts.folder),
    target,
    key: session.key,
    newKey: null,
    job,
    progress: parts.progress,
    signal,
  });
  let made = false;
  try {
    await outcome;
    await ended;
    const backup = await describe(parts, session, { building, signal, moment: parts.clock.now() });
    made = true;
    await tidyBackups(parts, session, backup.id);
    return backup;
  } finally {
    if (!made) onEnding(ended.then(() => removeFolder(building)));
  }
};
