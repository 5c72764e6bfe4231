import { describe, expect, it } from 'vitest';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  endTrajectory,
  reopenTrajectory,
  rescheduleTrajectory,
  unstartTrajectory,
} from '../../../electron/features/trajectory/trajectory-cycle';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import { getTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import type { WriteHandle } from '../../../electron/vault/database/handles';
import { goalContent } from '../../unit/trajectory/invented';
import { openTestVault } from '../support/open-test-vault';
import {
  add,
  BASELINE_MONDAY,
  begin,
  FIRST_MONDAY,
  goalIdOf,
  idOf,
  insertScore,
  parsed,
  plan,
  ready,
  running,
  start,
  TODAY,
} from './support';

/** A week in October without school. */
const autumnHoliday = async (
  { write, newId }: Pick<OpenContext, 'newId'> & { readonly write: WriteHandle },
  schoolId: string,
): Promise<void> => {
  await write('free_periods').insert({
    id: newId(),
    school_id: schoolId,
    start_year: 2025,
    name: 'Herfstvakantie',
    from_on: '2025-10-13',
    to_on: '2025-10-17',
  });
};

const mondays = ({ schedule }: TrajectoryRecord): readonly string[] =>
  schedule.weeks.map(({ monday }) => monday);

describe('starting', () => {
  it('waits for a start date and one goal in which nothing is missing', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await begin(context);
    const notReady = (count: number) => ({ code: 'TRAJECTORY_NOT_READY', details: { count } });
    // The start date and a goal.
    await expect(start(context, trajectory)).rejects.toMatchObject(notReady(2));
    await add(context, trajectory, goalContent({ situation: '', measure: ' ' }));
    const dated = await plan(context, trajectory, { startOn: FIRST_MONDAY });
    await expect(start(context, dated)).rejects.toMatchObject(notReady(2));
    await add(context, trajectory);
    expect(parsed(await start(context, dated))).toMatchObject({ status: 'running', version: 3 });
  });

  it('fixes the weeks from the calendar of that day, and tells when the calendar would make others', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await ready(context);
    const started = await start(context, trajectory);
    expect(started.schedule.weeks).toHaveLength(13);
    expect(mondays(started)[0]).toBe(BASELINE_MONDAY);
    expect(started.newSchedule).toBe(null);
    await autumnHoliday(context, file.schoolId);
    const after = parsed(await getTrajectory(context, trajectory.id));
    expect(mondays(after)).toEqual(mondays(started));
    expect(after.newSchedule?.skipped).toEqual([
      { monday: '2025-10-13', why: 'Herfstvakantie', byHand: false },
    ]);
    expect(after.newSchedule?.weeks.at(-1)?.monday).toBe('2025-11-24');
  });

  it('is done once, over the last save', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await ready(context);
    await plan(context, trajectory, { reason: 'Een reden.' });
    await expect(start(context, trajectory)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    const started = await start(context, await getTrajectory(context, trajectory.id));
    await expect(start(context, started)).rejects.toMatchObject({ code: 'TRAJECTORY_STARTED' });
  });
});

describe('taking the start back', () => {
  it('is possible as long as nothing was scored after week 0', async () => {
    const { context, write } = await openTestVault();
    const { trajectory } = await running(context);
    const goalId = goalIdOf(trajectory);
    await insertScore(write, { goalId, on: '2025-08-27' });
    await add(context, trajectory);
    const back = parsed(await unstartTrajectory(context, trajectory.id));
    expect(back).toMatchObject({ status: 'preparing', startedAt: null });
    expect(back.goals.map(({ startedOn }) => startedOn)).toEqual([null, null]);
    await expect(unstartTrajectory(context, back.id)).rejects.toMatchObject({
      code: 'TRAJECTORY_NOT_STARTED',
    });
    await start(context, await plan(context, back, { weekCount: 10 }));
    await insertScore(write, { goalId, on: '2025-09-01' });
    await expect(unstartTrajectory(context, back.id)).rejects.toMatchObject({
      code: 'TRAJECTORY_SCORED',
    });
  });
});

describe('making the weeks anew', () => {
  it('follows the calendar of now and what a person leaves out, and loses no score', async () => {
    const { context, write, read } = await openTestVault();
    const { trajectory, file } = await running(context);
    const goalId = goalIdOf(trajectory);
    for (const on of ['2025-09-03', '2025-10-15']) await insertScore(write, { goalId, on });
    await autumnHoliday(context, file.schoolId);
    const { version } = trajectory;
    const skipped = ['2025-09-22'];
    const made = parsed(
      await rescheduleTrajectory(context, { id: idOf(trajectory), version, skipped }),
    );
    expect(made.schedule.skipped).toEqual([
      { monday: '2025-09-22', why: '', byHand: true },
      { monday: '2025-10-13', why: 'Herfstvakantie', byHand: false },
    ]);
    expect(mondays(made).at(-1)).toBe('2025-12-01');
    expect(made.newSchedule).toBe(null);
    expect(await read('skill_scores').select('*')).toHaveLength(2);
  });

  it('while preparing only keeps which weeks are left out', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await ready(context);
    const { id, version } = await getTrajectory(context, trajectory.id);
    const skipped = ['2025-09-08'];
    const made = await rescheduleTrajectory(context, { id: idOf({ id }), version, skipped });
    expect(made).toMatchObject({ status: 'preparing' });
    expect(mondays(made)).not.toContain('2025-09-08');
    expect(mondays(await start(context, made))).toEqual(mondays(made));
  });

  it('refuses a day that is no Monday, another version, and a calendar with too few weeks', async () => {
    const { context, write } = await openTestVault();
    const { trajectory, file } = await running(context);
    const reschedule = (change: Record<string, unknown>) => {
      const { version } = trajectory;
      return rescheduleTrajectory(context, {
        id: idOf(trajectory),
        version,
        skipped: [],
        ...change,
      });
    };
    const invalid = { code: 'INVALID_INPUT' };
    await expect(reschedule({ skipped: ['2025-09-09'] })).rejects.toMatchObject(invalid);
    await expect(reschedule({ version: 1 })).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    await autumnHoliday(context, file.schoolId);
    await write('free_periods').update({ to_on: '2029-10-17' });
    await expect(reschedule({})).rejects.toMatchObject(invalid);
  });
});

describe('ending', () => {
  it('happens on a day that has come, and can be taken back', async () => {
    const { context } = await openTestVault();
    const { trajectory: waiting } = await ready(context, 'Ketel');
    await expect(endTrajectory(context, { id: idOf(waiting), on: TODAY })).rejects.toMatchObject({
      code: 'TRAJECTORY_NOT_STARTED',
    });
    const started = await start(context, await getTrajectory(context, waiting.id));
    const id = idOf(started);
    for (const on of ['2025-11-13', '2025-08-24']) {
      await expect(endTrajectory(context, { id, on })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    }
    await expect(reopenTrajectory(context, id)).rejects.toMatchObject({
      code: 'TRAJECTORY_NOT_ENDED',
    });
    expect(parsed(await endTrajectory(context, { id, on: TODAY }))).toMatchObject({
      status: 'ended',
      endedOn: TODAY,
    });
    const ended = { code: 'TRAJECTORY_ENDED' };
    await expect(endTrajectory(context, { id, on: TODAY })).rejects.toMatchObject(ended);
    await expect(unstartTrajectory(context, id)).rejects.toMatchObject(ended);
    expect(await reopenTrajectory(context, id)).toMatchObject({ status: 'running', endedOn: null });
  });

  it('of the file stops every change', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await running(context);
    await archiveCaseFile(context, file.caseFileId);
    const id = idOf(trajectory);
    const { version } = trajectory;
    for (const change of [
      () => unstartTrajectory(context, id),
      () => rescheduleTrajectory(context, { id, version, skipped: [] }),
      () => endTrajectory(context, { id, on: TODAY }),
      () => reopenTrajectory(context, id),
    ]) {
      await expect(change()).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
    }
  });
});
