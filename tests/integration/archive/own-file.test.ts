import { beforeEach, describe, expect, it } from 'vitest';
import type { HeadTarget } from '../../../electron/features/archive/restore-dossier';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { someContact, someDossier, someGuardian, someStaff } from './support/some-dossier';
import { newSchool, takeOver } from './support/take-over';

const own = someGuardian({ phone: '06-11111111', address: 'Eigenstraat 1', secretAddress: true });
const sister = { kind: 'sister', firstName: 'Fien', prefix: '', lastName: 'Voorbeeld' } as const;

let vault: TestVault;
let schoolId: string;
let caseFileId: string;
let pupilId: string;

const file = () => getCaseFile(vault.context, caseFileId);

const add = async (
  change: Parameters<typeof someDossier>[0],
  replaces: HeadTarget['replaces'] = () => false,
): Promise<void> => {
  const id = await takeOver(vault, { dossier: someDossier(change), schoolId, pupilId, replaces });
  expect(id).toBe(caseFileId);
};

beforeEach(async () => {
  vault = await openTestVault();
  schoolId = await newSchool(vault);
  const dossier = someDossier({ guardians: [own], summary: '' });
  caseFileId = await takeOver(vault, { dossier, schoolId });
  pupilId = (await file()).pupil.id;
});

describe('a dossier of a pupil who has a file', () => {
  it('adds who is not there, after those who are', async () => {
    const father = someGuardian({ relation: 'father' });
    await add({ guardians: [father], relatives: [{ ...sister, id: father.id }] });
    const { guardians, relatives, version } = await file();
    expect(guardians).toEqual([own, father]);
    expect(relatives).toMatchObject([sister]);
    // Otherwise a form that is open would take them out again.
    expect(version).toBe(2);
  });

  it('knows somebody by name and relation, however it is typed', async () => {
    const name = { firstName: 'ELSKÉ', initials: '', prefix: '', lastName: ' voorbeeld' };
    const theirs = someGuardian({ name, phone: '06-22222222' });
    await add({ guardians: [theirs], records: [someContact([theirs.id])] });
    expect((await file()).guardians).toEqual([own]);
    const [row] = await vault.read('guardian_contact_guardians').pluck('guardian_id');
    expect(row).toBe(own.id);
  });

  it('takes away nothing that the sender left behind, nor a secret', async () => {
    const theirs = someGuardian({ id: own.id, phone: '06-22222222', custody: 'no' });
    await add({ guardians: [theirs] }, () => true);
    expect((await file()).guardians).toEqual([{ ...own, phone: '06-22222222', custody: 'no' }]);
  });

  it('fills in a summary that was empty, and else changes it only where that was asked', async () => {
    await add({ summary: 'Van de ander.' });
    expect((await file()).summary).toBe('Van de ander.');
    await add({ summary: 'Nog een.' });
    expect((await file()).summary).toBe('Van de ander.');
    await add({ summary: 'Nog een.' }, (kind) => kind === 'fileSummary');
    expect((await file()).summary).toBe('Nog een.');
  });

  it('keeps its own phase, day and code name, and the staff that it had', async () => {
    await add({ staff: [someStaff('Proef')] });
    const before = await file();
    await add({ staff: [someStaff('Toets')], supportPhase: 1, openedOn: '2020-01-01' }, () => true);
    const after = await file();
    expect(after.staff.map(({ name }) => name.lastName)).toEqual(['Proef', 'Toets']);
    expect(after).toMatchObject({
      codeName: before.codeName,
      supportPhase: before.supportPhase,
      openedOn: before.openedOn,
    });
  });

  it('changes nothing where nothing is new', async () => {
    await add({ guardians: [own], summary: '' });
    expect((await file()).version).toBe(1);
  });

  it('is refused where it brings more guardians than a file holds', async () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      someGuardian({ name: { ...own.name, firstName: `Elske ${at}` } }),
    );
    await expect(add({ guardians: many })).rejects.toThrow('ARCHIVE_CONFLICT');
    expect((await file()).guardians).toEqual([own]);
  });
});
