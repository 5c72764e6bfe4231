import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ArchiveAttachment } from '../../../electron/contract/archive-records';
import { CHUNK_BYTES, MAX_ATTACHMENT_BYTES } from '../../../electron/contract/notes';
import { attachmentArchive } from '../../../electron/features/attachments/attachment-archive';
import { readChunk } from '../../../electron/features/attachments/attachment-bytes';
import {
  listAttachments,
  removeIncompleteAttachments,
} from '../../../electron/features/attachments/attachments-service';
import {
  dropReceivedAttachments,
  receiveAttachment,
} from '../../../electron/features/attachments/received-attachments';
import type { WriteHandle } from '../../../electron/vault/database/handles';
import { newCaseFile } from '../notes/support/case-file';
import { openTestVault } from '../support/open-test-vault';

const recordOf = (bytes: Uint8Array, change: Partial<ArchiveAttachment> = {}) =>
  ArchiveAttachment.parse({
    kind: 'attachment',
    id: v7(),
    noteId: null,
    fileName: 'tekening.png',
    mediaType: 'application/octet-stream',
    byteLength: bytes.length,
    createdAt: '2025-11-03T08:00:00.000Z',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    path: 'bijlagen/tekening.png',
    ...change,
  });

type ArchiveAttachment = ReturnType<typeof ArchiveAttachment.parse>;

async function* pieces(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array, void> {
  for (let from = 0; from < bytes.length; from += size) {
    yield await Promise.resolve(bytes.subarray(from, from + size));
  }
}

const place = async (write: WriteHandle, caseFileId: string, record: ArchiveAttachment) => {
  const at = { caseFileId, schoolId: v7(), now: '2025-11-12T09:00:00.000Z', newId: v7 };
  await attachmentArchive.restore(write, at, record);
};

const countIn = async (write: WriteHandle, table: string): Promise<number> =>
  (await write(table).pluck<string[]>(table === 'attachments' ? 'id' : 'position')).length;

const opened = async () => {
  const vault = await openTestVault();
  return { ...vault, caseFileId: await newCaseFile(vault.write) };
};

describe('a file from another vault', () => {
  it('is kept in pieces of 1 MB however it comes in, and seen by nobody until it has a place', async () => {
    const { read, write, caseFileId } = await opened();
    const bytes = randomBytes(2 * CHUNK_BYTES + 17);
    const record = recordOf(bytes);
    await receiveAttachment(write, record, pieces(bytes, 300_001));
    expect(await listAttachments(read, caseFileId)).toEqual([]);
    await expect(readChunk(read, { id: record.id, position: 0 })).rejects.toThrow('NOT_FOUND');

    await place(write, caseFileId, record);
    expect(await listAttachments(read, caseFileId)).toMatchObject([
      { id: record.id, fileName: 'tekening.png', byteLength: bytes.length },
    ]);
    const kept = [];
    for (const position of [0, 1, 2]) {
      kept.push((await readChunk(read, { id: record.id, position })).bytes);
    }
    expect(kept.map(({ length }) => length)).toEqual([CHUNK_BYTES, CHUNK_BYTES, 17]);
    expect(Buffer.concat(kept).equals(bytes)).toBe(true);
  });

  it('is known by its bytes, not by what the archive says of it', async () => {
    const { read, write, caseFileId } = await opened();
    const bytes = Buffer.from('<script>alert(1)</script>');
    const record = recordOf(bytes, {
      mediaType: 'image/png',
      fileName: '../../kwaad\u202Egnp.exe',
    });
    await receiveAttachment(write, record, pieces(bytes));
    await place(write, caseFileId, record);
    expect(await listAttachments(read, caseFileId)).toMatchObject([
      { fileName: 'kwaadgnp.exe', mediaType: 'application/octet-stream' },
    ]);
  });

  it.each([
    ['fewer bytes', (bytes: Buffer) => bytes.subarray(1)],
    ['more bytes', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
    ['other bytes', (bytes: Buffer) => Buffer.from(bytes).fill(1, 5, 6)],
  ])('is refused with %s than the archive tells, and leaves nothing', async (_what, spoil) => {
    const { write } = await opened();
    const bytes = Buffer.alloc(100_000, 7);
    await expect(receiveAttachment(write, recordOf(bytes), pieces(spoil(bytes)))).rejects.toThrow(
      'ARCHIVE_DAMAGED',
    );
    expect([
      await countIn(write, 'attachments'),
      await countIn(write, 'attachment_chunks'),
    ]).toEqual([0, 0]);
  });

  it('is refused above the limit of an attachment, without keeping a byte', async () => {
    const { write } = await opened();
    const record = recordOf(new Uint8Array(), { byteLength: MAX_ATTACHMENT_BYTES + 1 });
    const never = pieces(new Uint8Array(1));
    await expect(receiveAttachment(write, record, never)).rejects.toThrow('FILE_TOO_LARGE');
    expect(await countIn(write, 'attachments')).toBe(0);
  });

  it('leaves nothing when it is cancelled halfway', async () => {
    const { write } = await opened();
    const bytes = randomBytes(CHUNK_BYTES + 1);
    async function* cancelled(): AsyncGenerator<Uint8Array, void> {
      yield* pieces(bytes.subarray(0, CHUNK_BYTES));
      throw await Promise.resolve(new Error('cancelled'));
    }
    await expect(receiveAttachment(write, recordOf(bytes), cancelled())).rejects.toThrow(
      'cancelled',
    );
    expect(await countIn(write, 'attachment_chunks')).toBe(0);
  });

  it('never touches an attachment that is here with the same id', async () => {
    const { read, write, caseFileId } = await opened();
    const bytes = Buffer.from('eigen');
    const record = recordOf(bytes);
    await receiveAttachment(write, record, pieces(bytes));
    await place(write, caseFileId, record);
    const other = Buffer.from('ander');
    const theirs = recordOf(other, { id: record.id });
    await expect(receiveAttachment(write, theirs, pieces(other))).rejects.toThrow(
      'ARCHIVE_CONFLICT',
    );
    const at = { caseFileId, schoolId: v7(), now: '', newId: v7 };
    await expect(attachmentArchive.replace(write, at, theirs)).rejects.toThrow('ARCHIVE_CONFLICT');
    expect(Buffer.from((await readChunk(read, { id: record.id, position: 0 })).bytes)).toEqual(
      bytes,
    );
  });

  it('has no place without its bytes', async () => {
    const { write, caseFileId } = await opened();
    const record = recordOf(Buffer.from('weg'));
    await expect(place(write, caseFileId, record)).rejects.toThrow('ARCHIVE_DAMAGED');
  });

  it('is destroyed where it got no place: at once when asked, or when the vault opens', async () => {
    const { write, caseFileId } = await opened();
    const bytes = Buffer.from('blijft');
    const kept = recordOf(bytes);
    await receiveAttachment(write, kept, pieces(bytes));
    await place(write, caseFileId, kept);
    const left = recordOf(bytes);
    for (const clean of [dropReceivedAttachments, removeIncompleteAttachments]) {
      await receiveAttachment(write, left, pieces(bytes));
      await clean(write);
      expect(await write('attachments').pluck<string[]>('id')).toEqual([kept.id]);
      expect(await countIn(write, 'attachment_chunks')).toBe(1);
    }
  });
});
