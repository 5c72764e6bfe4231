import { describe, expect, it } from 'vitest';
import type { CaseFileId } from '../../../electron/contract/ids';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import { maskTexts } from '../../../electron/features/privacy/privacy-service';
import { updatePupil } from '../../../electron/features/pupils/pupils-service';
import { createStaff, updateStaff } from '../../../electron/features/pupils/staff-service';
import { caseFileDraft, guardian, pupilDraft, sister, staffDraft } from '../case-files/invented';
import { openFilledVault } from '../search/support/filled-vault';
import type { FilledVault } from '../search/support/filled-vault';

type School = {
  readonly vault: FilledVault;
  readonly schoolId: string;
  readonly noor: CaseFileId;
  readonly teacherId: string;
  readonly masked: (text: string, caseFileId?: CaseFileId | null) => Promise<string>;
};

const familyOf = (staffId: string) => ({
  guardians: [
    guardian('Els', {
      phone: '06-12345678',
      email: 'els.voorbeeld@thuis.invalid',
      address: 'Lindelaan 12a, 1234 AB Zandwijk',
    }),
  ],
  relatives: [sister('Liv')],
  staffIds: [staffId],
});

/** Two files (Lantaarn, Trommel), a pupil without one, and two teachers. */
const school = async (): Promise<School> => {
  const vault = await openFilledVault();
  const schoolId = await vault.school('De Wegwijzer');
  const input = { schoolId, staff: staffDraft('Fenna', 'Hoekstra') };
  const teacherId = (await createStaff(vault.context, input)).id;
  await createStaff(vault.context, { schoolId, staff: staffDraft('Joris', 'Bakker') });
  const noor = await vault.file(schoolId, {
    name: { firstName: 'Noor', prefix: "van 't", lastName: 'Voorbeeld', nickname: 'Nootje' },
    codeName: 'Lantaarn',
    draft: familyOf(teacherId),
  });
  await vault.file(schoolId, {
    name: { firstName: 'Sem', lastName: 'Dekker' },
    codeName: 'Trommel',
  });
  await vault.pupil(schoolId, { firstName: 'Tijn', lastName: 'Roos' });
  const masked: School['masked'] = async (text, caseFileId = noor) =>
    (
      await maskTexts(vault.read, {
        of: caseFileId === null ? { schoolId } : { caseFileId },
        texts: [text],
      })
    ).join();
  return { vault, schoolId, noor, teacherId, masked };
};

describe('a note in the privacy view', () => {
  it.each([
    ['the pupil', "Noor van 't Voorbeeld telt.", 'Casus Lantaarn telt.'],
    ['a possessive', 'Noors tas en Nootjes jas.', 'Casus Lantaarns tas en Casus Lantaarns jas.'],
    ['capitals', 'NOOR telt.', 'Casus Lantaarn telt.'],
    ['initials', 'Vandaag telt N. mee.', 'Vandaag telt Casus Lantaarn mee.'],
    ['a pupil with another file', 'Samen met Sem Dekker.', 'Samen met Casus Trommel.'],
    ['a pupil without a file', 'Samen met Tijn.', 'Samen met een leerling.'],
    ['a guardian', 'Gesproken met Els.', 'Gesproken met ouder.'],
    ['a sister', 'Gaat naar huis met Liv.', 'Gaat naar huis met zus.'],
    ['the teacher of the file', 'Vraagt het aan Fenna.', 'Vraagt het aan leerkracht.'],
    ['another teacher', 'Meester Joris kijkt mee.', 'Leerkracht kijkt mee.'],
    ['the school', 'Sinds groep 3 op De Wegwijzer.', 'Sinds groep 3 op school.'],
    ['a number', 'Bel 06 1234 5678.', 'Bel [telefoonnummer].'],
  ])('hides %s', async (_, text, expected) => {
    const { masked } = await school();
    expect(await masked(text)).toBe(expected);
  });

  it('hides the place of the school, and where the family lives', async () => {
    const { masked } = await school();
    const text =
      'Woont op Lindelaan 12a in Zandwijk, school in Duinrode, els.voorbeeld@thuis.invalid';
    expect(await masked(text)).not.toMatch(/lindelaan|zandwijk|duinrode|els|voorbeeld/i);
  });

  it('hides every name also where no file is given', async () => {
    const { masked } = await school();
    expect(await masked('Noor en Sem bij juf Fenna, met Tijn', null)).toBe(
      'Casus Lantaarn en Casus Trommel bij leerkracht, met een leerling',
    );
  });

  it('keeps small words whole in a school where somebody has them as initials', async () => {
    const { vault, schoolId, masked } = await school();
    await vault.pupil(schoolId, { firstName: 'Isa', lastName: 'Koster' });
    await vault.pupil(schoolId, { firstName: 'Olle', lastName: 'Prins' });
    expect(await masked('Ik kijk mee. Op het plein is het druk.')).toBe(
      'Ik kijk mee. Op het plein is het druk.',
    );
  });

  it('knows no names of another school', async () => {
    const { vault, masked } = await school();
    const other = await vault.school('Elders');
    await vault.pupil(other, { firstName: 'Wolfram', lastName: 'Kornoelje' });
    expect(await masked('Wolfram Kornoelje telt.')).toBe('Wolfram Kornoelje telt.');
  });

  it('knows no file that is not there', async () => {
    const { vault } = await school();
    const of = { caseFileId: '0190a000-0000-7000-8000-000000000000' };
    await expect(maskTexts(vault.read, { of, texts: ['Noor'] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('gives the texts back in their order, empty ones too', async () => {
    const { vault, noor } = await school();
    const texts = ['Noor', '', 'Els'];
    expect(await maskTexts(vault.read, { of: { caseFileId: noor }, texts })).toEqual([
      'Casus Lantaarn',
      '',
      'Ouder',
    ]);
  });
});

describe('a name that changes', () => {
  it('is hidden at once, without the clock having moved', async () => {
    const { vault, masked, noor } = await school();
    expect(await masked('Wietske telt.')).toBe('Wietske telt.');
    const { pupil } = await getCaseFile(vault.context, noor);
    await updatePupil(vault.context, {
      id: pupil.id,
      pupil: pupilDraft({}, { ...pupil.name, firstName: 'Wietske' }),
    });
    expect(await masked('Wietske telt.')).toBe('Casus Lantaarn telt.');
  });

  it('counts for guardians, teachers and code names too', async () => {
    const { vault, masked, noor, teacherId } = await school();
    expect(await masked('Gesproken met Gonda en Hidde.')).toBe('Gesproken met Gonda en Hidde.');
    await updateStaff(vault.context, { id: teacherId, staff: staffDraft('Hidde', 'Hoekstra') });
    const draft = { codeName: 'Ketel', guardians: [guardian('Gonda')], staffIds: [teacherId] };
    await updateCaseFile(vault.context, { id: noor, version: 1, draft: caseFileDraft(draft) });
    expect(await masked('Noor sprak met Gonda en Hidde.')).toBe(
      'Casus Ketel sprak met ouder en leerkracht.',
    );
  });
});
