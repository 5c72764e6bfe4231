/** Reads a picked file in pieces. Trap: it may shrink, grow or vanish while it is being read. */
import { open } from 'node:fs/promises';
import { CodedError } from '../../contract/coded-error';
import { CHUNK_BYTES } from '../../contract/notes';

const readable = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch {
    // Whatever the system says about a file that isn't ours comes to one thing for the reader.
    throw new CodedError('FILE_UNREADABLE');
  }
};

/**
 * Gives the file in pieces of exactly 1 MB, the last one shorter; an empty file gives none.
 * @throws CodedError FILE_UNREADABLE
 */
export async function* readPieces(path: string): AsyncGenerator<Buffer, void> {
  const handle = await readable(open(path, 'r'));
  try {
    for (let ended = false; !ended;) {
      const piece = Buffer.allocUnsafe(CHUNK_BYTES);
      let filled = 0;
      while (filled < CHUNK_BYTES) {
        const { bytesRead } = await readable(
          handle.read(piece, { offset: filled, length: CHUNK_BYTES - filled }),
        );
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      ended = filled < CHUNK_BYTES;
      if (filled > 0) yield piece.subarray(0, filled);
    }
  } finally {
    await handle.close();
  }
}
