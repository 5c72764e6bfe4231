import { describe, expect, it } from 'vitest';
import { HomeSupportPlanContent } from '../../../electron/contract/guardian-contacts';
import { SchoolId } from '../../../electron/contract/ids';
import { savePlan } from '../../../electron/features/guardian-contacts/plan-service';
import { calendarFile } from '../../../electron/features/reminders/calendar-file';
import { saveConsolidation } from '../../../electron/features/trajectory/trajectory-follow-up';
import { planContent } from '../../unit/guardian-contacts/pages';
import { addSignal } from '../concern-signals/support';
import { meet } from '../guardian-contacts/support';
import { canaries, writeRecord } from '../reporting-code/support';
import { openTestVault } from '../support/open-test-vault';
import { consolidation, idOf, running } from '../trajectory/support';

describe('trajectories, parents and signals in the calendar file', () => {
  it('stand there by code name and kind alone; the record that is kept apart does not', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await running(context);
    const { caseFileId, schoolId } = file;
    const content = consolidation();
    await saveConsolidation(context, { id: idOf(trajectory), version: 0, content });
    await meet(context, caseFileId, {
      draft: { followUpOn: '2025-12-01', followUp: 'de zwemles' },
    });
    await savePlan(context, {
      caseFileId,
      version: 0,
      content: HomeSupportPlanContent.parse(planContent()),
    });
    await addSignal(context, caseFileId, { lookAgainOn: '2025-12-10' });
    await writeRecord(context, caseFileId);
    const period = { schoolId: SchoolId.parse(schoolId), from: null, to: null };
    const text = (await calendarFile(context, period)).text.replaceAll(/\r\n[ \t]/gu, '');
    const titles = text.split('\r\n').filter((line) => line.startsWith('SUMMARY:'));
    expect([...new Set(titles)].toSorted()).toEqual([
      'SUMMARY:Casus Lantaarn: Borging van het traject bekijken',
      'SUMMARY:Casus Lantaarn: Contact met ouders',
      'SUMMARY:Casus Lantaarn: Opnieuw kijken naar een signaal',
      'SUMMARY:Casus Lantaarn: Overleg over het gezamenlijke plan',
      'SUMMARY:Casus Lantaarn: Terugkomen op een gesprek met ouders',
      'SUMMARY:Casus Lantaarn: Traject evalueren met ouders',
      'SUMMARY:Casus Lantaarn: Traject halverwege bespreken met ouders',
    ]);
    const typed = ['Noor', 'Elske', 'zwemles', 'Impulsklas', 'leerkracht groep 6', 'uitgerust'];
    for (const words of [...typed, 'meldcode', ...canaries, caseFileId, trajectory.id]) {
      expect(text).not.toContain(words);
    }
  });
});
