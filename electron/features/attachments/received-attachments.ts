/**
 * Files that come from another vault. Their bytes are put in first, piece by piece, as attachments of no case file
 * that nobody sees; the transaction that takes over everything else only gives each its place (attachment-archive.ts,
 * `restore`). What is left of one that went wrong is destroyed at once, or when the vault opens.
 */
import type { z } from 'zod';
import type { ArchiveAttachment } from '../../contract/archive-records';
import { CodedError } from '../../contract/coded-error';
import { CHUNK_BYTES, MAX_ATTACHMENT_BYTES } from '../../contract/notes';
import type { WriteHandle } from '../../vault/database/handles';
import { storePieces, tooLarge } from './attachment-bytes';
import { cleanFileName } from './file-name';
import { sniffMediaType } from './media-type';
import * as repository from './received-attachments-repository';

type Received = Pick<
  z.output<typeof ArchiveAttachment>,
  'id' | 'fileName' | 'byteLength' | 'sha256' | 'createdAt'
>;

/** In pieces of exactly 1 MB, the last one shorter, as attachments are kept. */
async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  byteLength: number,
): AsyncGenerator<Buffer, void> {
  let piece = Buffer.allocUnsafe(CHUNK_BYTES);
  let filled = 0;
  let all = 0;
  for await (const given of bytes) {
    all += given.length;
    if (all > byteLength) throw new CodedError('ARCHIVE_DAMAGED');
    for (let from = 0; from < given.length;) {
      const part = given.subarray(from, from + CHUNK_BYTES - filled);
      piece.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < CHUNK_BYTES) continue;
      yield piece;
      piece = Buffer.allocUnsafe(CHUNK_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/**
 * Puts the bytes of one attachment in, outside a transaction: each piece is a commit of its own, so that a large file
 * holds up nobody. It gets its place by `attachmentArchive.restore`. What fails, or is aborted by `bytes`, leaves
 * nothing behind.
 * @param received as the archive tells; its type is looked at anew, its name cleaned
 * @throws CodedError ARCHIVE_CONFLICT (this vault has an attachment with that id), ARCHIVE_DAMAGED (other bytes than
 * the archive tells), FILE_TOO_LARGE, and what `bytes` throws
 */
export const receiveAttachment = async (
  write: WriteHandle,
  { id, fileName, byteLength, sha256, createdAt }: Received,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> => {
  if (byteLength > MAX_ATTACHMENT_BYTES) throw tooLarge();
  await repository.dropUnplaced(write, id);
  if (await repository.isTaken(write, id)) throw new CodedError('ARCHIVE_CONFLICT');
  try {
    await repository.insertUnplaced(write, { id, fileName: cleanFileName(fileName), createdAt });
    const pieces = inPieces(bytes, byteLength);
    const stored = await storePieces(write, { id, pieces, told: () => undefined });
    if (stored.byteLength !== byteLength || stored.sha256 !== sha256) {
      throw new CodedError('ARCHIVE_DAMAGED');
    }
    const mediaType = sniffMediaType(stored.head);
    await repository.describeUnplaced(write, { id, mediaType, byteLength, sha256 });
  } catch (error) {
    // On a full disk this may fail too; the next opening cleans what isn't complete.
    await repository.dropUnplaced(write, id).catch(() => undefined);
    throw error;
  }
};

/** Destroys all bytes that were put in and got no place: after a cancel, or when taking over went wrong. */
export const dropReceivedAttachments = (write: WriteHandle): Promise<void> =>
  repository.dropAllUnplaced(write);
