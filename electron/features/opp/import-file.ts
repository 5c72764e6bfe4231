/** The picked DOCX of an old OPP: read once into memory, never copied or changed. */
import { open } from 'node:fs/promises';
import { CodedError } from '../../contract/coded-error';
import { MAX_DOCX_BYTES } from './import/docx-parts';

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
export const readOppFile = async (path: string): Promise<Buffer> => {
  const handle = await readable(open(path, 'r'));
  try {
    const stats = await readable(handle.stat());
    if (!stats.isFile()) throw new CodedError('FILE_UNREADABLE');
    if (stats.size > MAX_DOCX_BYTES) {
      throw new CodedError('FILE_TOO_LARGE', { maxMegabytes: MAX_DOCX_BYTES / MEGABYTE });
    }
    return await readable(handle.readFile());
  } finally {
    await handle.close();
  }
};
