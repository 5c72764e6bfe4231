// Threat: a power cut while a file is being replaced leaves half a file, and with it no way in.
// Every file of the vault is written beside its place, flushed, renamed over it, and the folder is
// flushed too; readable for this user alone (security.md section 2).
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Flushes a file or a folder to the disk. */
export const flush = async (path: string, flags: 'r' | 'r+'): Promise<void> => {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Flushes a folder's list of names where the platform can: Windows refuses to open a folder. */
export const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  await flush(folder, 'r');
};

/** Makes a folder that only this user can enter. Its parents get the system's own mode. */
export const makePrivateFolder = async (folder: string): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder, { mode: FOLDER_MODE, recursive: true });
};

/** Makes an empty file that only this user can read; throws `EEXIST` where there is one. */
export const makePrivateFile = async (file: string): Promise<void> => {
  const handle = await open(file, 'wx', FILE_MODE);
  await handle.close();
};

/** Writes a file beside its place, flushed, for this user alone. @returns its path: rename it, or remove it */
export const writeBeside = async (file: string, content: string | Buffer): Promise<string> => {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', FILE_MODE);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return temporary;
};

/** Replaces a file as a whole or not at all. */
export const writeAtomically = async (file: string, content: string | Buffer): Promise<void> => {
  const temporary = await writeBeside(file, content);
  try {
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
};

/** Renames a file or folder and flushes the names. Both lie in the same folder. */
export const renameFlushed = async (from: string, to: string): Promise<void> => {
  await rename(from, to);
  await flushFolder(dirname(to));
};

export const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
};
