// Threat: a half-made backup is taken for one, or the wrong folder is thrown away. A backup is a folder
// that gets its name when it is whole; only folders with that name and a manifest or a key file of a vault
// are ever listed, and only those of this vault deleted. Pure names and folders: copying is done elsewhere.
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BackupId } from '../../contract/backup';
import type { BackupSummary } from '../../contract/backup';
import { exists, makePrivateFolder, renameFlushed } from '../files';
import { stampOf } from '../vault-folder';
import { lookAtBackup } from './look-at-backup';
import type { FoundBackup } from './look-at-backup';

const SUFFIX = '.casuskluis-backup';
const BUSY = '.bezig-';

export const summaryOf = ({ id, createdAt, byteLength }: FoundBackup): BackupSummary => ({
  id,
  createdAt,
  byteLength,
});

/** The backups in a folder, newest first. Without their hashes being checked: that takes long. */
export const listBackups = async (folder: string): Promise<readonly FoundBackup[]> => {
  if (!(await exists(folder))) return [];
  const found: FoundBackup[] = [];
  for (const id of await readdir(folder)) {
    if (!BackupId.safeParse(id).success) continue;
    const backup = await lookAtBackup(join(folder, id));
    if (backup !== null) found.push(backup);
  }
  return found.toSorted((left, right) => (left.createdAt < right.createdAt ? 1 : -1));
};

/** Makes an empty folder to build a backup in, and clears away what a kill left of an earlier one. */
export const startBackup = async (folder: string, id: string): Promise<string> => {
  await makePrivateFolder(folder);
  for (const name of await readdir(folder)) {
    if (name.startsWith(BUSY)) await rm(join(folder, name), { recursive: true, force: true });
  }
  const building = join(folder, `${BUSY}${id}`);
  await mkdir(building, { mode: 0o700 });
  return building;
};

const freeName = async (folder: string, moment: Date): Promise<string> => {
  const base = `kluis-${stampOf(moment)}`;
  for (let turn = 1; ; turn += 1) {
    const name = `${base}${turn === 1 ? '' : `-${turn}`}${SUFFIX}`;
    if (!(await exists(join(folder, name)))) return name;
  }
};

/** Gives a finished backup its name; from now on it counts. */
export const finishBackup = async (
  building: string,
  { folder, moment }: { readonly folder: string; readonly moment: Date },
): Promise<string> => {
  const id = await freeName(folder, moment);
  await renameFlushed(building, join(folder, id));
  return id;
};

/**
 * Takes a backup away. It gets the name of unfinished work first: a kill halfway would otherwise leave
 * half a backup that is still listed.
 */
export const removeFolder = async (folder: string): Promise<void> => {
  const name = basename(folder);
  const going = name.startsWith(BUSY) ? folder : join(dirname(folder), `${BUSY}${name}`);
  if (going !== folder) await rename(folder, going).catch(() => undefined);
  await rm(going, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
};
