import { describe, expect, it } from 'vitest';
import { Day } from '../../../electron/contract/ids';
import {
  extendRequest,
  listRequests,
  openRequest,
  recordGiven,
  removeRequest,
  saveRequest,
} from '../../../electron/features/access-requests/access-requests-service';
import { listReminders } from '../../../electron/features/reminders/reminders-service';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { openTestVault } from '../support/open-test-vault';
import { ask, openFile } from './support';

const opened = async (askedOn?: string) => {
  const { context } = await openTestVault();
  const file = await openFile(context);
  const { caseFileId, mother: guardianId } = file;
  const made = await ask(context, {
    caseFileId,
    guardianId,
    ...(askedOn === undefined ? {} : { askedOn }),
  });
  const { schoolId } = await getCaseFile(context, caseFileId);
  const reminders = async () =>
    (await listReminders(context, { schoolId, from: null, to: null, withDone: false })).filter(
      ({ kind }) => kind === 'accessRequest',
    );
  return { context, file, reminders, ...made };
};

describe('the month in which a request is answered', () => {
  it('stands in Vandaag as a term of the law, until it was given', async () => {
    const { context, id, request, reminders } = await opened('2025-10-31');
    expect(request).toMatchObject({ dueOn: '2025-11-30', given: null, version: 1 });
    expect(await reminders()).toMatchObject([
      { on: '2025-11-30', level: 'law', canTick: false, place: { screen: 'accessRequest', id } },
    ]);

    const given = await recordGiven(context, {
      id,
      version: 1,
      given: { on: Day.parse('2025-11-12'), how: 'bij een gesprek' },
    });
    expect(await reminders()).toEqual([]);
    await recordGiven(context, { id, version: given.version, given: null });
    expect(await reminders()).toHaveLength(1);
  });

  it('can be made longer by two months at most, told within the first', async () => {
    const { context, id, reminders } = await opened('2025-11-01');
    const extend = (until: string, toldOn: string, version = 1) =>
      extendRequest(context, {
        id,
        version,
        until: Day.parse(until),
        toldOn: Day.parse(toldOn),
        reason: 'Het is veel.',
      });
    await expect(extend('2026-02-02', '2025-11-12')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(extend('2026-02-01', '2025-11-13')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await extend('2026-02-01', '2025-11-12')).toMatchObject({ dueOn: '2026-02-01' });
    expect(await reminders()).toMatchObject([{ on: '2026-02-01' }]);
    await expect(extend('2026-01-15', '2025-11-12')).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('starts on a day that was, for a guardian of the file', async () => {
    const { context, file } = await opened();
    const { caseFileId, mother: guardianId } = file;
    await expect(
      openRequest(context, { caseFileId, guardianId, askedOn: Day.parse('2025-11-13') }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const other = await openFile((await openTestVault()).context);
    await expect(
      openRequest(context, {
        caseFileId,
        guardianId: other.mother,
        askedOn: Day.parse('2025-11-01'),
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('ends with what was decided: nothing is decided after it was given, or removed', async () => {
    const { context, file, id } = await opened();
    await recordGiven(context, { id, version: 1, given: { on: Day.parse('2025-11-12'), how: '' } });
    await expect(
      saveRequest(context, { id, version: 2, decisions: [], letter: '' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(removeRequest(context, id)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await recordGiven(context, { id, version: 2, given: null });
    await removeRequest(context, id);
    expect(await listRequests(context.read, file.caseFileId)).toEqual([]);
  });
});
