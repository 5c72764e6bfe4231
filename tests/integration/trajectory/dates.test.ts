import { describe, expect, it } from 'vitest';
import { SchoolId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { endTrajectory } from '../../../electron/features/trajectory/trajectory-cycle';
import {
  evaluateTrajectory,
  recordCheck,
  saveConsolidation,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import { openTestVault } from '../support/open-test-vault';
import {
  begin,
  consolidation,
  evaluation,
  FIRST_MONDAY,
  idOf,
  insertDay,
  LAST_DAY,
  ready,
  running,
  start,
  TODAY,
} from './support';

const dates = async (context: OpenContext, schoolId: string) =>
  (
    await listReminders(context, {
      schoolId: SchoolId.parse(schoolId),
      from: null,
      to: null,
      withDone: false,
    })
  ).filter(({ place }) => place.screen === 'trajectory');

const kindsAndDays = async (context: OpenContext, schoolId: string) =>
  (await dates(context, schoolId)).map(({ kind, on }) => [kind, on]);

describe('the dates of a trajectory', () => {
  it('are the talk half way, the one at the end and the agreements for afterwards', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await running(context);
    expect(await dates(context, file.schoolId)).toMatchObject([
      {
        key: `trajectoryMidTerm:${trajectory.id}:2025-10-10`,
        kind: 'trajectoryMidTerm',
        on: '2025-10-10',
        caseFileId: file.caseFileId,
        what: 'Impulsklas',
        level: 'custom',
        canTick: true,
        place: { screen: 'trajectory', id: trajectory.id, at: 'evaluations' },
      },
      { kind: 'trajectoryConsolidation', on: LAST_DAY, place: { at: 'consolidation' } },
      { kind: 'trajectoryEvaluation', on: LAST_DAY, place: { at: 'evaluations' } },
    ]);
  });

  it('are the day to start while preparing, until it is started or ticked off', async () => {
    const { context } = await openTestVault();
    const { file, trajectory } = await ready(context, 'Ketel');
    const key = `trajectoryStarts:${trajectory.id}:${FIRST_MONDAY}`;
    expect(await dates(context, file.schoolId)).toMatchObject([
      { key, on: FIRST_MONDAY, what: 'Impulsklas', level: null, place: { at: 'plan' } },
    ]);
    const tick = { schoolId: SchoolId.parse(file.schoolId), key };
    await tickReminder(context, { ...tick, done: true });
    expect(await dates(context, file.schoolId)).toEqual([]);
    await tickReminder(context, { ...tick, done: false });
    await start(context, trajectory);
    expect((await kindsAndDays(context, file.schoolId)).map(([kind]) => kind)).not.toContain(
      'trajectoryStarts',
    );
  });

  it('are none without a day to start, or in an archived file', async () => {
    const { context } = await openTestVault();
    const { file } = await begin(context, 'Ketel');
    expect(await dates(context, file.schoolId)).toEqual([]);
    const { file: other } = await running(context);
    await archiveCaseFile(context, other.caseFileId);
    expect(await dates(context, other.schoolId)).toEqual([]);
  });

  it('go one by one as each is seen to; check moments come, with who keeps it up', async () => {
    const { context, setNow } = await openTestVault();
    const { trajectory, file } = await running(context);
    const id = idOf(trajectory);
    await evaluateTrajectory(context, { id, evaluation: evaluation() });
    await saveConsolidation(context, { id, version: 0, content: consolidation({ keptUpBy: '' }) });
    expect(await kindsAndDays(context, file.schoolId)).toEqual([
      ['trajectoryConsolidation', LAST_DAY],
      ['trajectoryEvaluation', LAST_DAY],
      ['trajectoryCheck', '2026-01-05'],
      ['trajectoryCheck', '2026-02-23'],
    ]);
    await saveConsolidation(context, { id, version: 1, content: consolidation() });
    setNow('2026-01-06T09:00:00.000Z');
    const end = evaluation({ kind: 'end', on: '2025-11-20' });
    await evaluateTrajectory(context, { id, evaluation: end });
    await endTrajectory(context, { id, on: LAST_DAY });
    const done = { on: '2026-01-06', outcome: 'Het kaartje ligt er.', holds: 'yes' } as const;
    await recordCheck(context, { id, term: 'sixWeeks', done });
    expect(await dates(context, file.schoolId)).toMatchObject([
      {
        key: `trajectoryCheck:${id}:threeMonths:2026-02-23`,
        what: 'Impulsklas, na 3 maanden',
        owner: 'leerkracht groep 6',
      },
    ]);
    await recordCheck(context, { id, term: 'sixWeeks', done: null });
    expect(await dates(context, file.schoolId)).toHaveLength(2);
  });

  it('fall on a school day, and on the day of its end where that came first', async () => {
    const { context, write } = await openTestVault();
    const { trajectory, file } = await running(context);
    await insertDay({ ...context, write }, { schoolId: file.schoolId, day: '2025-10-10' });
    expect((await kindsAndDays(context, file.schoolId))[0]).toEqual([
      'trajectoryMidTerm',
      '2025-10-09',
    ]);
    await endTrajectory(context, { id: idOf(trajectory), on: '2025-10-03' });
    expect(await kindsAndDays(context, file.schoolId)).toEqual([
      ['trajectoryConsolidation', '2025-10-03'],
      ['trajectoryEvaluation', '2025-10-03'],
    ]);
  });

  it('can be ticked off, each on its own day', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await running(context);
    const key = `trajectoryEvaluation:${trajectory.id}:${LAST_DAY}`;
    const tick = { schoolId: SchoolId.parse(file.schoolId), key, done: true };
    await tickReminder(context, tick);
    expect(await kindsAndDays(context, file.schoolId)).not.toContainEqual([
      'trajectoryEvaluation',
      LAST_DAY,
    ]);
    await endTrajectory(context, { id: idOf(trajectory), on: TODAY });
    expect(await kindsAndDays(context, file.schoolId)).toContainEqual([
      'trajectoryEvaluation',
      TODAY,
    ]);
    await expect(tickReminder(context, tick)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
