import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CaseFileId } from '../../../electron/contract/ids';
import { NoteId } from '../../../electron/contract/ids';
import type { NoteContent } from '../../../electron/contract/notes';
import { findDraft, saveDraft } from '../../../electron/features/drafts/drafts-service';
import { emptyBin } from '../../../electron/features/notes/bin-service';
import * as service from '../../../electron/features/notes/notes-service';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { archive, content, newCaseFile, newSchool } from './support/case-file';

const DAY = 24 * 60 * 60 * 1000;

const start = async () => {
  const vault = await openTestVault();
  const caseFileId = await newCaseFile(vault.write);
  return { vault, caseFileId };
};

type Save = { id?: string | null; version?: number; change?: Partial<NoteContent> };
const save = (vault: TestVault, caseFileId: CaseFileId, { id, version, change }: Save = {}) =>
  service.saveNote(vault.context, {
    id: id === undefined || id === null ? null : NoteId.parse(id),
    caseFileId,
    version: version ?? 0,
    content: content(change),
    attachmentIds: [],
    draft: null,
  });

const found = async (vault: TestVault, word: string): Promise<number> => {
  const rows = await vault.read.raw<{ total: number }[]>(
    'SELECT count(*) AS total FROM notes_fts WHERE notes_fts MATCH ?',
    [word],
  );
  return rows[0]?.total ?? -1;
};

describe('saving a note', () => {
  it('gives it back as it was written, with its first version', async () => {
    const { vault, caseFileId } = await start();
    const note = await save(vault, caseFileId);
    expect(note).toMatchObject({ ...content(), caseFileId, version: 1, attachments: [] });
    expect(await service.getNote(vault.read, note.id)).toEqual(note);
  });

  it('keeps every version, newest first', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    vault.advance(60_000);
    await save(vault, caseFileId, { id, version: 1, change: { title: 'Kleine pauze' } });
    const versions = await service.listVersions(vault.read, id);
    expect(versions.map(({ version, title }) => [version, title])).toEqual([
      [2, 'Kleine pauze'],
      [1, 'Buitenspelen'],
    ]);
    expect(versions[0]?.savedAt).toBe('2025-11-12T09:01:00.000Z');
  });

  it('refuses a save over a version that was not seen, and changes nothing', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    await save(vault, caseFileId, { id, version: 1, change: { title: 'Eerst' } });
    await expect(
      save(vault, caseFileId, { id, version: 1, change: { title: 'Later' } }),
    ).rejects.toMatchObject({ code: 'VERSION_CONFLICT', details: { version: 2 } });
    expect((await service.getNote(vault.read, id)).title).toBe('Eerst');
    expect(await service.listVersions(vault.read, id)).toHaveLength(2);
  });

  it('is refused in an archived case file and in one that is not there', async () => {
    const { vault, caseFileId } = await start();
    await archive(vault.write, caseFileId);
    await expect(save(vault, caseFileId)).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
    const nowhere = v7() as CaseFileId;
    await expect(save(vault, nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused for a note of another case file', async () => {
    const { vault, caseFileId } = await start();
    const other = await newCaseFile(vault.write, { codeName: 'Casus Sleutel' });
    const { id } = await save(vault, caseFileId);
    await expect(save(vault, other, { id, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('throws its draft away in the same transaction', async () => {
    const { vault, caseFileId } = await start();
    const place = { kind: 'note', caseFileId, targetId: null } as const;
    await saveDraft(vault.context, { ...place, payload: { title: 'half' } });
    const input = { id: null, caseFileId, version: 0, content: content(), attachmentIds: [] };
    await service.saveNote(vault.context, { ...input, draft: place });
    expect(await findDraft(vault.read, place)).toBeNull();
  });
});

describe('the list of notes', () => {
  it('stands newest first, a note without a time last in its day', async () => {
    const { vault, caseFileId } = await start();
    for (const [title, occurredOn, occurredAt] of [
      ['oud', '2025-11-06', '15:30'],
      ['dag', '2025-11-11', null],
      ['middag', '2025-11-11', '13:00'],
      ['ochtend', '2025-11-11', '08:30'],
    ] as const) {
      await save(vault, caseFileId, { change: { title, occurredOn, occurredAt } });
    }
    const titles = (await service.listNotes(vault.read, caseFileId)).map(({ title }) => title);
    expect(titles).toEqual(['middag', 'ochtend', 'dag', 'oud']);
  });

  it('counts the tags of one school only', async () => {
    const { vault, caseFileId } = await start();
    const elsewhere = await newCaseFile(vault.write, {
      codeName: 'Casus Sleutel',
      school: await newSchool(vault.write),
    });
    await save(vault, caseFileId, { change: { tags: ['pauze', 'rekenen'] } });
    await save(vault, caseFileId, { change: { tags: ['pauze'] } });
    await save(vault, elsewhere, { change: { tags: ['geheim'] } });
    expect(await service.listTags(vault.read, caseFileId)).toEqual([
      { tag: 'pauze', count: 2 },
      { tag: 'rekenen', count: 1 },
    ]);
  });
});

describe('the bin', () => {
  it('takes a note out of the list and out of the index, and gives it back to both', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    expect(await found(vault, 'klimrek')).toBe(1);

    await service.deleteNote(vault.context, id);
    expect(await service.listNotes(vault.read, caseFileId)).toEqual([]);
    expect((await service.listBin(vault.read, caseFileId)).map((note) => note.id)).toEqual([id]);
    expect(await found(vault, 'klimrek')).toBe(0);

    const restored = await service.restoreNote(vault.write, id);
    expect(restored.deletedAt).toBeNull();
    expect(await found(vault, 'klimrek')).toBe(1);
  });

  it('does not lengthen the term of what is deleted twice', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    const first = await service.deleteNote(vault.context, id);
    vault.advance(DAY);
    expect((await service.deleteNote(vault.context, id)).deletedAt).toBe(first.deletedAt);
  });

  it('refuses to save a note that lies in it', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    await service.deleteNote(vault.context, id);
    await expect(save(vault, caseFileId, { id, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('lets a note be deleted, restored and destroyed in an archived case file', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    await archive(vault.write, caseFileId);
    await service.deleteNote(vault.context, id);
    await service.restoreNote(vault.write, id);
    await service.deleteNote(vault.context, id);
    await service.destroyNote(vault.write, id);
    await expect(service.getNote(vault.read, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('destroys a note only from the bin, with its versions and draft', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    const place = { kind: 'note', caseFileId, targetId: id } as const;
    await saveDraft(vault.context, { ...place, payload: { title: 'half' } });
    await expect(service.destroyNote(vault.write, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await service.deleteNote(vault.context, id);
    await service.destroyNote(vault.write, id);
    expect(await vault.read('note_versions')).toEqual([]);
    expect(await findDraft(vault.read, place)).toBeNull();
    expect(await found(vault, 'klimrek')).toBe(0);
  });

  it('is emptied after thirty days and not a moment before', async () => {
    const { vault, caseFileId } = await start();
    const { id } = await save(vault, caseFileId);
    await save(vault, caseFileId, { change: { title: 'Blijft' } });
    await service.deleteNote(vault.context, id);
    vault.advance(30 * DAY - 1);
    expect((await emptyBin(vault.write, vault.context.clock)).notes).toBe(0);
    vault.advance(1);
    expect((await emptyBin(vault.write, vault.context.clock)).notes).toBe(1);
    expect(await vault.read('notes').pluck('title')).toEqual(['Blijft']);
  });
});
