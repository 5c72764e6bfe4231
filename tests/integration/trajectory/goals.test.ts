import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { TrajectoryGoalId } from '../../../electron/contract/ids';
import { MAX_GOALS } from '../../../electron/contract/trajectory-plan';
import type { TrajectoryGoalContent } from '../../../electron/contract/trajectory-plan';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  endTrajectory,
  unstartTrajectory,
} from '../../../electron/features/trajectory/trajectory-cycle';
import {
  adjustGoal,
  endGoal,
  moveGoal,
  removeGoal,
  saveGoal,
} from '../../../electron/features/trajectory/trajectory-goals';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import { getTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { goalContent } from '../../unit/trajectory/invented';
import { openTestVault } from '../support/open-test-vault';
import { add, begin, goalIdOf, idOf, insertScore, parsed, ready, running, TODAY } from './support';

const save = (
  context: OpenContext,
  trajectory: TrajectoryRecord,
  content: TrajectoryGoalContent,
): Promise<TrajectoryRecord> =>
  saveGoal(context, {
    id: idOf(trajectory),
    goalId: goalIdOf(trajectory),
    version: trajectory.goals[0]?.version ?? 0,
    content,
  });

const recorded = (trajectory: TrajectoryRecord, change: Record<string, unknown> = {}) => ({
  id: idOf(trajectory),
  goalId: goalIdOf(trajectory),
  version: trajectory.goals[0]?.version ?? 0,
  on: TODAY,
  reason: 'Een minuut was te kort.',
  ...change,
});

const adjusted = goalContent({ goal: 'Noor begint binnen drie minuten aan haar taak.' });

describe('goals while preparing', () => {
  it('are written, moved and removed freely, each save after the one before', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await begin(context);
    await add(context, trajectory, goalContent({ goal: 'Eerste' }));
    await add(context, trajectory, goalContent({ goal: 'Tweede' }));
    const three = await add(context, trajectory, goalContent({ goal: 'Derde' }));
    const words = ({ goals }: TrajectoryRecord) => goals.map(({ content }) => content.goal);
    expect(words(three)).toEqual(['Eerste', 'Tweede', 'Derde']);
    const id = idOf(trajectory);
    const moved = await moveGoal(context, { id, goalId: goalIdOf(three, 2), to: 0 });
    expect(words(moved)).toEqual(['Derde', 'Eerste', 'Tweede']);
    expect(words(await moveGoal(context, { id, goalId: goalIdOf(three, 2), to: 8 }))).toEqual([
      'Eerste',
      'Tweede',
      'Derde',
    ]);
    const left = await removeGoal(context, { id, goalId: goalIdOf(three, 1) });
    expect(words(left)).toEqual(['Eerste', 'Derde']);
    const after = await save(context, left, goalContent({ goal: 'Eerst dit' }));
    expect(parsed(after).goals[0]).toMatchObject({ version: 2, startedOn: null, endedOn: null });
    await expect(save(context, left, goalContent())).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { version: 2 },
    });
  });

  it('are no more than fit on a card, and none of another trajectory', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await begin(context);
    for (let at = 0; at < MAX_GOALS; at += 1) await add(context, trajectory);
    await expect(add(context, trajectory)).rejects.toMatchObject({ code: 'TRAJECTORY_FULL' });
    const unknown = { id: idOf(trajectory), goalId: TrajectoryGoalId.parse(v7()) };
    const missing = { code: 'NOT_FOUND' };
    await expect(removeGoal(context, unknown)).rejects.toMatchObject(missing);
    await expect(moveGoal(context, { ...unknown, to: 0 })).rejects.toMatchObject(missing);
  });

  it('are neither adjusted nor ended', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await ready(context);
    const refused = { code: 'TRAJECTORY_NOT_STARTED' };
    await expect(
      adjustGoal(context, { ...recorded(trajectory), content: adjusted }),
    ).rejects.toMatchObject(refused);
    await expect(endGoal(context, recorded(trajectory))).rejects.toMatchObject(refused);
  });
});

describe('goals while it runs', () => {
  it('keep their text, but for the voices, the words of the pupil and the picture', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    for (const change of [{ goal: 'Anders' }, { target: '' }, { targetScore: 2 }]) {
      await expect(save(context, trajectory, goalContent(change))).rejects.toMatchObject({
        code: 'TRAJECTORY_STARTED',
      });
    }
    const open = {
      voices: { ...goalContent().voices, guardian: 'Thuis ook.' },
      pupilText: 'Start!',
      picture: 'maths',
    };
    const after = await save(context, trajectory, goalContent(open));
    expect(after.goals[0]?.content).toEqual(goalContent(open));
    await expect(
      removeGoal(context, { id: idOf(trajectory), goalId: goalIdOf(trajectory) }),
    ).rejects.toMatchObject({ code: 'TRAJECTORY_STARTED' });
  });

  it('are adjusted with a reason: what it was stays, and so do its scores', async () => {
    const { context, write, read, advance } = await openTestVault();
    const { trajectory } = await running(context);
    const goalId = goalIdOf(trajectory);
    await insertScore(write, { goalId, on: '2025-09-03' });
    const once = await adjustGoal(context, { ...recorded(trajectory), content: adjusted });
    advance(1000);
    const ended = await endGoal(context, recorded(once, { reason: 'Het is bereikt.' }));
    expect(parsed(ended).goals).toMatchObject([
      { id: goalId, content: adjusted, endedOn: TODAY, version: 3 },
    ]);
    expect(ended.history).toMatchObject([
      { goalId, kind: 'ended', on: TODAY, before: adjusted, reason: 'Het is bereikt.' },
      { goalId, kind: 'adjusted', before: goalContent(), reason: 'Een minuut was te kort.' },
    ]);
    expect(await read('skill_scores').where({ goal_id: goalId })).toHaveLength(1);
    const history = () => write('trajectory_goal_history');
    await expect(history().update({ reason: 'Anders.' })).rejects.toThrow('fixed');
    await expect(history().del()).rejects.toThrow('fixed');
  });

  it('go with their history when they are removed after the start was taken back', async () => {
    const { context, read } = await openTestVault();
    const { trajectory } = await running(context);
    await adjustGoal(context, { ...recorded(trajectory), content: adjusted });
    await unstartTrajectory(context, trajectory.id);
    const ids = { id: idOf(trajectory), goalId: goalIdOf(trajectory) };
    expect(await removeGoal(context, ids)).toMatchObject({ goals: [], history: [] });
    expect(await read('trajectory_goal_history').select('*')).toEqual([]);
  });

  it('are not adjusted on a day to come, before week 0, after their end or over another save', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const adjust = (change: Record<string, unknown>) =>
      adjustGoal(context, { ...recorded(trajectory, change), content: adjusted });
    const invalid = { code: 'INVALID_INPUT' };
    await expect(adjust({ on: '2025-11-13' })).rejects.toMatchObject(invalid);
    await expect(adjust({ on: '2025-08-24' })).rejects.toMatchObject(invalid);
    const added = await add(context, trajectory);
    const later = recorded(trajectory, { goalId: goalIdOf(added, 1), on: '2025-11-11' });
    await expect(adjustGoal(context, { ...later, content: adjusted })).rejects.toMatchObject(
      invalid,
    );
    await expect(adjust({ version: 7 })).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    const ended = await endGoal(context, recorded(trajectory));
    await expect(
      adjustGoal(context, { ...recorded(ended), content: adjusted }),
    ).rejects.toMatchObject(invalid);
    expect((await getTrajectory(context, trajectory.id)).history).toHaveLength(1);
  });

  it('are added, to be scored from that day on, until it ends', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const more = await add(context, trajectory, adjusted);
    expect(parsed(more).goals.map(({ startedOn }) => startedOn)).toEqual([null, TODAY]);
    await endTrajectory(context, { id: idOf(trajectory), on: TODAY });
    const refused = { code: 'TRAJECTORY_ENDED' };
    await expect(add(context, trajectory)).rejects.toMatchObject(refused);
    await expect(
      adjustGoal(context, { ...recorded(trajectory), content: adjusted }),
    ).rejects.toMatchObject(refused);
    await expect(endGoal(context, recorded(trajectory))).rejects.toMatchObject(refused);
  });
});

it('goals of an archived file stay as they are', async () => {
  const { context } = await openTestVault();
  const { trajectory, file } = await running(context);
  await archiveCaseFile(context, file.caseFileId);
  const ids = { id: idOf(trajectory), goalId: goalIdOf(trajectory) };
  for (const change of [
    () => add(context, trajectory),
    () => save(context, trajectory, goalContent()),
    () => moveGoal(context, { ...ids, to: 0 }),
    () => removeGoal(context, ids),
    () => adjustGoal(context, { ...recorded(trajectory), content: adjusted }),
    () => endGoal(context, recorded(trajectory)),
  ]) {
    await expect(change()).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
  }
});
