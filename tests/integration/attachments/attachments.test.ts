import { randomFillSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CaseFileId, NoteId } from '../../../electron/contract/ids';
import { AttachmentId, FileToken } from '../../../electron/contract/ids';
import { CHUNK_BYTES, MAX_ATTACHMENT_BYTES } from '../../../electron/contract/notes';
import * as bytes from '../../../electron/features/attachments/attachment-bytes';
import { readPieces } from '../../../electron/features/attachments/picked-file';
import * as service from '../../../electron/features/attachments/attachments-service';
import { emptyBin } from '../../../electron/features/notes/bin-service';
import { deleteNote, getNote, saveNote } from '../../../electron/features/notes/notes-service';
import { toVaultError } from '../../../electron/vault/database/to-vault-error';
import { archive, content, newCaseFile } from '../notes/support/case-file';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const start = async () => {
  const vault = await openTestVault();
  const caseFileId = await newCaseFile(vault.write);
  return { vault, caseFileId };
};

const pick = (vault: TestVault, path: string, name = 'tekening.png'): FileToken => {
  const byteLength = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return FileToken.parse(
    vault.context.files.register({ path, purpose: 'attachment', name, byteLength }),
  );
};

const fileOf = (vault: TestVault, length: number): { path: string; whole: Buffer } => {
  const whole = randomFillSync(Buffer.alloc(length));
  PNG.copy(whole);
  const path = join(vault.folder, 'bron.png');
  writeFileSync(path, whole);
  return { path, whole };
};

const add = async (
  vault: TestVault,
  caseFileId: CaseFileId,
  { length = 100, noteId = null }: { length?: number; noteId?: NoteId | null } = {},
) => {
  const { path, whole } = fileOf(vault, length);
  const token = pick(vault, path);
  const added = await bytes.addAttachment(vault.context, { caseFileId, noteId, token });
  return { added, whole, id: AttachmentId.parse(added.id) };
};

const readBack = async (vault: TestVault, id: string): Promise<Buffer> => {
  const { bytes: first, count } = await bytes.readChunk(vault.read, { id, position: 0 });
  const pieces: Uint8Array[] = [first];
  for (let position = 1; position < count; position += 1) {
    pieces.push((await bytes.readChunk(vault.read, { id, position })).bytes);
  }
  return Buffer.concat(pieces);
};

const newNote = async (
  vault: TestVault,
  caseFileId: CaseFileId,
  attachmentIds: AttachmentId[] = [],
) =>
  saveNote(vault.context, {
    id: null,
    caseFileId,
    version: 0,
    content: content(),
    attachmentIds,
    draft: null,
  });

describe('adding an attachment', () => {
  it.each([0, 8, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES + 17])(
    'keeps all of %i bytes, in pieces of at most 1 MB',
    async (length) => {
      const { vault, caseFileId } = await start();
      const path = join(vault.folder, 'bron.bin');
      const whole = randomFillSync(Buffer.alloc(length));
      writeFileSync(path, whole);
      const token = pick(vault, path, 'verslag.bin');
      const added = await bytes.addAttachment(vault.context, { caseFileId, noteId: null, token });
      expect(added.byteLength).toBe(length);
      expect((await readBack(vault, added.id)).equals(whole)).toBe(true);
      const pieces = await vault.read('attachment_chunks').select('position');
      expect(pieces).toHaveLength(Math.ceil(length / CHUNK_BYTES));
    },
  );

  it('knows the type by the bytes and keeps a clean name', async () => {
    const { vault, caseFileId } = await start();
    const { path } = fileOf(vault, 50);
    const token = pick(vault, path, 'map/teke\u202Ening.exe');
    const added = await bytes.addAttachment(vault.context, { caseFileId, noteId: null, token });
    expect(added).toMatchObject({ mediaType: 'image/png', fileName: 'tekening.exe' });
  });

  it('tells how far it is, ending at the whole', async () => {
    const { vault, caseFileId } = await start();
    await add(vault, caseFileId, { length: CHUNK_BYTES + 5 });
    expect(vault.told).toEqual([
      { job: 'copy', done: CHUNK_BYTES, total: CHUNK_BYTES + 5 },
      { job: 'copy', done: CHUNK_BYTES + 5, total: CHUNK_BYTES + 5 },
    ]);
  });

  it('refuses a file above the limit without storing a byte, also one that grew', async () => {
    const { vault, caseFileId } = await start();
    const path = join(vault.folder, 'film.bin');
    writeFileSync(path, '');
    const small = pick(vault, path);
    truncateSync(path, MAX_ATTACHMENT_BYTES + 1);
    for (const token of [pick(vault, path), small]) {
      await expect(
        bytes.addAttachment(vault.context, { caseFileId, noteId: null, token }),
      ).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', details: { maxMegabytes: 100 } });
    }
    expect(await vault.read('attachments')).toEqual([]);
    expect(await vault.read('attachment_chunks').select('position')).toEqual([]);
  });

  it('says so when the file is gone, is a folder, or was picked for something else', async () => {
    const { vault, caseFileId } = await start();
    for (const path of [join(vault.folder, 'weg.png'), vault.folder]) {
      const token = pick(vault, path);
      await expect(
        bytes.addAttachment(vault.context, { caseFileId, noteId: null, token }),
      ).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    }
    const token = FileToken.parse(
      vault.context.files.register({ path: 'x', purpose: 'classList', name: 'x', byteLength: 1 }),
    );
    await expect(
      bytes.addAttachment(vault.context, { caseFileId, noteId: null, token }),
    ).rejects.toMatchObject({ code: 'FILE_TOKEN_UNKNOWN' });
    expect(await vault.read('attachments')).toEqual([]);
  });

  it('is refused in an archived case file and for a note of another file', async () => {
    const { vault, caseFileId } = await start();
    const note = await newNote(vault, caseFileId);
    const other = await newCaseFile(vault.write, { codeName: 'Casus Sleutel' });
    await expect(add(vault, other, { noteId: note.id as NoteId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await archive(vault.write, caseFileId);
    await expect(add(vault, caseFileId)).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
  });
});

describe('an attachment that did not become whole', () => {
  it('is seen by nobody and cleaned at the next opening', async () => {
    const { vault, caseFileId } = await start();
    const { id: whole } = await add(vault, caseFileId);
    const half = v7();
    await vault.write('attachments').insert({
      id: half,
      case_file_id: caseFileId,
      file_name: 'half.png',
      media_type: 'image/png',
      byte_length: 0,
      sha256: '',
      complete: 0,
      created_at: '2025-11-12T08:00:00.000Z',
    });
    await vault.write('attachment_chunks').insert({ attachment_id: half, position: 0, bytes: PNG });
    const listed = await service.listAttachments(vault.read, caseFileId);
    expect(listed.map(({ id }) => id)).toEqual([whole]);
    await expect(bytes.readChunk(vault.read, { id: half, position: 0 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await service.removeIncompleteAttachments(vault.write)).toBe(1);
    expect(await vault.read('attachment_chunks').pluck('attachment_id')).toEqual([whole]);
  });

  it('leaves nothing behind when the disk is full halfway', async () => {
    const { vault, caseFileId } = await start();
    const { path } = fileOf(vault, 3 * CHUNK_BYTES);
    const token = pick(vault, path);
    const counted = await vault.read.raw<{ page_count: number }[]>('PRAGMA page_count');
    const pages = counted[0]?.page_count ?? 0;
    await vault.read.raw(`PRAGMA max_page_count = ${pages + 400}`);
    const error: unknown = await bytes
      .addAttachment(vault.context, { caseFileId, noteId: null, token })
      .catch((reason: unknown) => reason);
    expect(toVaultError(error)?.code).toBe('DISK_FULL');
    expect(await vault.read('attachments')).toEqual([]);
    expect(await vault.read('attachment_chunks').select('position')).toEqual([]);
  });
});

describe('reading a picked file', () => {
  it('gives whole pieces of 1 MB however the system hands it over', async () => {
    const { vault } = await start();
    const { path, whole } = fileOf(vault, 2 * CHUNK_BYTES + 3);
    const sizes: number[] = [];
    const pieces: Buffer[] = [];
    for await (const piece of readPieces(path)) {
      sizes.push(piece.length);
      pieces.push(piece);
    }
    expect(sizes).toEqual([CHUNK_BYTES, CHUNK_BYTES, 3]);
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
  });
});

describe('attachments of notes', () => {
  it('are tied to a new note when it is saved', async () => {
    const { vault, caseFileId } = await start();
    const { id, added } = await add(vault, caseFileId);
    const note = await newNote(vault, caseFileId, [id]);
    expect(note.attachments).toEqual([{ ...added, noteId: note.id }]);
  });

  it('are never taken from another case file or another note', async () => {
    const { vault, caseFileId } = await start();
    const other = await newCaseFile(vault.write, { codeName: 'Casus Sleutel' });
    const { id } = await add(vault, other);
    const first = await newNote(vault, other, [id]);
    expect((await newNote(vault, caseFileId, [id])).attachments).toEqual([]);
    expect((await newNote(vault, other, [id])).attachments).toEqual([]);
    expect((await getNote(vault.read, first.id)).attachments).toHaveLength(1);
  });

  it('leave the list with their note and are destroyed with it', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await add(vault, caseFileId);
    const note = await newNote(vault, caseFileId, [id]);
    await deleteNote(vault.context, note.id);
    expect(await service.listAttachments(vault.read, caseFileId)).toEqual([]);
    expect(await service.listAttachmentBin(vault.read, caseFileId)).toEqual([]);
    vault.advance(30 * 24 * 60 * 60 * 1000);
    await emptyBin(vault.write, vault.context.clock);
    expect(await vault.read('attachment_chunks').select('position')).toEqual([]);
  });
});

describe('removing an attachment', () => {
  it('puts it in the bin, from where it comes back or is destroyed', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await add(vault, caseFileId);
    await expect(service.destroyAttachment(vault.write, id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await service.removeAttachment(vault.context, id);
    expect(await service.listAttachments(vault.read, caseFileId)).toEqual([]);
    expect(await service.listAttachmentBin(vault.read, caseFileId)).toHaveLength(1);
    expect((await service.restoreAttachment(vault.write, id)).deletedAt).toBeNull();
    await service.removeAttachment(vault.context, id);
    await service.destroyAttachment(vault.write, id);
    expect(await vault.read('attachment_chunks').select('position')).toEqual([]);
  });
});

describe('saving outside the vault', () => {
  const outside = (vault: TestVault, path: string): FileToken =>
    FileToken.parse(
      vault.context.files.register({
        path,
        purpose: 'saveAttachment',
        name: 'kopie.png',
        byteLength: 0,
      }),
    );

  it('writes exactly what was put in, and no file beside it', async () => {
    const { vault, caseFileId } = await start();
    const { id, whole } = await add(vault, caseFileId, { length: CHUNK_BYTES + 9 });
    const path = join(vault.folder, 'kopie.png');
    writeFileSync(path, 'wat er stond');
    await bytes.saveOutside(vault.context, { id, token: outside(vault, path) });
    expect(readFileSync(path).equals(whole)).toBe(true);
    expect(readdirSync(vault.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves what stood there when the bytes are not what was put in', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await add(vault, caseFileId);
    await vault.write('attachment_chunks').where({ attachment_id: id }).update({ bytes: PNG });
    const path = join(vault.folder, 'kopie.png');
    writeFileSync(path, 'wat er stond');
    await expect(
      bytes.saveOutside(vault.context, { id, token: outside(vault, path) }),
    ).rejects.toMatchObject({ code: 'IO_ERROR' });
    expect(readFileSync(path, 'utf8')).toBe('wat er stond');
    expect(readdirSync(vault.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('gives a code when the folder is gone', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await add(vault, caseFileId);
    const path = join(vault.folder, 'weg', 'kopie.png');
    await expect(
      bytes.saveOutside(vault.context, { id, token: outside(vault, path) }),
    ).rejects.toMatchObject({ code: 'IO_ERROR' });
  });
});
