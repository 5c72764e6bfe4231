// Threat: laptop and backup are lost together. The newest backup is copied to a stick, read back from
// it and compared with the manifest before it gets its name there. The day is remembered, and after a
// month the app asks again (security.md section 5).
import { createReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '../../contract/coded-error';
import { flushFolder, makePrivateFile } from '../files';
import { KEY_FILE } from '../keys/key-file';
import { DATABASE_FILE } from '../vault-folder';
import { finishBackup, removeFolder, startBackup } from './backup-folder';
import type { JobTools } from './job';
import type { ProvableBackup } from './look-at-backup';
import { MANIFEST_FILE, sizeOf, verifyFiles } from './manifest';

const FOLDER_ON_STICK = 'Casuskluis-back-ups';
/** Copying is half of the work, reading back the other half. */
const COPIED_SHARE = 50;

export type FileCopy = {
  readonly from: string;
  readonly to: string;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
};

/** Copies a closed file for this user alone and flushes it. Stops with `CANCELLED`. */
export const copyFileInPieces = async ({ from, to, signal, onBytes }: FileCopy): Promise<void> => {
  await makePrivateFile(to);
  const handle = await open(to, 'r+');
  try {
    for await (const piece of createReadStream(from)) {
      if (signal.aborted) throw new CodedError('CANCELLED');
      const { bytesWritten } = await handle.write(piece as Buffer);
      onBytes(bytesWritten);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export type CopyOptions = Pick<JobTools, 'signal'> & {
  /** What the user picked, for instance the root of a stick. */
  readonly to: string;
  readonly id: string;
  readonly onProgress: (percent: number) => void;
};

/** Copies a backup to another folder and proves the copy. Errors: `NO_BACKUP_FOLDER`, `BACKUP_FAILED`, … */
export const copyBackupTo = async (
  backup: ProvableBackup,
  { to, id, signal, onProgress }: CopyOptions,
): Promise<string> => {
  const picked = await stat(to).catch(() => null);
  if (picked === null || !picked.isDirectory()) throw new CodedError('NO_BACKUP_FOLDER');
  const folder = join(to, FOLDER_ON_STICK);
  await mkdir(folder, { recursive: true });
  const building = await startBackup(folder, id);
  const total = sizeOf(backup.manifest);
  let copied = 0;
  try {
    for (const name of [DATABASE_FILE, KEY_FILE, MANIFEST_FILE]) {
      await copyFileInPieces({
        from: join(backup.folder, name),
        to: join(building, name),
        signal,
        onBytes: (bytes) => {
          copied += bytes;
          onProgress(Math.min(COPIED_SHARE, Math.floor((copied / total) * COPIED_SHARE)));
        },
      });
    }
    await flushFolder(building);
    await verifyFiles(building, signal);
    const moment = new Date(backup.manifest.createdAt);
    const name = await finishBackup(building, { folder, moment });
    onProgress(100);
    return join(folder, name);
  } catch (error) {
    await removeFolder(building);
    throw error;
  }
};
