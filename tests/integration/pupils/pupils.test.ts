import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { OpenContext } from '../../../electron/features/context';
import {
  createPupil,
  listPupils,
  purgePupilsWithoutCaseFile,
  removePupil,
  updatePupil,
} from '../../../electron/features/pupils/pupils-service';
import {
  createSchool,
  listClassGroups,
  listSchools,
  updateSchool,
} from '../../../electron/features/pupils/schools-service';
import {
  createStaff,
  listStaff,
  updateStaff,
} from '../../../electron/features/pupils/staff-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import { caseFileDraft, pupilDraft, schoolWithPupil, staffDraft } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';

/** A class as an import makes it. */
const addClassGroup = async (
  { write }: OpenContext,
  { schoolId, name, startYear }: { schoolId: string; name: string; startYear: number },
): Promise<string> => {
  const known = await write('school_years')
    .where({ school_id: schoolId, start_year: startYear })
    .first();
  const yearId: string = known?.id ?? v7();
  if (known === undefined) {
    await write('school_years').insert({ id: yearId, school_id: schoolId, start_year: startYear });
  }
  const id = v7();
  await write('class_groups').insert({
    id,
    school_id: schoolId,
    school_year_id: yearId,
    source_key: id,
    name,
    kind: 'class',
    year_group: '4',
  });
  return id;
};

describe('schools by hand', () => {
  it('are listed in the order in which they were made, with what is in them', async () => {
    const { context, advance } = await openTestVault();
    const { schoolId, pupilId } = await schoolWithPupil(context, 'De Tweede Naam');
    advance(1000);
    await createSchool(context, { name: 'Aan de Aa', place: '' });
    await createCaseFile(context, { pupilId, draft: caseFileDraft() });
    await addClassGroup(context, { schoolId, name: '4a', startYear: 2025 });
    const schools = await listSchools(context);
    expect(
      schools.map(({ name, startYear, caseFileCount }) => [name, startYear, caseFileCount]),
    ).toEqual([
      ['De Tweede Naam', 2025, 1],
      ['Aan de Aa', null, 0],
    ]);
  });

  it('can be renamed; an unknown one is not found', async () => {
    const { context } = await openTestVault();
    const { schoolId } = await schoolWithPupil(context);
    const renamed = await updateSchool(context, { id: schoolId, name: 'Nieuw', place: 'Elders' });
    expect(renamed).toMatchObject({ id: schoolId, name: 'Nieuw', place: 'Elders' });
    const unknown = updateSchool(context, { id: v7(), name: 'Nieuw', place: '' });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keep their classes apart, newest year first and 10 after 9', async () => {
    const { context } = await openTestVault();
    const { schoolId } = await schoolWithPupil(context);
    const other = await createSchool(context, { name: 'Andere', place: '' });
    for (const name of ['10', '9'])
      await addClassGroup(context, { schoolId, name, startYear: 2024 });
    await addClassGroup(context, { schoolId, name: '4a', startYear: 2025 });
    await addClassGroup(context, { schoolId: other.id, name: '5x', startYear: 2025 });
    const groups = await listClassGroups(context, schoolId);
    expect(groups.map(({ name }) => name)).toEqual(['4a', '9', '10']);
  });
});

describe('pupils by hand', () => {
  it('come back as they were given, sorted by surname', async () => {
    const { context } = await openTestVault();
    const { schoolId } = await schoolWithPupil(context);
    const classGroupId = await addClassGroup(context, { schoolId, name: '4a', startYear: 2025 });
    await createPupil(context, {
      schoolId,
      pupil: pupilDraft(
        { classGroupId },
        { firstName: 'Ids', prefix: 'van der', lastName: 'Åker' },
      ),
    });
    const pupils = await listPupils(context, schoolId);
    expect(pupils.map(({ name }) => name.lastName)).toEqual(['Åker', 'Voorbeeld']);
    expect(pupils[0]).toMatchObject({ classGroupName: '4a', imported: false, caseFileId: null });
    expect(pupils[1]).toMatchObject({ ...pupilDraft(), schoolId });
    const [group] = await listClassGroups(context, schoolId);
    expect(group?.pupilCount).toBe(1);
  });

  it('cannot be put in a class of another school, nor in an unknown school', async () => {
    const { context } = await openTestVault();
    const { schoolId, pupilId } = await schoolWithPupil(context);
    const other = await createSchool(context, { name: 'Andere', place: '' });
    const classGroupId = await addClassGroup(context, {
      schoolId: other.id,
      name: '4a',
      startYear: 2025,
    });
    const pupil = pupilDraft({ classGroupId });
    await expect(createPupil(context, { schoolId, pupil })).rejects.toMatchObject({
      code: 'OTHER_SCHOOL',
    });
    await expect(updatePupil(context, { id: pupilId, pupil })).rejects.toMatchObject({
      code: 'OTHER_SCHOOL',
    });
    await expect(
      createPupil(context, { schoolId: v7(), pupil: pupilDraft() }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await listPupils(context, other.id)).toEqual([]);
  });

  it('can be changed', async () => {
    const { context } = await openTestVault();
    const { pupilId } = await schoolWithPupil(context);
    const changed = await updatePupil(context, {
      id: pupilId,
      pupil: pupilDraft({ yearGroup: '5' }, { nickname: 'Noortje' }),
    });
    expect(changed.yearGroup).toBe('5');
    expect(changed.name.nickname).toBe('Noortje');
  });

  it('are taken out of the vault only without a case file', async () => {
    const { context } = await openTestVault();
    const { schoolId, pupilId } = await schoolWithPupil(context);
    const second = await createPupil(context, { schoolId, pupil: pupilDraft() });
    await createCaseFile(context, { pupilId, draft: caseFileDraft() });
    await expect(removePupil(context, pupilId)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
    await removePupil(context, second.id);
    expect((await listPupils(context, schoolId)).map(({ id }) => id)).toEqual([pupilId]);
    await expect(removePupil(context, second.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the end of the school year', () => {
  it('drops the pupils without a case file, of every school, and no sooner', async () => {
    const { context, setNow } = await openTestVault();
    const first = await schoolWithPupil(context, 'Eerste');
    const second = await schoolWithPupil(context, 'Tweede');
    await createPupil(context, { schoolId: first.schoolId, pupil: pupilDraft() });
    await createCaseFile(context, { pupilId: first.pupilId, draft: caseFileDraft() });

    setNow('2026-07-31T10:00:00.000Z');
    expect(await purgePupilsWithoutCaseFile(context)).toBe(0);
    setNow('2026-08-03T10:00:00.000Z');
    expect(await purgePupilsWithoutCaseFile(context)).toBe(2);
    expect((await listPupils(context, first.schoolId)).map(({ id }) => id)).toEqual([
      first.pupilId,
    ]);
    expect(await listPupils(context, second.schoolId)).toEqual([]);
  });

  it('keeps a pupil entered by hand who was changed in the new year', async () => {
    const { context, setNow } = await openTestVault();
    const { pupilId } = await schoolWithPupil(context);
    setNow('2026-08-03T10:00:00.000Z');
    await updatePupil(context, { id: pupilId, pupil: pupilDraft({ yearGroup: '5' }) });
    expect(await purgePupilsWithoutCaseFile(context)).toBe(0);
  });

  it('takes a dropped pupil out of the search index too', async () => {
    const { context, setNow } = await openTestVault();
    await schoolWithPupil(context);
    setNow('2026-08-03T10:00:00.000Z');
    await purgePupilsWithoutCaseFile(context);
    const found = await context.read.raw<unknown[]>(
      `SELECT rowid FROM pupils_fts WHERE pupils_fts MATCH 'voorbeeld'`,
    );
    expect(found).toEqual([]);
  });
});

describe('staff by hand', () => {
  it('belong to one school, can be changed and are sorted by surname', async () => {
    const { context } = await openTestVault();
    const { schoolId } = await schoolWithPupil(context);
    const other = await createSchool(context, { name: 'Andere', place: '' });
    await createStaff(context, { schoolId, staff: staffDraft('Mees', 'Zuiver') });
    const { id } = await createStaff(context, { schoolId, staff: staffDraft('Bo', 'Ander') });
    expect((await listStaff(context, schoolId)).map(({ name }) => name.lastName)).toEqual([
      'Ander',
      'Zuiver',
    ]);
    expect(await listStaff(context, other.id)).toEqual([]);
    const changed = await updateStaff(context, { id, staff: staffDraft('Bo', 'Anders') });
    expect(changed.name.lastName).toBe('Anders');
    const unknown = updateStaff(context, { id: v7(), staff: staffDraft('Bo', 'Ander') });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
