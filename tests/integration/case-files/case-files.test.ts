import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { CaseFile } from '../../../electron/contract/case-files';
import {
  archiveCaseFile,
  getCaseFile,
  listCaseFiles,
  listRecentCaseFiles,
  markOpened,
  reopenCaseFile,
} from '../../../electron/features/case-files/case-files-service';
import { proposeCodeNames } from '../../../electron/features/case-files/code-names-service';
import {
  createCaseFile,
  updateCaseFile,
} from '../../../electron/features/case-files/save-case-file';
import { createCasus, deleteCasus } from '../../../electron/features/casus/casus-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createStaff } from '../../../electron/features/pupils/staff-service';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import {
  caseFileDraft,
  guardian,
  pupilDraft,
  schoolWithPupil,
  sister,
  staffDraft,
} from './invented';

const opened = async (change: Record<string, unknown> = {}) => {
  const vault: TestVault = await openTestVault();
  const { context } = vault;
  const { schoolId, pupilId } = await schoolWithPupil(context);
  const file = await createCaseFile(context, { pupilId, draft: caseFileDraft(change) });
  return { ...vault, schoolId, pupilId, file };
};

describe('opening a case file', () => {
  it('keeps everything that the form holds', async () => {
    const vault = await openTestVault();
    const { schoolId, pupilId } = await schoolWithPupil(vault.context);
    const teacher = await createStaff(vault.context, {
      schoolId,
      staff: staffDraft('Mees', 'Zuiver'),
    });
    const file = await createCaseFile(vault.context, {
      pupilId,
      draft: caseFileDraft({
        summary: 'Doet mee als een ander haar uitnodigt.',
        guardians: [
          guardian('Els', { secretAddress: true, address: 'Dwarsweg 1' }),
          guardian('Tijn', { relation: 'father' }),
        ],
        relatives: [sister('Fenna')],
        staffIds: [teacher.id],
      }),
    });
    expect(CaseFile.parse(file)).toMatchObject({
      codeName: 'Lantaarn',
      schoolName: 'De Proefschool',
      status: 'active',
      version: 1,
      left: false,
      codeNameIsAName: false,
      pupil: { id: pupilId, caseFileId: file.id },
    });
    expect(file.guardians.map(({ name }) => name.firstName)).toEqual(['Els', 'Tijn']);
    expect(file.guardians[0]).toMatchObject({ secretAddress: true, address: 'Dwarsweg 1' });
    expect(file.relatives.map(({ firstName }) => firstName)).toEqual(['Fenna']);
    expect(file.staff.map(({ id }) => id)).toEqual([teacher.id]);
  });

  it('is refused for a pupil who has one, and for an unknown pupil', async () => {
    const { context, pupilId } = await opened();
    const draft = caseFileDraft({ codeName: 'Vlieger' });
    await expect(createCaseFile(context, { pupilId, draft })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    await expect(createCaseFile(context, { pupilId: v7(), draft })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('leaves nothing behind when a part of it is refused', async () => {
    const vault = await openTestVault();
    const { pupilId } = await schoolWithPupil(vault.context);
    const other = await schoolWithPupil(vault.context, 'Andere');
    const stranger = await createStaff(vault.context, {
      schoolId: other.schoolId,
      staff: staffDraft('Mees', 'Zuiver'),
    });
    const draft = caseFileDraft({ staffIds: [stranger.id], guardians: [guardian('Els')] });
    await expect(createCaseFile(vault.context, { pupilId, draft })).rejects.toMatchObject({
      code: 'OTHER_SCHOOL',
    });
    for (const table of ['case_files', 'guardians', 'case_file_staff']) {
      expect(await vault.read(table)).toEqual([]);
    }
  });
});

describe('the code name of a case file', () => {
  it('is refused when another file has it, archived or of another school', async () => {
    const { context, file } = await opened();
    await archiveCaseFile(context, file.id);
    const { pupilId } = await schoolWithPupil(context, 'Andere');
    const draft = caseFileDraft({ codeName: 'casus LANTÁARN' });
    await expect(createCaseFile(context, { pupilId, draft })).rejects.toMatchObject({
      code: 'CODE_NAME_TAKEN',
    });
  });

  it.each([
    ['a surname in the vault', 'voorbeeld'],
    ['a given name of the pupil', 'Elisabeth'],
    ['a guardian in the same form', 'Zwaluwtje'],
    ['a Dutch given name', 'Roos'],
    ['no word at all', '??'],
  ])('is refused when it is %s', async (_what, codeName) => {
    const { context } = await openTestVault();
    const { pupilId } = await schoolWithPupil(context);
    const draft = caseFileDraft({ codeName, guardians: [guardian('Zwaluwtje')] });
    await expect(createCaseFile(context, { pupilId, draft })).rejects.toMatchObject({
      code: 'CODE_NAME_IS_A_NAME',
    });
  });

  it('is proposed six at a time, none of them taken', async () => {
    const { context } = await opened();
    const proposals = await proposeCodeNames(context);
    expect(new Set(proposals).size).toBe(6);
    expect(proposals).not.toContain('Lantaarn');
    expect(await proposeCodeNames(context)).not.toEqual(proposals);
  });

  it('is never the label of a casus, also not of one in the bin', async () => {
    const { context, write, file } = await opened();
    const casus = await createCasus(context, file.id);
    await write('casus').where({ id: casus.id }).update({ label: 'Vlieger' });
    await deleteCasus(context, casus.id);
    const drawn = new Set<string>();
    for (let draw = 0; draw < 60; draw += 1) {
      for (const proposal of await proposeCodeNames(context)) drawn.add(proposal);
    }
    expect(drawn).not.toContain('Vlieger');
    const { pupilId } = await schoolWithPupil(context, 'Andere');
    const draft = caseFileDraft({ codeName: 'vlieger' });
    await expect(createCaseFile(context, { pupilId, draft })).rejects.toMatchObject({
      code: 'CODE_NAME_TAKEN',
    });
  });

  it('is told to be a name when a pupil of that name comes later, and saving still works', async () => {
    const { context, schoolId, file } = await opened();
    await createPupil(context, { schoolId, pupil: pupilDraft({}, { lastName: 'Lantaarn' }) });
    expect((await getCaseFile(context, file.id)).codeNameIsAName).toBe(true);
    const saved = await updateCaseFile(context, {
      id: file.id,
      version: 1,
      draft: caseFileDraft({ summary: 'Bewaard.' }),
    });
    expect(saved).toMatchObject({
      summary: 'Bewaard.',
      codeName: 'Lantaarn',
      codeNameIsAName: true,
    });
  });
});

describe('changing a case file', () => {
  it('counts a version, and refuses one that is behind', async () => {
    const { context, file } = await opened();
    const saved = await updateCaseFile(context, {
      id: file.id,
      version: 1,
      draft: caseFileDraft({ supportPhase: 4, codeName: 'Trommel' }),
    });
    expect(saved).toMatchObject({ version: 2, supportPhase: 4, codeName: 'Trommel' });
    const late = updateCaseFile(context, { id: file.id, version: 1, draft: caseFileDraft() });
    await expect(late).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    expect((await getCaseFile(context, file.id)).codeName).toBe('Trommel');
  });

  it('keeps the ids of guardians and relatives that stay, in the new order', async () => {
    const { context, file } = await opened({
      guardians: [guardian('Els'), guardian('Tijn')],
      relatives: [sister('Fenna')],
    });
    const [els, tijn] = file.guardians;
    const [fenna] = file.relatives;
    const saved = await updateCaseFile(context, {
      id: file.id,
      version: 1,
      draft: caseFileDraft({
        guardians: [{ ...tijn, phone: '0612345678' }, guardian('Oma', { relation: 'grandparent' })],
        relatives: [sister('Fenna Marie', fenna?.id ?? null)],
      }),
    });
    expect(saved.guardians.map(({ name }) => name.firstName)).toEqual(['Tijn', 'Oma']);
    expect(saved.guardians[0]).toMatchObject({ id: tijn?.id, phone: '0612345678' });
    expect(saved.guardians.map(({ id }) => id)).not.toContain(els?.id);
    expect(saved.relatives[0]).toMatchObject({ id: fenna?.id, firstName: 'Fenna Marie' });
  });

  it('never takes a guardian of another case file', async () => {
    const { context, file } = await opened({ guardians: [guardian('Els')] });
    const other = await schoolWithPupil(context, 'Andere');
    const second = await createCaseFile(context, {
      pupilId: other.pupilId,
      draft: caseFileDraft({ codeName: 'Vlieger' }),
    });
    const stolen = updateCaseFile(context, {
      id: second.id,
      version: 1,
      draft: caseFileDraft({ codeName: 'Vlieger', guardians: file.guardians }),
    });
    await expect(stolen).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await getCaseFile(context, file.id)).guardians).toHaveLength(1);
    expect((await getCaseFile(context, second.id)).version).toBe(1);
  });
});

describe('archiving a case file', () => {
  it('keeps the day, refuses changes, and reopening undoes both', async () => {
    const { context, file } = await opened();
    expect(await archiveCaseFile(context, file.id)).toMatchObject({
      status: 'archived',
      archivedOn: '2025-11-12',
      version: 2,
    });
    const change = updateCaseFile(context, { id: file.id, version: 2, draft: caseFileDraft() });
    await expect(change).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
    expect(await reopenCaseFile(context, file.id)).toMatchObject({
      status: 'active',
      archivedOn: null,
      version: 3,
    });
  });

  it('does nothing the second time', async () => {
    const { context, file, setNow } = await opened();
    await archiveCaseFile(context, file.id);
    setNow('2025-11-20T09:00:00.000Z');
    expect(await archiveCaseFile(context, file.id)).toMatchObject({
      archivedOn: '2025-11-12',
      version: 2,
    });
    await expect(archiveCaseFile(context, v7())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the files that were looked at last', () => {
  it('are the active ones of this school, newest first', async () => {
    const { context, schoolId, file, advance } = await opened();
    const add = async (codeName: string) => {
      advance(60_000);
      const pupil = await createPupil(context, { schoolId, pupil: pupilDraft() });
      return createCaseFile(context, { pupilId: pupil.id, draft: caseFileDraft({ codeName }) });
    };
    await add('Vlieger');
    const archived = await add('Trommel');
    await archiveCaseFile(context, archived.id);
    advance(60_000);
    await markOpened(context, file.id);
    const other = await schoolWithPupil(context, 'Andere');
    await createCaseFile(context, {
      pupilId: other.pupilId,
      draft: caseFileDraft({ codeName: 'Kompas' }),
    });
    const recent = await listRecentCaseFiles(context, { schoolId, limit: 5 });
    expect(recent.map(({ codeName }) => codeName)).toEqual(['Lantaarn', 'Vlieger']);
    expect((await listRecentCaseFiles(context, { schoolId, limit: 1 })).length).toBe(1);
    expect((await listCaseFiles(context, schoolId)).map(({ codeName }) => codeName)).not.toContain(
      'Kompas',
    );
  });

  it('are not changed by looking', async () => {
    const { context, file, advance } = await opened();
    advance(60_000);
    await markOpened(context, file.id);
    expect(await getCaseFile(context, file.id)).toMatchObject({
      version: 1,
      updatedAt: file.updatedAt,
    });
  });
});
