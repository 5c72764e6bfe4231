import { describe, expect, it } from 'vitest';
import { WarmHandoverContent } from '../../../electron/contract/warm-handover';
import {
  CaseFileId,
  ClassGroupId,
  Day,
  HandoverId,
  SchoolId,
} from '../../../electron/contract/ids';
import type { OpenContext } from '../../../electron/features/context';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import { compose, ofClass } from '../../../electron/features/handover/compose-service';
import { handoverLog, recordGuardiansCopy } from '../../../electron/features/handover/log-service';
import { exportHandover } from '../../../electron/features/handover/export-handover';
import { recordPagesExport } from '../../../electron/features/handover/print-handover';
import { markReceived } from '../../../electron/features/handover/received';
import { saveTalk } from '../../../electron/features/handover/warm-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { caseFileDraft, pupilDraft } from '../case-files/invented';
import { addNote } from '../casus/support';
import { anotherFile, openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { builtIn, placeFor } from './support';

const KINDS = new Set(['handoverNotReceived', 'handoverGuardiansCopy', 'warmHandoverLookBack']);

const dates = async (context: OpenContext, schoolId: string) =>
  (await listReminders(context, { schoolId, from: null, to: null, withDone: false }))
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ kind, on, what, key, canTick }) => ({ kind, on, what, key, canTick }));

const askedOf = async (
  context: OpenContext,
  reader: Parameters<typeof builtIn>[0],
  ...ids: readonly string[]
) => {
  const profileId = builtIn(reader);
  const files = [];
  for (const caseFileId of ids) {
    const { shownHash } = await compose(context, { caseFileId, profileId });
    files.push({ caseFileId: CaseFileId.parse(caseFileId), shownHash });
  }
  const expiresOn = Day.parse('2025-12-12');
  return { files, profileId, reader: 'leerkracht van groep 6', expiresOn, destroyBy: null };
};

describe('days on which a handover asks for something', () => {
  it('reminds once of a file that no receipt came for, however many pupils are in it', async () => {
    const vault = await openTestVault();
    const { context, write } = vault;
    const { caseFileId, schoolId } = await openFile(context);
    const other = await anotherFile(context, { schoolId, codeName: 'Fluit' });
    const asked = await askedOf(context, 'nextTeacher', caseFileId, other);
    const { token } = placeFor(vault);
    await exportHandover(context, { ...asked, token, lock: { kind: 'passphrase' } });
    expect(await dates(context, schoolId)).toMatchObject([
      {
        kind: 'handoverNotReceived',
        on: '2025-12-12',
        what: 'leerkracht van groep 6 (met nog een leerling)',
      },
    ]);
    const [row] = await handoverLog(context, { schoolId: SchoolId.parse(schoolId), caseFileId });
    await markReceived(write, row?.archiveId ?? '', '2025-11-14');
    expect(await dates(context, schoolId)).toEqual([]);
  });

  it('asks for the copy for parents of what goes to another school, until it is written down', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    const pdf = { format: 'pdf', contentHash: 'c'.repeat(64) } as const;
    await recordPagesExport(context, {
      ...(await askedOf(context, 'nextTeacher', caseFileId)),
      ...pdf,
    });
    expect(await dates(context, schoolId)).toEqual([]);
    await recordPagesExport(context, {
      ...(await askedOf(context, 'otherSchool', caseFileId)),
      ...pdf,
    });
    expect(await dates(context, schoolId)).toMatchObject([
      { kind: 'handoverGuardiansCopy', on: '2025-11-12', canTick: false },
    ]);
    const rows = await handoverLog(context, { schoolId: SchoolId.parse(schoolId), caseFileId });
    const idOf = (readerKind: string) =>
      HandoverId.parse(rows.find((row) => row.readerKind === readerKind)?.id);
    const copy = { id: idOf('otherSchool'), on: Day.parse('2025-11-12') };
    expect(await recordGuardiansCopy(context, copy)).toMatchObject({
      guardiansCopyOn: '2025-11-12',
      codeName: 'Lantaarn',
    });
    expect(await dates(context, schoolId)).toEqual([]);
    await recordGuardiansCopy(context, { ...copy, on: null });
    expect(await dates(context, schoolId)).toHaveLength(1);
    for (const wrong of [
      { ...copy, on: Day.parse('2025-11-11') },
      { ...copy, on: Day.parse('2025-11-13') },
      { ...copy, id: idOf('nextTeacher') },
    ])
      await expect(recordGuardiansCopy(context, wrong)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
  });

  it('reminds of the day to look back together, until that is ticked off', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await saveTalk(context, {
      id: null,
      caseFileId,
      version: 0,
      content: WarmHandoverContent.parse({
        on: '2025-11-10',
        present: 'beide leerkrachten',
        answers: [],
        agreed: '',
        lookBackOn: '2025-12-01',
      }),
    });
    const [found] = await dates(context, schoolId);
    expect(found).toMatchObject({ on: '2025-12-01', what: 'beide leerkrachten' });
    const key = found?.key ?? '';
    await tickReminder(context, { schoolId: SchoolId.parse(schoolId), key, done: true });
    expect(await dates(context, schoolId)).toEqual([]);
  });
});

/** A class of the school. */
const newClass = async ({ context, write }: TestVault, schoolId: string) => {
  const year = context.newId();
  await write('school_years').insert({ id: year, school_id: schoolId, start_year: 2025 });
  const id = context.newId();
  await write('class_groups').insert({
    id,
    school_id: schoolId,
    school_year_id: year,
    source_key: id,
    name: '6A',
    kind: 'class',
    year_group: '6',
  });
  return ClassGroupId.parse(id);
};

describe('a whole class', () => {
  it('has a row for each of 28 pupils by name, with what asks to be looked at', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { schoolId } = await openFile(context);
    const classGroupId = await newClass(vault, schoolId);
    for (let at = 0; at < 28; at += 1) {
      const firstName = `Proef${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'ia' : 'ian'}`;
      const name = { firstName, lastName: `Test${String(at).padStart(2, '0')}`, prefix: '' };
      const { id: pupilId } = await createPupil(context, {
        schoolId,
        pupil: pupilDraft({ classGroupId }, name),
      });
      const { id } = await createCaseFile(context, {
        pupilId,
        draft: caseFileDraft({
          codeName: `Lantaarn ${at + 1}`,
          summary: at === 3 ? 'Neemt ritalin.' : '',
        }),
      });
      if (at < 5) await addNote(context, CaseFileId.parse(id), { observation: 'Leest.' });
    }
    const asked = { schoolId: SchoolId.parse(schoolId), profileId: builtIn('nextTeacher') };
    const rows = await ofClass(context, { ...asked, classGroupId });
    expect(rows).toHaveLength(28);
    const names = rows.map(({ sortName }) => sortName);
    expect(names).toEqual(names.toSorted());
    expect(rows.filter(({ toLookAt }) => toLookAt > 0)).toHaveLength(1);
    expect(rows.filter(({ stays }) => stays.items > 0).length).toBeGreaterThanOrEqual(5);
    expect(rows.every(({ summaryWritten }) => !summaryWritten)).toBe(true);
    for (const { caseFileId, shownHash } of rows.slice(0, 3)) {
      const one = await compose(context, { caseFileId, profileId: asked.profileId });
      expect(one.shownHash).toBe(shownHash);
    }
    expect(await ofClass(context, { ...asked, classGroupId: null })).toHaveLength(29);
  });

  it('leaves out archived files', async () => {
    const { context, write } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await write('case_files').where({ id: caseFileId }).update({ status: 'archived' });
    const asked = { schoolId: SchoolId.parse(schoolId), profileId: builtIn('nextTeacher') };
    expect(await ofClass(context, { ...asked, classGroupId: null })).toEqual([]);
  });
});
