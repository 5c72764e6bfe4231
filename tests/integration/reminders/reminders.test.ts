import { describe, expect, it } from 'vitest';
import { AgreementDraft, agreementKey } from '../../../electron/contract/reminders';
import { AgreementId, SchoolId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  listAgreements,
  removeAgreement,
  restoreAgreement,
  saveAgreement,
} from '../../../electron/features/reminders/agreements-service';
import { calendarFile } from '../../../electron/features/reminders/calendar-file';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { adopted, anotherFile, openFile, record, theGoal, written } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';

const agree = (
  context: OpenContext,
  caseFileId: CaseFileId,
  change: Record<string, unknown> = {},
) =>
  saveAgreement(context, {
    id: null,
    caseFileId,
    version: 0,
    draft: AgreementDraft.parse({
      what: 'Elske belt de logopedist over Noor.',
      owner: 'Moeder',
      dueOn: '2025-11-20',
      ...change,
    }),
  });

const evaluation = (next: 'continue' | 'stop'): Parameters<typeof record>[2]['detail'] => ({
  kind: 'evaluation',
  guardianIds: [],
  others: '',
  outcomes: [{ goalId: theGoal, result: 'partly', why: '', next }],
  summary: '',
  guardiansSaid: '',
  pupil: { heard: false, reason: 'Ziek.' },
  conclusion: 'continue',
});

const all = (context: OpenContext, schoolId: string, withDone = false) =>
  listReminders(context, { schoolId: SchoolId.parse(schoolId), from: null, to: null, withDone });

describe('the list of dated things', () => {
  it('holds the six weeks while nothing is adopted, and then evaluation, goals and guidance', async () => {
    const { context } = await openTestVault();
    const first = await openFile(context);
    await written(context, first.caseFileId);
    expect(await all(context, first.schoolId)).toMatchObject([
      { kind: 'oppSixWeeks', on: '2025-11-17', level: 'law', canTick: false, codeName: 'Lantaarn' },
    ]);
    const second = await openFile(context, 'Kompas');
    await adopted(context, second);
    expect((await all(context, second.schoolId)).map(({ kind, on }) => [kind, on])).toEqual([
      ['oppGoal', '2026-06-01'],
      ['oppGuidanceEnds', '2026-06-01'],
      ['oppEvaluation', '2026-07-31'],
    ]);
  });

  it('asks no more for a goal that was evaluated on its day or stopped', async () => {
    const { context, setNow } = await openTestVault();
    const file = await openFile(context);
    const opp = await adopted(context, file);
    const goals = async () =>
      (await all(context, file.schoolId)).filter(({ kind }) => kind === 'oppGoal').length;
    expect(await goals()).toBe(1);
    setNow('2026-03-02T09:00:00.000Z');
    await record(context, opp, { detail: evaluation('continue'), on: '2026-03-01' });
    expect(await goals()).toBe(1);
    await record(context, opp, { detail: evaluation('stop'), on: '2026-03-02' });
    expect(await goals()).toBe(0);
    setNow('2026-06-02T09:00:00.000Z');
    await record(context, opp, { detail: evaluation('continue'), on: '2026-06-01' });
    expect(await goals()).toBe(0);
  });

  it('is ticked off by its key alone: what else the school has is not read', async () => {
    const { context, write } = await openTestVault();
    const file = await openFile(context);
    await adopted(context, file);
    await agree(context, file.caseFileId);
    const elsewhere = await anotherFile(context, { schoolId: file.schoolId, codeName: 'Kompas' });
    const schoolId = SchoolId.parse(file.schoolId);
    const listed = (await all(context, schoolId)).filter(({ canTick }) => canTick);
    expect(listed.map(({ kind }) => kind)).toEqual(['agreement', 'oppGoal', 'oppGuidanceEnds']);
    await written(context, elsewhere);
    // Another OPP that can't be read: the whole list would stumble over it.
    await write.raw("UPDATE opp_versions SET content = '{}' WHERE adopted_on IS NULL");
    const other = await openFile(context, 'Waterval');
    for (const { key } of listed) {
      await expect(
        tickReminder(context, { schoolId: SchoolId.parse(other.schoolId), key, done: true }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await tickReminder(context, { schoolId, key, done: true });
    }
    expect(await context.read('dated_ticks')).toHaveLength(3);
    await archiveCaseFile(context, file.caseFileId);
    for (const key of [
      ...listed.map((one) => one.key),
      'agreement:',
      'oppGoal',
      'nothing:at:all',
    ]) {
      await expect(tickReminder(context, { schoolId, key, done: false })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  it('is bounded by days, both included, and leaves out archived files', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await agree(context, file.caseFileId);
    const schoolId = SchoolId.parse(file.schoolId);
    const within = (from: string, to: string) =>
      listReminders(context, { schoolId, from, to, withDone: false });
    expect(await within('2025-11-20', '2025-11-20')).toHaveLength(1);
    expect(await within('2025-11-21', '2025-12-31')).toEqual([]);
    await archiveCaseFile(context, file.caseFileId);
    expect(await within('2025-11-20', '2025-11-20')).toEqual([]);
  });

  it('lets what people agreed be ticked off and back, and not what the law asks', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await written(context, file.caseFileId);
    await agree(context, file.caseFileId);
    const schoolId = SchoolId.parse(file.schoolId);
    const keyOf = async (kind: string): Promise<string> =>
      (await all(context, schoolId, true)).find((one) => one.kind === kind)?.key ?? '';
    await expect(
      tickReminder(context, { schoolId, key: await keyOf('oppSixWeeks'), done: true }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const key = await keyOf('agreement');
    await tickReminder(context, { schoolId, key, done: true });
    expect((await all(context, schoolId)).map(({ kind }) => kind)).toEqual(['oppSixWeeks']);
    expect((await listAgreements(context, file.caseFileId))[0]?.doneAt).not.toBeNull();
    await tickReminder(context, { schoolId, key, done: false });
    expect((await all(context, schoolId)).map(({ kind }) => kind)).toContain('agreement');
  });
});

describe('an agreement', () => {
  it('is changed by who saw it last alone', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const made = await agree(context, caseFileId);
    const id = AgreementId.parse(made.id);
    const draft = AgreementDraft.parse({ what: 'Vader belt.', owner: '', dueOn: '2025-11-21' });
    await saveAgreement(context, { id, caseFileId, version: 1, draft });
    await expect(
      saveAgreement(context, { id, caseFileId, version: 1, draft }),
    ).rejects.toMatchObject({ code: 'VERSION_CONFLICT', details: { version: 2 } });
  });

  it('comes back out of the bin for thirty days, and is then destroyed', async () => {
    const { context, setNow, read } = await openTestVault();
    const file = await openFile(context);
    const { id } = await agree(context, file.caseFileId);
    await removeAgreement(context, id);
    expect(await all(context, file.schoolId)).toEqual([]);
    await expect(
      tickReminder(context, {
        schoolId: SchoolId.parse(file.schoolId),
        key: agreementKey(id),
        done: true,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await restoreAgreement(context, id);
    expect(await all(context, file.schoolId)).toHaveLength(1);
    await tickReminder(context, {
      schoolId: SchoolId.parse(file.schoolId),
      key: agreementKey(id),
      done: true,
    });
    await removeAgreement(context, id);
    setNow('2025-12-20T09:00:00.000Z');
    await tidyOpenVault(context);
    expect(await read('agreements').select('id')).toEqual([]);
    expect(await read('dated_ticks').select('item_key')).toEqual([]);
  });
});

describe('the calendar file', () => {
  it('holds code names and kinds, and no name nor anything that was typed', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await adopted(context, file);
    await agree(context, file.caseFileId);
    const schoolId = SchoolId.parse(file.schoolId);
    const { text, count } = await calendarFile(context, { schoolId, from: null, to: null });
    const lines = text.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
    expect(count).toBe(4);
    expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
      'SUMMARY:Casus Lantaarn: Afspraak',
      'SUMMARY:Casus Lantaarn: Doel van het OPP bekijken',
      'SUMMARY:Casus Lantaarn: Begeleiding uit het OPP loopt af',
      'SUMMARY:Casus Lantaarn: OPP evalueren in dit schooljaar',
    ]);
    expect(lines).toContain('DTSTART;VALUE=DATE:20251120');
    for (const typed of ['Noor', 'Voorbeeld', 'Elske', 'logopedist', 'taak', file.caseFileId]) {
      expect(text).not.toContain(typed);
    }
  });
});
