// Threat: backups fill the disk, or one that is thrown away was the good one, or one stays that opens with
// a key that someone may have seen. Which ones go is decided here; only those of this vault ever do.
// security.md sections 2 and 5.
import { opensWith } from '../database/opens-with';
import { readVaultState } from '../database/vault-state';
import type { Session, VaultParts } from '../parts';
import { dropSetAside } from '../set-aside';
import { databaseIn } from '../vault-folder';
import { listBackups, removeFolder } from './backup-folder';
import { isProvable } from './look-at-backup';
import type { FoundBackup } from './look-at-backup';
import { keyIdOf } from './manifest';
import { backupsToDelete, isUnprovenDue } from './schedule';

const MEGABYTE = 1_000_000;

/** The kept backups of this vault, newest first; also those whose manifest is damaged. */
export const ownBackups = async (
  { backupFolder }: VaultParts,
  vaultId: string,
): Promise<readonly FoundBackup[]> =>
  (await listBackups(backupFolder)).filter((backup) => backup.vaultId === vaultId);

/** Throws away what the schedule no longer keeps, and what a key opens that someone may have seen. */
export const tidyBackups = async (
  parts: VaultParts,
  session: Session,
  justMade: string | null = null,
): Promise<void> => {
  const state = await readVaultState(session.database.read);
  const all = await ownBackups(parts, session.vaultId);
  const keyId = keyIdOf(session.key);
  const provable = all.filter(isProvable);
  const hasCurrent = provable.some(({ manifest }) => manifest.keyId === keyId);
  const retired = new Set(hasCurrent ? state.retiredKeyIds.filter((id) => id !== keyId) : []);
  const isRetired = ({ manifest, folder }: FoundBackup): boolean =>
    manifest === null
      ? retired.size > 0 && !opensWith(session.key, databaseIn(folder))
      : retired.has(manifest.keyId);
  const surplus = new Set(
    backupsToDelete(
      provable
        .filter((backup) => !isRetired(backup))
        .map(({ id, createdAt, manifest }) => ({
          id,
          createdAt,
          byteLength: manifest.files['kluis.db'].byteLength,
        })),
      { maxBytes: state.maxBackupMegabytes * MEGABYTE, justMade },
    ),
  );
  // One without a manifest takes no place from one that is proven; it goes when it is old.
  const isOld = ({ manifest, createdAt }: FoundBackup): boolean =>
    manifest === null && isUnprovenDue(parts.clock.now(), createdAt);
  for (const backup of all) {
    if (surplus.has(backup.id) || isOld(backup) || isRetired(backup)) {
      await removeFolder(backup.folder);
    }
  }
  if (retired.size > 0) await dropSetAside(parts, session);
};
