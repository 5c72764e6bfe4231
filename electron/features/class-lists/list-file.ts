/** The picked file itself: read once, never copied, deleted only when it is the one that was imported. */
import { createHash } from 'node:crypto';
import { lstat, open, unlink } from 'node:fs/promises';
import { CodedError } from '../../contract/coded-error';
import { assertClassListSize } from '../pupils/class-list/file-kind';

export const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

const readable = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch {
    // Whatever the system says about a file that isn't ours comes to one thing for the reader.
    throw new CodedError('FILE_UNREADABLE');
  }
};

/**
 * The bytes of a class list; its size is checked before it is read into memory.
 * @throws CodedError FILE_UNREADABLE, ClassListError CLASS_LIST_TOO_LARGE
 */
export const readListFile = async (path: string): Promise<Buffer> => {
  const handle = await readable(open(path, 'r'));
  try {
    const stats = await readable(handle.stat());
    if (!stats.isFile()) throw new CodedError('FILE_UNREADABLE');
    assertClassListSize(stats.size);
    return await readable(handle.readFile());
  } finally {
    await handle.close();
  }
};

/**
 * Deletes the file when it is still what was imported. A plain unlink: overwriting promises nothing on
 * an SSD or in a synchronised folder.
 * @throws CodedError CLASS_LIST_FILE_CHANGED (also for a link), FILE_UNREADABLE
 */
export const deleteListFile = async (path: string, contentHash: string): Promise<void> => {
  const stats = await readable(lstat(path));
  if (!stats.isFile() || hashOf(await readListFile(path)) !== contentHash) {
    throw new CodedError('CLASS_LIST_FILE_CHANGED');
  }
  await unlink(path);
};
