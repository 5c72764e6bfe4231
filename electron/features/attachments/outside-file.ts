/** Writes a copy outside the vault, as a whole or not at all: a temporary file, flushed, renamed. */
import { open, rename, rm } from 'node:fs/promises';
import { CodedError } from '../../contract/coded-error';

const FILE_MODE = 0o600;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Writes the pieces to `path`. Errors of the file system rise as they are (the router knows them).
 * @throws CodedError IO_ERROR where the folder is gone (a stick that was pulled out)
 */
export const writeOutside = async (
  path: string,
  {
    pieces,
    temporary,
    beforeNamed,
  }: {
    readonly pieces: AsyncIterable<Uint8Array>;
    /** Beside `path`, so that the rename stays on one disk. */
    readonly temporary: string;
    /** When all of it lies on the disk, and before it takes the place of what was at `path`. */
    readonly beforeNamed?: () => Promise<void>;
  },
): Promise<void> => {
  try {
    const handle = await open(temporary, 'wx', FILE_MODE);
    try {
      for await (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeNamed?.();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw isMissing(error) ? new CodedError('IO_ERROR') : error;
  }
};
