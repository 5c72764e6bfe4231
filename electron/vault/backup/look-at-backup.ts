// Threat: one bit of a manifest rots, and a good backup is hidden from whom needs it. The manifest only
// proves a backup without its key; where it is damaged or gone, the folder's name gives the day, its
// kluis.json the vault, and a restore proves it by opening it and reading it through.
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BackupId } from '../../contract/backup';
import { CodedError } from '../../contract/coded-error';
import { KEY_FILE, readKeyFile } from '../keys/key-file';
import { DATABASE_FILE, momentOf } from '../vault-folder';
import { readManifest, sizeOf, verifyFiles } from './manifest';
import type { Manifest } from './manifest';

export type FoundBackup = {
  readonly id: string;
  readonly folder: string;
  readonly vaultId: string;
  readonly createdAt: string;
  readonly byteLength: number;
  /** Null where it can't be read: only opening the backup can prove it then. */
  readonly manifest: Manifest | null;
};
/** One that can be proven without its key. */
export type ProvableBackup = FoundBackup & { readonly manifest: Manifest };

export const isProvable = (backup: FoundBackup): backup is ProvableBackup =>
  backup.manifest !== null;

// The name as backup-folder.ts makes it; null for a day that no calendar has.
const momentIn = (id: string): string | null => {
  const [, stamp] = /^kluis-(\d{4}-\d{2}-\d{2}T\d{6}Z)/.exec(id) ?? [];
  const moment = stamp === undefined ? Number.NaN : momentOf(stamp);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
};

const sizeOfFile = async (file: string): Promise<number> => {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? found.size : 0;
};

const lookWithoutManifest = async (folder: string): Promise<FoundBackup | null> => {
  const id = basename(folder);
  const createdAt = BackupId.safeParse(id).success ? momentIn(id) : null;
  // Whatever is wrong with it: without a key file nobody can open this backup.
  const keyFile = await readKeyFile(folder).catch(() => null);
  const database = await sizeOfFile(join(folder, DATABASE_FILE));
  if (createdAt === null || keyFile === null || database === 0) return null;
  const byteLength = database + (await sizeOfFile(join(folder, KEY_FILE)));
  return { id, folder, vaultId: keyFile.vaultId, createdAt, byteLength, manifest: null };
};

/** What a folder says of itself, nothing checked; null where it is no backup, or of a newer version. */
export const lookAtBackup = async (folder: string): Promise<FoundBackup | null> => {
  const manifest = await readManifest(folder);
  if (manifest === 'newer') return null;
  if (manifest === null) return lookWithoutManifest(folder);
  const { vaultId, createdAt } = manifest;
  const byteLength = sizeOf(manifest);
  return { id: basename(folder), folder, vaultId, createdAt, byteLength, manifest };
};

/**
 * Looks at a backup and checks its files against its manifest, where that can be read.
 * Throws `BACKUP_DAMAGED` or `VAULT_NEWER`.
 */
export const checkBackup = async (folder: string, signal?: AbortSignal): Promise<FoundBackup> => {
  const found = await lookAtBackup(folder);
  if (found?.manifest === null) return found;
  await verifyFiles(folder, signal);
  if (found === null) throw new CodedError('BACKUP_DAMAGED');
  return found;
};
