import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { TrajectoryGoalId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { getFigures, getWeek } from '../../../electron/features/skill-card/skill-card-service';
import { endGoal } from '../../../electron/features/trajectory/trajectory-goals';
import { openTestVault } from '../support/open-test-vault';
import {
  BASELINE_MONDAY,
  FIRST_MONDAY,
  goalIdOf,
  idOf,
  ready,
  running,
} from '../trajectory/support';
import { give, scored } from './support';

const expectRefused = (promise: Promise<unknown>, code: string) =>
  expect(promise).rejects.toMatchObject({ code });

describe('a skill card', () => {
  it('keeps scores by day, gives them by week, and takes them away', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const monday = { on: FIRST_MONDAY, score: 3 } as const;
    const tuesday = { on: '2025-09-02', score: 'na', rater: 'pupil' } as const;
    await give(context, trajectory, monday, tuesday, { on: '2025-09-08', score: 4 });
    const one = await getWeek(context, { id: idOf(trajectory), week: 1 });
    expect(one.week).toMatchObject({ number: 1, monday: FIRST_MONDAY });
    expect(one.scores).toEqual([scored(trajectory, monday), scored(trajectory, tuesday)]);

    await give(context, trajectory, { ...monday, score: 1 }, { ...tuesday, score: null });
    const after = await getWeek(context, { id: idOf(trajectory), week: 1 });
    expect(after.scores).toEqual([scored(trajectory, { ...monday, score: 1 })]);
  });

  it('is scored by the week afterwards, week 0 too', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const whole = { on: BASELINE_MONDAY, score: 2, part: 'week' } as const;
    await give(context, trajectory, whole);
    const { scores } = await getWeek(context, { id: idOf(trajectory), week: 0 });
    expect(scores).toEqual([scored(trajectory, whole)]);
  });

  it('rolls up to figures in which missing is never 0', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    await give(
      context,
      trajectory,
      { on: FIRST_MONDAY, score: 2 },
      { on: '2025-09-02', score: 3 },
      { on: '2025-09-03', score: 'na' },
    );
    const figures = await getFigures(context, { id: idOf(trajectory) });
    const ofTeacher = figures.filter(({ rater }) => rater === 'teacher');
    expect(ofTeacher[1]).toEqual({
      goalId: goalIdOf(trajectory),
      rater: 'teacher',
      week: 1,
      mean: 2.5,
      scored: 2,
      notApplicable: 1,
      missing: 2,
    });
    // Today is Wednesday of week 11: what is still to come is not missing.
    expect(ofTeacher[11]).toMatchObject({ mean: null, scored: 0, missing: 3 });
    expect(ofTeacher[12]).toMatchObject({ mean: null, scored: 0, missing: 0 });
  });

  it('has nothing before the trajectory starts', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await ready(context);
    expect(await getFigures(context, { id: idOf(trajectory) })).toEqual([]);
    await expectRefused(
      getWeek(context, { id: idOf(trajectory), week: 1 }),
      'TRAJECTORY_NOT_STARTED',
    );
    await expectRefused(
      give(context, trajectory, { on: FIRST_MONDAY, score: 3 }),
      'TRAJECTORY_NOT_STARTED',
    );
  });

  it('knows no week that it does not have', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    await expectRefused(getWeek(context, { id: idOf(trajectory), week: 13 }), 'NOT_FOUND');
  });
});

describe('scores that are refused', () => {
  it('are all refused together', async () => {
    const { context, read } = await openTestVault();
    const { trajectory } = await running(context);
    const fine = { on: FIRST_MONDAY, score: 3 } as const;
    const wrong = [
      { on: '2025-09-06', score: 3 },
      { on: '2025-11-13', score: 3 },
      { on: FIRST_MONDAY, score: 3, part: 5 },
      { on: '2025-09-02', score: 3, part: 'week' },
      { on: FIRST_MONDAY, score: 3, goalId: TrajectoryGoalId.parse(v7()) },
      { on: FIRST_MONDAY, score: null, goalId: TrajectoryGoalId.parse(v7()) },
    ] as const;
    for (const each of wrong)
      await expectRefused(give(context, trajectory, fine, each), 'INVALID_INPUT');
    expect(await read('skill_scores').select('goal_id')).toEqual([]);
  });

  it('are those of a goal after it ended', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    await endGoal(context, {
      id: idOf(trajectory),
      goalId: goalIdOf(trajectory),
      version: trajectory.goals[0]?.version ?? 0,
      on: '2025-10-10',
      reason: 'Het lukt nu altijd.',
    });
    await give(context, trajectory, { on: '2025-10-10', score: 4 });
    await expectRefused(give(context, trajectory, { on: '2025-10-13', score: 4 }), 'INVALID_INPUT');
  });

  it('are those of an archived file', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await running(context);
    await archiveCaseFile(context, file.caseFileId);
    await expectRefused(
      give(context, trajectory, { on: FIRST_MONDAY, score: 3 }),
      'CASE_FILE_ARCHIVED',
    );
  });
});
