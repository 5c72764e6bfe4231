// Threat: the laptop breaks or is stolen, and with it years of files. A backup is a folder with the
// encrypted database, kluis.json and a manifest; it is opened with the key and read through before it
// gets its name, so that what is listed can be restored. security.md section 5.
import { join } from 'node:path';
import type { Progress } from '../../contract/events';
import { toCheckedJson } from '../checked-json';
import { appliedMigrations } from '../database/migrate';
import { flushFolder, makePrivateFile, writeAtomically } from '../files';
import { writeOnlyKeyFile } from '../keys/key-file';
import { readOwnWraps } from '../own-wraps';
import type { Session, VaultParts } from '../parts';
import { databaseIn } from '../vault-folder';
import { finishBackup, removeFolder, startBackup } from './backup-folder';
import { copyDatabase } from './copy-database';
import type { ProvableBackup } from './look-at-backup';
import { MANIFEST_FILE, keyIdOf, makeManifest, sizeOf } from './manifest';
import { tidyBackups } from './tidy-backups';

const describe = async (
  parts: VaultParts,
  session: Session,
  { building, signal, moment }: { building: string; signal: AbortSignal; moment: Date },
): Promise<ProvableBackup> => {
  const { vaultId, wraps } = await readOwnWraps(parts.folder, session);
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
  const { createdAt } = about;
  const byteLength = sizeOf(manifest);
  return { id, folder: join(parts.backupFolder, id), vaultId, createdAt, byteLength, manifest };
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
): Promise<ProvableBackup> => {
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
