import { expect, it } from 'vitest';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { removeSignal } from '../../../electron/features/concern-signals/concern-signals-service';
import type { OpenContext } from '../../../electron/features/context';
import { calendarFile } from '../../../electron/features/reminders/calendar-file';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { addSignal, changeSignal } from './support';

const all = { from: null, to: null, withDone: false } as const;

const dates = async (context: OpenContext, schoolId: string): Promise<string[]> =>
  (await listReminders(context, { schoolId, ...all }))
    .filter(({ kind }) => kind === 'concernSignalLookAgain')
    .map(({ on, what }) => `${on} ${what}`);

it('every day to look again stands in the list, also after a newer signal in that domain', async () => {
  const { context } = await openTestVault();
  const { caseFileId, schoolId } = await openFile(context);
  await addSignal(context, caseFileId, {
    on: '2025-11-03',
    fact: 'Eerste.\nMeer.',
    lookAgainOn: '2025-11-24',
  });
  await addSignal(context, caseFileId, {
    domain: 'behaviour',
    fact: 'Anders.',
    lookAgainOn: '2025-12-01',
  });
  await addSignal(context, caseFileId, { on: '2025-11-11', fact: 'Zonder dag.' });
  expect(await dates(context, schoolId)).toEqual(['2025-11-24 Eerste.', '2025-12-01 Anders.']);
  await addSignal(context, caseFileId, {
    on: '2025-11-12',
    fact: 'Weer.',
    lookAgainOn: '2025-12-15',
  });
  expect(await dates(context, schoolId)).toEqual([
    '2025-11-24 Eerste.',
    '2025-12-01 Anders.',
    '2025-12-15 Weer.',
  ]);
});

it('an edit moves the day, and what was ticked off on the day before asks anew', async () => {
  const { context } = await openTestVault();
  const { caseFileId, schoolId } = await openFile(context);
  const signal = await addSignal(context, caseFileId, { lookAgainOn: '2025-11-24' });
  const key = `concernSignalLookAgain:${signal.id}:2025-11-24`;
  await tickReminder(context, { schoolId, key, done: true });
  expect(await dates(context, schoolId)).toEqual([]);
  await changeSignal(context, signal, { lookAgainOn: '2025-12-01' });
  expect(await dates(context, schoolId)).toHaveLength(1);
  await removeSignal(context, signal.id);
  expect(await dates(context, schoolId)).toEqual([]);
});

it('leaves with code name and kind alone, and not for an archived file', async () => {
  const { context } = await openTestVault();
  const { caseFileId, schoolId } = await openFile(context);
  await addSignal(context, caseFileId, { lookAgainOn: '2025-11-24' });
  const { text } = await calendarFile(context, { schoolId, from: null, to: null });
  expect(text).toContain('Casus Lantaarn: Opnieuw kijken naar een signaal');
  expect(text).not.toContain('pauze');
  await archiveCaseFile(context, caseFileId);
  expect(await dates(context, schoolId)).toEqual([]);
});
