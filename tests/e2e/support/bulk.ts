/** Set-up through the contract's own calls, for what a test needs but does not test. */
import type { Page } from '@playwright/test';
import { exampleData, type ExampleData } from '../../../build/example-data/example-data';
import type { ExampleCaseFile } from '../../../build/example-data/types';
import { caseFileDraft, noteContent, staffDraft } from './example-records';

let made: ExampleData | null = null;
/** The same invented school in every test. */
export const example = (): ExampleData => (made ??= exampleData());

/** One file of the example by its key, such as `CF07`. */
export const exampleFile = (key: string): ExampleCaseFile => {
  const found = example().caseFiles.find((file) => file.key === key);
  if (found === undefined) throw new Error(`No case file ${key} in the example data`);
  return found;
};

export type MadeFile = { readonly key: string; readonly id: string; readonly codeName: string };

type BulkOptions = {
  readonly notes?: boolean;
  readonly privateNotes?: boolean;
};

/**
 * Opens case files with guardians, staff and notes. The screen knows nothing of it: call
 * `page.reload()` when all is in.
 */
export const openCaseFiles = (
  page: Page,
  files: readonly ExampleCaseFile[],
  { notes = true, privateNotes = true }: BulkOptions = {},
): Promise<readonly MadeFile[]> => {
  const { school } = example();
  const work = files.map((file) => {
    const pupil = school.pupils.find(({ key }) => key === file.pupilKey);
    if (pupil === undefined) throw new Error(`No pupil ${file.pupilKey}`);
    const { firstName, lastName, birthDate } = pupil;
    return {
      key: file.key,
      pupil: { firstName, lastName, birthDate, nickname: file.nicknames.join(', ') },
      draft: caseFileDraft(file, school),
      staff: school.staff.filter(({ key }) => file.staffKeys.includes(key)).map(staffDraft),
      notes: notes ? file.notes.map(noteContent) : [],
      privateNotes: privateNotes ? file.privateNotes.map(({ body }) => body) : [],
    };
  });
  return page.evaluate(async (todo) => {
    const { calls } = globalThis.casuskluis;
    const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
      if (!result.ok) throw new Error(result.code);
      return result.value;
    };
    const schoolId = must(await calls.schools.list({}))[0]?.id ?? '';
    const pupils = must(await calls.pupils.list({ schoolId }));
    const staff = [...must(await calls.staff.list({ schoolId }))];
    const all: { key: string; id: string; codeName: string }[] = [];
    for (const one of todo) {
      const found = pupils.find(
        ({ name, birthDate }) =>
          name.firstName === one.pupil.firstName &&
          name.lastName === one.pupil.lastName &&
          birthDate === one.pupil.birthDate,
      );
      if (found === undefined) throw new Error(`pupil of ${one.key} is not in the vault`);
      const {
        id: pupilId,
        schoolId: _s,
        classGroupName: _c,
        caseFileId: _f,
        imported: _i,
        ...pupil
      } = found;
      if (one.pupil.nickname !== '') {
        const name = { ...pupil.name, nickname: one.pupil.nickname };
        must(await calls.pupils.update({ id: pupilId, pupil: { ...pupil, name } }));
      }
      const staffIds: string[] = [];
      for (const member of one.staff) {
        const known = staff.find(
          ({ name }) =>
            name.firstName === member.name.firstName && name.lastName === member.name.lastName,
        );
        const there = known ?? must(await calls.staff.create({ schoolId, staff: member }));
        if (known === undefined) staff.push(there);
        staffIds.push(there.id);
      }
      const { codeNames } = must(await calls.caseFiles.proposeCodeNames({ schoolId }));
      const codeName = codeNames[0] ?? '';
      const file = must(
        await calls.caseFiles.create({ pupilId, draft: { ...one.draft, codeName, staffIds } }),
      );
      for (const content of one.notes) {
        must(await calls.notes.save({ id: null, caseFileId: file.id, version: 0, content }));
      }
      for (const body of one.privateNotes) {
        must(await calls.privateNotes.save({ id: null, caseFileId: file.id, version: 0, body }));
      }
      all.push({ key: one.key, id: file.id, codeName });
    }
    return all;
  }, work);
};

/** The notes of the example in a file that was made by the screen. */
export const fillFile = (page: Page, file: ExampleCaseFile): Promise<void> => {
  const pupil = example().school.pupils.find(({ key }) => key === file.pupilKey);
  const work = {
    firstName: pupil?.firstName ?? '',
    lastName: pupil?.lastName ?? '',
    notes: file.notes.map(noteContent),
    privateNotes: file.privateNotes.map(({ body }) => body),
  };
  return page.evaluate(async ({ firstName, lastName, notes, privateNotes }) => {
    const { calls } = globalThis.casuskluis;
    const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
      if (!result.ok) throw new Error(result.code);
      return result.value;
    };
    const schoolId = must(await calls.schools.list({}))[0]?.id ?? '';
    const found = must(await calls.pupils.list({ schoolId })).find(
      ({ name }) => name.firstName === firstName && name.lastName === lastName,
    );
    const caseFileId = found?.caseFileId ?? '';
    for (const content of notes) {
      must(await calls.notes.save({ id: null, caseFileId, version: 0, content }));
    }
    for (const body of privateNotes) {
      must(await calls.privateNotes.save({ id: null, caseFileId, version: 0, body }));
    }
  }, work);
};
