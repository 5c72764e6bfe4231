import { describe, expect, it } from 'vitest';
import { CasusId } from '../../../electron/contract/ids';
import { getCasus } from '../../../electron/features/casus/casus-service';
import { answerMeter } from '../../../electron/features/casus/remember';
import { setSettings } from '../../../electron/features/settings/settings-service';
import { openFile as openAnother } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { add, casusOf, generalise, openFile, release, released, withClassList } from './support';

describe('the meter', () => {
  it('cannot count without a class list, names what narrows down, and asks an answer', async () => {
    const { context } = await openTestVault();
    const text = 'In groep 5 gaat het goed. Er is sprake van dyslexie.';
    const casus = await casusOf(context, await openFile(context), text);
    expect(casus.meter).toMatchObject({
      state: 'noList',
      population: 0,
      attributes: [{ kind: 'yearGroup', surface: 'groep 5' }],
      unknowable: [{ kind: 'diagnosis', surface: 'dyslexie' }],
    });
    expect(casus.checklist).toContainEqual({ item: 'meter', open: 1 });
    await expect(release(context, casus)).rejects.toMatchObject({ code: 'METER_UNANSWERED' });
    const id = CasusId.parse(casus.id);
    const answered = await answerMeter(context, { id, reason: 'Groep 5 is hier groot.' });
    expect(answered.checklist).toContainEqual({ item: 'meter', open: 0 });
    const { versions } = await released(context, answered);
    expect(versions[0]?.meter).toMatchObject({
      state: 'noList',
      acceptedReason: 'Groep 5 is hier groot.',
    });
  });

  it('cannot count with the class list of another school', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { caseFileId: elsewhere } = await openAnother(context, 'Kompas');
    await withClassList(context, elsewhere, [{ yearGroup: '5' }, { yearGroup: '5' }]);
    const casus = await casusOf(context, file, 'In groep 5 gaat het goed.');
    expect(casus.meter.state).toBe('noList');
    expect(casus.checklist).toContainEqual({ item: 'meter', open: 1 });
  });

  it('forgets an answer given without a list once the text says something else, or a list came', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'In groep 5 gaat het goed.');
    const id = CasusId.parse(casus.id);
    const reason = 'Groep 5 is hier groot.';
    expect((await answerMeter(context, { id, reason })).meter.acceptedReason).toBe(reason);
    const more = await add(context, casus, { text: 'Een meisje van 8.' });
    expect(more.meter.acceptedReason).toBeNull();
    expect((await answerMeter(context, { id, reason })).meter.acceptedReason).toBe(reason);
    await withClassList(context, file, [{ yearGroup: '5' }]);
    const counted = await getCasus(context, id);
    expect(counted.meter).toMatchObject({ state: 'counted', acceptedReason: null });
  });

  it('counts the pupils of the school that fit, and asks below the minimum of the settings', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const others = [{ yearGroup: '5' }, { yearGroup: '5' }, { yearGroup: '5' }, { yearGroup: '8' }];
    await withClassList(context, file, [
      ...others,
      { yearGroup: '5', leaveDate: '2025-10-01' },
      { yearGroup: '5', startDate: '2026-01-05' },
    ]);
    const casus = await casusOf(context, file, 'In groep 5 gaat het goed.');
    expect(casus.meter).toMatchObject({
      state: 'counted',
      population: 6,
      matching: 4,
      minimum: 5,
      belowMinimum: true,
    });
    expect(casus.checklist).toContainEqual({ item: 'meter', open: 1 });
    await setSettings(context.write, { minimumMatching: 4 }, context.clock);
    expect((await getCasus(context, casus.id)).meter).toMatchObject({ belowMinimum: false });
  });

  it('forgets an accepted answer once the text says more than it did then', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await withClassList(context, file, [{ yearGroup: '4' }, { yearGroup: '5' }]);
    const casus = await casusOf(context, file, 'In groep 5 gaat het goed.');
    const id = CasusId.parse(casus.id);
    const accepted = await answerMeter(context, { id, reason: 'De hele school kent het verhaal.' });
    expect(accepted.meter.acceptedReason).toBe('De hele school kent het verhaal.');
    expect(accepted.checklist).toContainEqual({ item: 'meter', open: 0 });
    const more = await add(context, casus, { text: 'Er is sprake van dyslexie.' });
    expect(more.meter.acceptedReason).toBeNull();
    const back = await answerMeter(context, { id, reason: null });
    expect(back.meter.acceptedReason).toBeNull();
  });

  it('looks at what leaves, not at what is replaced', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await withClassList(context, file, [{ yearGroup: '3' }, { yearGroup: '8' }]);
    const casus = await casusOf(context, file, 'In groep 8 gaat het goed.');
    expect(casus.meter.matching).toBe(1);
    const typed = await generalise(context, casus, { surface: 'groep 8', replacement: 'de klas' });
    expect(typed.meter.matching).toBe(4);
  });
});
