// Threat: the sheet opens the vault alone. Saved where a service copies it to the internet, or beside
// the backup that it opens, it gives both to whoever finds one of them. Such places are refused, also
// behind a symbolic link. security.md section 2.
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, isAbsolute } from 'node:path';
import { syncServiceOf } from '../vault/backup/synced-folder';

export type RefusedPlace = 'SYNCED_FOLDER' | 'BACKUP_FOLDER';

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way.split(/[\\/]/)[0] !== '..');
};

// Names that a backup, and the folder of backups on a stick, get from electron/vault/backup.
const isBackupName = (part: string): boolean =>
  part.endsWith('.casuskluis-backup') || part === 'Casuskluis-back-ups';

/** Why a recovery sheet may not be saved at this path; null where it may. */
export const refusedPlace = (path: string, backupFolder: string): RefusedPlace | null => {
  if (syncServiceOf(path) !== null) return 'SYNCED_FOLDER';
  const besideBackup =
    isInside(path, backupFolder) || dirname(path).split(/[\\/]/).some(isBackupName);
  return besideBackup ? 'BACKUP_FOLDER' : null;
};

const real = (folder: string): Promise<string> => realpath(folder).catch(() => folder);

/** The path with the links in its folder followed. */
const followLinks = async (path: string): Promise<string> =>
  join(await real(dirname(path)), basename(path));

/** As `refusedPlace`, for the path as it was chosen and for where its links lead. */
export const refusedPlaceOnDisk = async (
  path: string,
  backupFolder: string,
): Promise<RefusedPlace | null> =>
  refusedPlace(path, backupFolder) ??
  refusedPlace(await followLinks(path), await real(backupFolder));
