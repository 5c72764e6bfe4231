import { describe, expect, it } from 'vitest';
import type { CaseFileId } from '../../../electron/contract/ids';
import { PrivateWorkingNoteId } from '../../../electron/contract/ids';
import { emptyBin } from '../../../electron/features/notes/bin-service';
import { listNotes } from '../../../electron/features/notes/notes-service';
import * as service from '../../../electron/features/notes/private-notes-service';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { archive, content, newCaseFile } from './support/case-file';

const BODY = 'Nagaan of de vragenlijst door dezelfde leerkracht is ingevuld.';

const start = async () => {
  const vault = await openTestVault();
  const caseFileId = await newCaseFile(vault.write);
  const note = await add(vault, caseFileId);
  return { vault, caseFileId, note, id: PrivateWorkingNoteId.parse(note.id) };
};

const add = (vault: TestVault, caseFileId: CaseFileId) =>
  service.savePrivateNote(vault.context, {
    id: null,
    caseFileId,
    version: 0,
    body: BODY,
    draft: null,
  });

const found = async (vault: TestVault, table: string, word: string): Promise<number> => {
  const rows = await vault.read.raw<{ total: number }[]>(
    `SELECT count(*) AS total FROM ${table} WHERE ${table} MATCH ?`,
    [word],
  );
  return rows[0]?.total ?? -1;
};

describe('a private working note', () => {
  it('never stands among the notes', async () => {
    const { vault, caseFileId, note } = await start();
    expect(await listNotes(vault.read, caseFileId)).toEqual([]);
    expect(await service.listPrivateNotes(vault.read, caseFileId)).toEqual([note]);
    expect(await found(vault, 'notes_fts', 'vragenlijst')).toBe(0);
  });

  it('is changed only over the version that was seen', async () => {
    const { vault, caseFileId, id } = await start();
    const change = { id, caseFileId, version: 1, body: 'Nagegaan.', draft: null };
    expect(await service.savePrivateNote(vault.context, change)).toMatchObject({
      body: 'Nagegaan.',
      version: 2,
    });
    await expect(service.savePrivateNote(vault.context, change)).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('goes to a bin, comes back, and is destroyed after thirty days', async () => {
    const { vault, caseFileId, id } = await start();
    await service.deletePrivateNote(vault.context, id);
    expect(await service.listPrivateNotes(vault.read, caseFileId)).toEqual([]);
    expect(await service.listPrivateBin(vault.read, caseFileId)).toHaveLength(1);
    expect(await found(vault, 'private_working_notes_fts', 'vragenlijst')).toBe(0);
    await service.restorePrivateNote(vault.write, id);
    expect(await found(vault, 'private_working_notes_fts', 'vragenlijst')).toBe(1);

    await service.deletePrivateNote(vault.context, id);
    vault.advance(30 * 24 * 60 * 60 * 1000);
    expect((await emptyBin(vault.write, vault.context.clock)).privateNotes).toBe(1);
    expect(await vault.read('private_working_notes')).toEqual([]);
  });

  it('is destroyed by hand only from the bin', async () => {
    const { vault, id } = await start();
    await expect(service.destroyPrivateNoteInBin(vault.write, id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await service.deletePrivateNote(vault.context, id);
    await service.destroyPrivateNoteInBin(vault.write, id);
    expect(await vault.read('private_working_notes')).toEqual([]);
  });
});

describe('sharing a private working note', () => {
  it('makes a note of it and leaves nothing of the working note', async () => {
    const { vault, caseFileId, id } = await start();
    const note = await service.sharePrivateNote(vault.context, {
      id,
      content: content({ observation: BODY }),
      draft: null,
    });
    expect(note).toMatchObject({ observation: BODY, version: 1, caseFileId });
    expect(await vault.read('private_working_notes')).toEqual([]);
    expect(await found(vault, 'private_working_notes_fts', 'vragenlijst')).toBe(0);
    expect(await found(vault, 'notes_fts', 'vragenlijst')).toBe(1);
  });

  it('does neither when one of the two fails', async () => {
    const { vault, caseFileId, id } = await start();
    await vault.write.raw(
      `CREATE TRIGGER broken BEFORE DELETE ON private_working_notes
        BEGIN SELECT raise(ABORT, 'broken'); END`,
    );
    const shared = service.sharePrivateNote(vault.context, { id, content: content(), draft: null });
    await expect(shared).rejects.toThrow('broken');
    expect(await listNotes(vault.read, caseFileId)).toEqual([]);
    expect(await service.listPrivateNotes(vault.read, caseFileId)).toHaveLength(1);
  });

  it('is refused in an archived case file and from the bin', async () => {
    const { vault, caseFileId, id } = await start();
    const share = () =>
      service.sharePrivateNote(vault.context, { id, content: content(), draft: null });
    await archive(vault.write, caseFileId);
    await expect(share()).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
    await service.deletePrivateNote(vault.context, id);
    await expect(share()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
