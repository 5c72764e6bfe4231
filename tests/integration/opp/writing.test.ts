import { describe, expect, it, vi } from 'vitest';
import { OppContent } from '../../../electron/contract/opp-content';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createOpp, getOpp, listOpps } from '../../../electron/features/opp/opp-service';
import { requireDraftVersion, reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import { adopted, facts, fullContent, openFile, save, written } from './support';

describe('an OPP', () => {
  it('begins as an empty first draft, with its term of six weeks', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const opp = await createOpp(context, { caseFileId, facts: facts() });
    expect(opp).toMatchObject({ status: 'preparing', deadlineOn: '2025-11-17', inForce: null });
    expect(opp.draft).toMatchObject({ number: 1, stage: 'draft', consent: 'asked', version: 1 });
    expect(await listOpps(context, caseFileId)).toMatchObject([
      { id: opp.id, status: 'preparing' },
    ]);
  });

  it('is refused beside another that is open, and in an archived file', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const opp = await createOpp(context, { caseFileId, facts: facts() });
    await expect(createOpp(context, { caseFileId, facts: facts() })).rejects.toMatchObject({
      code: 'OPP_OPEN',
    });
    await archiveCaseFile(context, caseFileId);
    const value = { text: 'Fijn dat er hulp komt.', sources: [] };
    await expect(save(context, opp, { section: 'guardiansView', value })).rejects.toMatchObject({
      code: 'CASE_FILE_ARCHIVED',
    });
  });

  it('keeps every section as it was written, over a closed and opened record', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const content = fullContent();
    const { id } = await written(context, caseFileId, content);
    expect((await getOpp(context, id)).draft?.content).toEqual(content);
  });

  it('refuses a save that did not see the last one, and keeps what was saved', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const opp = await createOpp(context, { caseFileId, facts: facts() });
    const first = { text: 'Zij zien hun kind opbloeien.', sources: [] };
    const second = { text: 'Van een ander venster.', sources: [] };
    await save(context, opp, { section: 'guardiansView', value: first });
    await expect(
      save(context, opp, { section: 'guardiansView', value: second }),
    ).rejects.toMatchObject({ code: 'VERSION_CONFLICT', details: { version: 2 } });
    expect((await getOpp(context, opp.id)).draft?.content.guardiansView).toEqual(first);
  });

  it('has one hash for one text: where text came from and ids of rows are no part of it', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const opp = await createOpp(context, { caseFileId, facts: facts() });
    const source = {
      kind: 'note',
      id: opp.id,
      label: 'Gesprek, 6 november 2025',
      takenAt: '2025-11-12T09:00:00.000Z',
    };
    const value = { text: 'Ouders zijn blij.', sources: [] };
    const plain = await save(context, opp, { section: 'guardiansView', value });
    const withSource = await save(context, plain, {
      section: 'guardiansView',
      value: { ...value, sources: [source] },
    });
    expect(withSource.draft?.contentHash).toBe(plain.draft?.contentHash);
    expect(plain.draft?.contentHash).not.toBe(opp.draft?.contentHash);
    expect(plain.draft?.actionHash).toBe(opp.draft?.actionHash);
  });
});

it('saving a section reads the draft alone', async () => {
  const { context } = await openTestVault();
  const file = await openFile(context);
  const opp = await reviseOpp(context, (await adopted(context, file)).id);
  const parse = vi.spyOn(OppContent, 'parse');
  const draft = await requireDraftVersion(context.write, { id: opp.id });
  expect(draft.number).toBe(2);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});
