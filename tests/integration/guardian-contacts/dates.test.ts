import { describe, expect, it } from 'vitest';
import { HomeSupportPlanContent } from '../../../electron/contract/guardian-contacts';
import { SchoolId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import { contactBalance } from '../../../electron/features/guardian-contacts/balance-service';
import { savePlan } from '../../../electron/features/guardian-contacts/plan-service';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { saveCalendar } from '../../../electron/features/school-calendar/calendar-service';
import { planContent } from '../../unit/guardian-contacts/pages';
import { anotherFile, openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { agreement, meet, remind } from './support';

const listed = async (context: OpenContext, schoolId: string) =>
  (await listReminders(context, { schoolId, from: null, to: null, withDone: false })).map(
    ({ kind, on, what, level }) => [kind, on, what, level],
  );

describe('what contact with guardians puts in the list of dated things', () => {
  it('is coming back to it, its agreements, and a gentle reminder weeks after it', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await meet(context, caseFileId, {
      draft: { followUpOn: '2025-12-01', followUp: 'de zwemles' },
      agreements: [agreement()],
    });
    expect(await listed(context, schoolId)).toEqual([
      ['agreement', '2025-11-20', 'Een hulpkaart maken.', null],
      ['guardianContactFollowUp', '2025-12-01', 'de zwemles', null],
      [
        'guardianContactDue',
        '2026-01-19',
        'Laatste contact: 10 november 2025. Misschien is er iets moois te vertellen.',
        'tip',
      ],
    ]);
  });

  it('comes after as many weeks as were chosen, or not at all', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await meet(context, caseFileId);
    await remind(context, 4);
    expect((await listed(context, schoolId)).map(([, on]) => on)).toEqual(['2025-12-08']);
    await remind(context, null);
    expect(await listed(context, schoolId)).toEqual([]);
  });

  it('comes on a day with school', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await meet(context, caseFileId);
    await saveCalendar(context, {
      schoolId: SchoolId.parse(schoolId),
      startYear: 2025,
      scope: 'own',
      periods: [{ name: 'Vrij', fromOn: '2026-01-19', toOn: '2026-01-23' }],
    });
    expect((await listed(context, schoolId)).map(([, on]) => on)).toEqual(['2026-01-26']);
  });

  it('is ticked off until there was contact again', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    expect(await listed(context, schoolId)).toEqual([]);
    await meet(context, caseFileId);
    const [due] = await listReminders(context, { schoolId, from: null, to: null, withDone: false });
    await tickReminder(context, { schoolId, key: due?.key ?? '', done: true });
    expect(await listed(context, schoolId)).toEqual([]);
    await meet(context, caseFileId, { draft: { on: '2025-11-11' } });
    expect(await listed(context, schoolId)).toHaveLength(1);
  });

  it('is the talk over the joint plan and the day on which each goal is looked at', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await remind(context, null);
    const content = HomeSupportPlanContent.parse(planContent({ talkOn: '2025-12-17' }));
    await savePlan(context, { caseFileId, version: 0, content });
    expect(await listed(context, schoolId)).toEqual([
      ['homeSupportTalk', '2025-12-17', '', null],
      ['homeSupportTalk', '2026-01-14', 'Noor komt uitgerust op school.', null],
    ]);
    await archiveCaseFile(context, caseFileId);
    expect(await listed(context, schoolId)).toEqual([]);
  });
});

describe('the balance of a school', () => {
  it('holds every active file, the longest without contact first, and one file alone', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId, mother } = await openFile(context);
    const other = await anotherFile(context, { schoolId, codeName: 'Kompas' });
    await meet(context, caseFileId, { draft: { guardianIds: [mother], tone: 'concern' } });
    const all = await contactBalance(context, { schoolId, caseFileId: null });
    expect(all.map((one) => one.caseFileId)).toEqual([other, caseFileId]);
    expect(all[0]).toMatchObject({ lastOn: null, positive: 0, dueOn: null });
    expect(all[1]).toMatchObject({ codeName: 'Lantaarn', lastOn: '2025-11-10', concern: 1 });
    expect(all[1]?.notHeard.map(({ name, relation }) => [name, relation])).toEqual([
      ['Joris Voorbeeld', 'father'],
    ]);
    expect(await contactBalance(context, { schoolId, caseFileId })).toEqual([all[1]]);
    const unknown = contactBalance(context, { schoolId, caseFileId: context.newId() });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('reminds nobody of an archived file, which keeps its own balance', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await meet(context, caseFileId);
    await archiveCaseFile(context, caseFileId);
    expect(await contactBalance(context, { schoolId, caseFileId: null })).toEqual([]);
    const [own] = await contactBalance(context, { schoolId, caseFileId });
    expect(own).toMatchObject({ lastOn: '2025-11-10', dueOn: null });
  });
});
