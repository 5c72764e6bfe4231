// Threat: a vault or a backup lies in a folder that a service copies to the internet. It is encrypted,
// but what leaves the device leaves it without the user having chosen so. Recognised by the names that
// the services give their folders; a warning, never a refusal (security.md section 5).
import type { SyncService } from '../../contract/vault';

const partPatterns: readonly (readonly [RegExp, SyncService])[] = [
  [/^onedrive( - .*)?$/i, 'oneDrive'],
  [/^onedrive-/i, 'oneDrive'], // macOS: ~/Library/CloudStorage/OneDrive-School
  [/^dropbox( \(.*\))?$/i, 'dropbox'],
  [/^google ?drive$/i, 'googleDrive'],
  [/^googledrive-/i, 'googleDrive'],
  [/^(my drive|mijn drive)$/i, 'googleDrive'],
  [/^icloud ?drive$/i, 'iCloud'],
  [/^iclouddrive$/i, 'iCloud'],
  [/^com~apple~clouddocs$/i, 'iCloud'],
  [/^mobile documents$/i, 'iCloud'],
];

// `\\server\share` and `//server/share`, but not `\\?\C:\` and `\\.\`, which are local.
const isNetworkPath = (path: string): boolean =>
  /^(\\\\|\/\/)(?![?.][\\/])[^\\/]+/.test(path) ||
  /^\\\\\?\\UNC\\/i.test(path) ||
  /^\/(run\/user\/\d+\/gvfs|net|Volumes\/[^/]+\.local)(\/|$)/.test(path);

/** Which service copies this folder elsewhere, or null where none is recognised. */
export const syncServiceOf = (path: string): SyncService | null => {
  if (isNetworkPath(path)) return 'networkShare';
  for (const part of path.split(/[\\/]/)) {
    const found = partPatterns.find(([pattern]) => pattern.test(part));
    if (found !== undefined) return found[1];
  }
  return null;
};
