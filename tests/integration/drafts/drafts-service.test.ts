import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CaseFileId } from '../../../electron/contract/ids';
import * as service from '../../../electron/features/drafts/drafts-service';
import { deleteNote, restoreNote, saveNote } from '../../../electron/features/notes/notes-service';
import { discardDraft, reviseOpp } from '../../../electron/features/opp/write-opp';
import { content, newCaseFile, newSchool } from '../notes/support/case-file';
import { submit, writtenRequest } from '../arrangement/support';
import { adoptWritten, openFile, written } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';

const start = async () => {
  const vault = await openTestVault();
  const school = await newSchool(vault.write);
  const caseFileId = await newCaseFile(vault.write, { school });
  const place = { kind: 'note', caseFileId, targetId: null } as const;
  return { vault, school, caseFileId, place };
};

describe('a draft', () => {
  it('is one at each place: the last thing typed stays', async () => {
    const { vault, place } = await start();
    const first = await service.saveDraft(vault.context, { ...place, payload: { title: 'N' } });
    vault.advance(1000);
    const last = await service.saveDraft(vault.context, { ...place, payload: { title: 'No' } });
    expect(last.id).toBe(first.id);
    expect(await service.findDraft(vault.read, place)).toEqual(last);
    expect(await vault.read('drafts')).toHaveLength(1);
  });

  it('is thrown away at its own place only', async () => {
    const { vault, place } = await start();
    const other = { ...place, kind: 'privateWorkingNote' } as const;
    await service.saveDraft(vault.context, { ...place, payload: {} });
    await service.saveDraft(vault.context, { ...other, payload: {} });
    await service.discardDraft(vault.write, place);
    expect(await service.findDraft(vault.read, place)).toBeNull();
    expect(await service.findDraft(vault.read, other)).not.toBeNull();
  });

  it('is refused for a case file that is not there', async () => {
    const { vault, place } = await start();
    const nowhere = { ...place, caseFileId: v7() as CaseFileId };
    await expect(
      service.saveDraft(vault.context, { ...nowhere, payload: {} }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the list of drafts', () => {
  it('names file and pupil, newest first, and keeps schools apart', async () => {
    const { vault, school, place } = await start();
    const elsewhere = await newSchool(vault.write);
    const far = await newCaseFile(vault.write, { codeName: 'Casus Sleutel', school: elsewhere });
    const quick = { kind: 'quickNote', caseFileId: null } as const;
    await service.saveDraft(vault.context, { ...place, payload: { title: 'a' } });
    await service.saveDraft(vault.context, { ...place, caseFileId: far, payload: {} });
    await service.saveDraft(vault.context, { ...quick, targetId: elsewhere, payload: {} });
    vault.advance(1000);
    await service.saveDraft(vault.context, { ...quick, targetId: school, payload: {} });
    const drafts = await service.listDrafts(vault.read, school);
    expect(drafts.map(({ kind, codeName, pupilName }) => [kind, codeName, pupilName])).toEqual([
      ['quickNote', null, null],
      ['note', 'Casus Lantaarn', "Noor van 't Voorbeeld"],
    ]);
    expect(drafts[0]).not.toHaveProperty('payload');
  });

  it('holds the form of a partnership, which is of no file and no school', async () => {
    const { vault, school } = await start();
    const place = { kind: 'partnershipProfile', caseFileId: null, targetId: null } as const;
    await service.saveDraft(vault.context, { ...place, payload: {} });
    const drafts = await service.listDrafts(vault.read, school);
    expect(drafts.map(({ kind }) => kind)).toEqual(['partnershipProfile']);
  });

  it('hides the draft of a note in the bin and shows it again after restoring', async () => {
    const { vault, school, caseFileId, place } = await start();
    const note = await saveNote(vault.context, {
      id: null,
      caseFileId,
      version: 0,
      content: content(),
      attachmentIds: [],
      draft: null,
    });
    await service.saveDraft(vault.context, { ...place, targetId: note.id, payload: {} });
    await deleteNote(vault.context, note.id);
    expect(await service.listDrafts(vault.read, school)).toEqual([]);
    expect(await service.removeOrphanDrafts(vault.write)).toBe(0);
    await restoreNote(vault.write, note.id);
    expect(await service.listDrafts(vault.read, school)).toHaveLength(1);
  });

  it('loses those of an OPP that go back into no form', async () => {
    const { context, read, write, setNow } = await openTestVault();
    const file = await openFile(context);
    const opp = await written(context, file.caseFileId);
    const { caseFileId } = file;
    const place = { kind: 'opp', caseFileId, targetId: opp.id } as const;
    const evaluation = { ...place, kind: 'oppEvaluation' } as const;
    const kinds = async () =>
      (await service.listDrafts(read, file.schoolId)).map(({ kind }) => kind);
    await service.saveDraft(context, { ...place, payload: {} });
    // Nothing is adopted that could be evaluated.
    await service.saveDraft(context, { ...evaluation, payload: {} });
    expect(await kinds()).toEqual(['opp']);
    expect(await service.removeOrphanDrafts(write)).toBe(1);
    await adoptWritten(context, opp, file);
    await service.saveDraft(context, { ...evaluation, payload: {} });
    expect(await kinds()).toEqual(['oppEvaluation']);
    expect(await service.removeOrphanDrafts(write)).toBe(1);
    // The next draft of the OPP is another text than the one that was typed in.
    await service.saveDraft(context, { ...place, payload: {} });
    setNow('2025-11-13T09:00:00.000Z');
    await reviseOpp(context, opp.id);
    expect(await kinds()).toEqual(['oppEvaluation']);
    await service.saveDraft(context, { ...place, payload: {} });
    expect(await kinds()).toEqual(['opp', 'oppEvaluation']);
    await service.saveDraft(context, { ...place, targetId: v7(), payload: {} });
    expect(await service.removeOrphanDrafts(write)).toBe(1);
  });

  it('loses a half recorded step when there is a newer version of the OPP', async () => {
    const { context, read, write, setNow } = await openTestVault();
    const file = await openFile(context);
    const opp = await written(context, file.caseFileId);
    const { caseFileId } = file;
    const place = { kind: 'oppHearing', caseFileId, targetId: opp.id } as const;
    const kinds = async () =>
      (await service.listDrafts(read, file.schoolId)).map(({ kind }) => kind);
    await service.saveDraft(context, { ...place, payload: {} });
    expect(await kinds()).toEqual(['oppHearing']);
    await adoptWritten(context, opp, file);
    expect(await kinds()).toEqual(['oppHearing']);
    setNow('2025-11-13T09:00:00.000Z');
    await reviseOpp(context, opp.id);
    expect(await kinds()).toEqual([]);
    expect(await service.removeOrphanDrafts(write)).toBe(1);
    await service.saveDraft(context, { ...place, payload: {} });
    expect(await kinds()).toEqual(['oppHearing']);
    await service.saveDraft(context, { ...place, targetId: v7(), payload: {} });
    expect(await service.removeOrphanDrafts(write)).toBe(1);
  });

  it('loses steps and reasons with the draft of the OPP that they are about', async () => {
    const { context, read, setNow } = await openTestVault();
    const file = await openFile(context);
    const opp = await written(context, file.caseFileId);
    await adoptWritten(context, opp, file);
    setNow('2025-11-13T09:00:00.000Z');
    await reviseOpp(context, opp.id);
    const place = { caseFileId: file.caseFileId, targetId: opp.id } as const;
    for (const kind of ['oppConsent', 'oppReasons', 'oppEvaluation'] as const) {
      await service.saveDraft(context, { ...place, kind, payload: {} });
    }
    const kinds = async () =>
      (await service.listDrafts(read, file.schoolId)).map(({ kind }) => kind).toSorted();
    expect(await kinds()).toEqual(['oppConsent', 'oppEvaluation', 'oppReasons']);
    await discardDraft(context, opp.id);
    expect(await kinds()).toEqual(['oppEvaluation']);
  });

  it('hides steps of a request that is written again, and loses those of one that is gone', async () => {
    const { context, read, write } = await openTestVault();
    const { file, request } = await writtenRequest(context);
    const { caseFileId } = file;
    const place = { caseFileId, targetId: request.id } as const;
    const kinds = async () =>
      (await service.listDrafts(read, file.schoolId)).map(({ kind }) => kind).toSorted();
    const steps = ['arrangementDecision', 'arrangementEvaluation', 'arrangementTakeBack'] as const;
    for (const kind of ['arrangement', 'arrangementReasons', ...steps] as const) {
      await service.saveDraft(context, { ...place, kind, payload: {} });
    }
    expect(await kinds()).toEqual(['arrangement', 'arrangementReasons']);
    await submit(context, request);
    expect(await kinds()).toEqual(['arrangement', ...steps]);
    expect(await service.removeOrphanDrafts(write)).toBe(0);
    await service.saveDraft(context, {
      kind: 'arrangementDecision',
      caseFileId,
      targetId: v7(),
      payload: {},
    });
    expect(await service.removeOrphanDrafts(write)).toBe(1);
  });

  it('loses drafts of records that no longer exist', async () => {
    const { vault, place } = await start();
    await service.saveDraft(vault.context, { ...place, payload: {} });
    await service.saveDraft(vault.context, { ...place, targetId: v7(), payload: {} });
    expect(await service.removeOrphanDrafts(vault.write)).toBe(1);
    expect(await vault.read('drafts')).toHaveLength(1);
  });
});
