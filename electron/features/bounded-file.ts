/** A file that a person picked: read once into memory, never copied or changed. */
import { open } from 'node:fs/promises';
import { CodedError } from '../contract/coded-error';

const MEGABYTE = 1024 * 1024;

const readable = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch {
    // Whatever the system says about a file that isn't ours comes to one thing for the reader.
    throw new CodedError('FILE_UNREADABLE');
  }
};

/**
 * Its bytes; the size is checked before they are read.
 * @throws CodedError FILE_UNREADABLE, FILE_TOO_LARGE
 */
export const readBoundedFile = async (path: string, maxBytes: number): Promise<Buffer> => {
  const handle = await readable(open(path, 'r'));
  try {
    const stats = await readable(handle.stat());
    if (!stats.isFile()) throw new CodedError('FILE_UNREADABLE');
    if (stats.size > maxBytes) {
      throw new CodedError('FILE_TOO_LARGE', { maxMegabytes: maxBytes / MEGABYTE });
    }
    return await readable(handle.readFile());
  } finally {
    await handle.close();
  }
};
