/**
 * The bytes of attachments: into the vault, to the screen in pieces, and out to a file. Each piece is
 * a commit of its own, so that a large file holds up nobody; `complete` is set last.
 */
import { createHash } from 'node:crypto';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import { CHUNK_BYTES, MAX_ATTACHMENT_BYTES } from '../../contract/notes';
import type { attachments } from '../../contract/notes';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import * as repository from './attachments-repository';
import type { AttachmentRecord } from './attachments-repository';
import { getAttachment, requireAttachment } from './attachments-service';
import { cleanFileName } from './file-name';
import { HEAD_BYTES, sniffMediaType } from './media-type';
import { writeOutside } from './outside-file';
import { readPieces } from './picked-file';

type AddInput = ParsedInputOf<(typeof attachments)['attachments.add']>;
type Stored = { readonly byteLength: number; readonly sha256: string; readonly head: Buffer };

const requireNoteOf = async (read: ReadHandle, { caseFileId, noteId }: AddInput): Promise<void> => {
  if (noteId === null) return;
  const place = { id: noteId, case_file_id: caseFileId };
  const found = await read('notes').where(place).whereNull('deleted_at').select('id').first();
  if (found === undefined) throw new CodedError('NOT_FOUND');
};

/** Keeps them one by one, each a commit of its own. @throws CodedError FILE_TOO_LARGE */
export const storePieces = async (
  write: WriteHandle,
  {
    id,
    pieces,
    told,
  }: {
    readonly id: string;
    readonly pieces: AsyncIterable<Buffer>;
    readonly told: (bytes: number) => void;
  },
): Promise<Stored> => {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let byteLength = 0;
  let position = 0;
  for await (const bytes of pieces) {
    byteLength += bytes.length;
    if (byteLength > MAX_ATTACHMENT_BYTES) throw tooLarge();
    if (position === 0) head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
    hash.update(bytes);
    await repository.insertChunk(write, { id, position, bytes });
    position += 1;
    told(byteLength);
  }
  return { byteLength, sha256: hash.digest('hex'), head };
};

export const tooLarge = (): CodedError =>
  new CodedError('FILE_TOO_LARGE', { maxMegabytes: MAX_ATTACHMENT_BYTES / CHUNK_BYTES });

/**
 * Copies a picked file into the vault. What fails leaves nothing behind.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, FILE_TOKEN_UNKNOWN, FILE_UNREADABLE, FILE_TOO_LARGE
 */
export const addAttachment = async (
  context: Pick<OpenContext, 'read' | 'write' | 'clock' | 'newId' | 'files' | 'progress'>,
  input: AddInput,
): Promise<AttachmentRecord> => {
  const { write, clock, newId, files, progress } = context;
  const file = files.resolve(input.token, 'attachment');
  await requireWritableCaseFile(write, input.caseFileId);
  await requireNoteOf(write, input);
  if (file.byteLength > MAX_ATTACHMENT_BYTES) throw tooLarge();

  const id = newId();
  const total = file.byteLength;
  const told = (done: number): void =>
    progress({ job: 'copy', done, total: Math.max(done, total) });
  try {
    const fileName = cleanFileName(file.name);
    await repository.insertIncomplete(write, { ...input, id, fileName, at: moment(clock) });
    const stored = await storePieces(write, { id, pieces: readPieces(file.path), told });
    const { byteLength, sha256, head } = stored;
    const mediaType = sniffMediaType(head);
    const there = await repository.markComplete(write, { id, mediaType, byteLength, sha256 });
    if (!there) throw new CodedError('NOT_FOUND');
  } catch (error) {
    // On a full disk this may fail too; the next opening cleans what isn't complete.
    await repository.destroyAttachment(write, id).catch(() => undefined);
    throw error;
  }
  return getAttachment(write, id);
};

const countOf = (byteLength: number): number => Math.ceil(byteLength / CHUNK_BYTES);

/** One piece and how many there are. @throws CodedError NOT_FOUND, also past the end */
export const readChunk = async (
  read: ReadHandle,
  { id, position }: { readonly id: string; readonly position: number },
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly count: number }> => {
  const { byteLength } = await requireAttachment(read, id);
  const count = countOf(byteLength);
  if (count === 0 && position === 0) return { bytes: new Uint8Array(), count };
  const bytes = await repository.findChunk(read, { id, position });
  if (bytes === undefined) throw new CodedError('NOT_FOUND');
  return { bytes: new Uint8Array(bytes), count };
};

/**
 * Writes a copy to the path that a person picked, checked against the checksum before it gets its name.
 * @throws CodedError NOT_FOUND, FILE_TOKEN_UNKNOWN, IO_ERROR (the bytes are not what was put in)
 */
export const saveOutside = async (
  { read, files, newId, progress }: Pick<OpenContext, 'read' | 'files' | 'newId' | 'progress'>,
  { id, token }: { readonly id: string; readonly token: string },
): Promise<void> => {
  const file = files.resolve(token, 'saveAttachment');
  const { byteLength, sha256 } = await requireAttachment(read, id);
  const hash = createHash('sha256');
  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    for (let position = 0; position < countOf(byteLength); position += 1) {
      const { bytes } = await readChunk(read, { id, position });
      hash.update(bytes);
      yield bytes;
      progress({
        job: 'export',
        done: Math.min(byteLength, (position + 1) * CHUNK_BYTES),
        total: byteLength,
      });
    }
    if (hash.digest('hex') !== sha256) throw new CodedError('IO_ERROR');
  }
  await writeOutside(file.path, { pieces: pieces(), temporary: `${file.path}.${newId()}.tmp` });
};
