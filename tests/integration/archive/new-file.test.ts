import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { collectDossier } from '../../../electron/features/archive/dossier';
import {
  archiveCaseFile,
  getCaseFile,
} from '../../../electron/features/case-files/case-files-service';
import { createPupil, getPupil } from '../../../electron/features/pupils/pupils-service';
import { listStaff } from '../../../electron/features/pupils/staff-service';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { someContact, someDossier, someGuardian, someStaff } from './support/some-dossier';
import { newSchool, takeOver } from './support/take-over';

const withSchool = async () => {
  const vault = await openTestVault();
  return { vault, schoolId: await newSchool(vault) };
};

const fileOf = ({ context }: TestVault, id: string) => getCaseFile(context, id);

describe('a dossier of a pupil who is not there', () => {
  it('makes a pupil without a class and a file with a drawn code name', async () => {
    const { vault, schoolId } = await withSchool();
    const file = await fileOf(vault, await takeOver(vault, { dossier: someDossier(), schoolId }));
    expect(file.pupil.name.firstName).toBe('Noor');
    expect(file.pupil.classGroupId).toBeNull();
    expect(file).toMatchObject({ supportPhase: 3, summary: 'Leest graag over sterren.' });
    expect(file.codeName).not.toBe('');
    expect(file.codeNameIsAName).toBe(false);
  });

  it('draws a code name that is no name of a guardian who comes along', async () => {
    const first = await withSchool();
    const dossier = someDossier();
    const drawn = (await fileOf(first.vault, await takeOver(first.vault, { dossier, ...first })))
      .codeName;
    // The same draw, in a vault to which somebody of that name comes.
    const second = await withSchool();
    const name = { firstName: '', initials: '', prefix: '', lastName: drawn };
    const other = await takeOver(second.vault, {
      dossier: someDossier({ guardians: [someGuardian({ name })] }),
      ...second,
    });
    expect((await fileOf(second.vault, other)).codeName).not.toBe(drawn);
  });

  it('leaves out when somebody came to a school that they have left', async () => {
    const { vault, schoolId } = await withSchool();
    const { pupil } = someDossier();
    const left = { ...pupil, leaveDate: '2025-10-31' };
    const here = { ...pupil, leaveDate: '2026-07-31' };
    const dates = async (one: typeof pupil) => {
      const dossier = someDossier({ pupil: one });
      const { pupil: taken, left: gone } = await fileOf(
        vault,
        await takeOver(vault, { dossier, schoolId }),
      );
      return [taken.startDate, taken.leaveDate, gone];
    };
    expect(await dates(left)).toEqual([null, null, false]);
    expect(await dates(here)).toEqual(['2021-03-04', '2026-07-31', false]);
  });

  it('has staff of the school once, however often they come along', async () => {
    const { vault, schoolId } = await withSchool();
    const [one, again] = [someStaff('Proef'), someStaff('Proef')];
    await takeOver(vault, { dossier: someDossier({ staff: [one] }), schoolId });
    const id = await takeOver(vault, {
      dossier: someDossier({ staff: [again, someStaff('Toets')] }),
      schoolId,
    });
    const names = (await listStaff(vault.context, schoolId)).map(({ name }) => name.lastName);
    expect(names).toEqual(['Proef', 'Toets']);
    expect((await fileOf(vault, id)).staff.map((member) => member.id)).toContain(one.id);
  });

  it('gives a guardian another id where a file of somebody else has it, also in what names them', async () => {
    const { vault, schoolId } = await withSchool();
    const guardian = someGuardian();
    await takeOver(vault, { dossier: someDossier({ guardians: [guardian] }), schoolId });
    const dossier = someDossier({ guardians: [guardian], records: [someContact([guardian.id])] });
    const caseFileId = await takeOver(vault, { dossier, schoolId });
    const { guardians, records } = await collectDossier(vault.context, {
      caseFileId,
      whole: false,
    });
    expect(guardians.map(({ id }) => id)).not.toContain(guardian.id);
    expect(records).toMatchObject([{ draft: { guardianIds: guardians.map(({ id }) => id) } }]);
  });

  it('names nobody in a contact who was left out', async () => {
    const { vault, schoolId } = await withSchool();
    const dossier = someDossier({ records: [someContact([v7()])] });
    const caseFileId = await takeOver(vault, { dossier, schoolId });
    const { records } = await collectDossier(vault.context, { caseFileId, whole: false });
    expect(records).toMatchObject([{ draft: { guardianIds: [] } }]);
  });
});

describe('a dossier of a pupil without a file', () => {
  it('makes the file, and changes the pupil only where that was asked', async () => {
    const { vault, schoolId } = await withSchool();
    const { className: _class, ...theirs } = someDossier().pupil;
    const name = { ...theirs.name, nickname: 'Noortje', lastName: 'Anders' };
    const draft = { ...theirs, name, classGroupId: null, startDate: '2025-08-18' };
    const { id: pupilId } = await createPupil(vault.context, { schoolId, pupil: draft });
    await takeOver(vault, { dossier: someDossier(), schoolId, pupilId });
    expect((await getPupil(vault.context, pupilId)).name.lastName).toBe('Anders');

    const other = await createPupil(vault.context, { schoolId, pupil: draft });
    const replaces = (kind: string): boolean => kind === 'pupil';
    await takeOver(vault, { dossier: someDossier(), schoolId, pupilId: other.id, replaces });
    expect(await getPupil(vault.context, other.id)).toMatchObject({
      name: { lastName: 'Voorbeeld', nickname: 'Noortje' },
      startDate: '2025-08-18',
    });
  });

  it('is refused for a pupil of another school', async () => {
    const { vault, schoolId } = await withSchool();
    const caseFileId = await takeOver(vault, { dossier: someDossier(), schoolId });
    const pupilId = (await fileOf(vault, caseFileId)).pupil.id;
    const elsewhere = { dossier: someDossier(), schoolId: await newSchool(vault), pupilId };
    await expect(takeOver(vault, elsewhere)).rejects.toThrow('OTHER_SCHOOL');
  });

  it('is refused for an archived file, and leaves everything as it was', async () => {
    const { vault, schoolId } = await withSchool();
    const caseFileId = await takeOver(vault, { dossier: someDossier(), schoolId });
    const { pupil } = await archiveCaseFile(vault.context, caseFileId);
    const before = await fileOf(vault, caseFileId);
    const dossier = someDossier({ staff: [someStaff('Proef')] });
    const more = { dossier, schoolId, pupilId: pupil.id, replaces: () => true };
    await expect(takeOver(vault, more)).rejects.toThrow('CASE_FILE_ARCHIVED');
    expect(await fileOf(vault, caseFileId)).toEqual(before);
    expect(await listStaff(vault.context, schoolId)).toEqual([]);
  });
});
