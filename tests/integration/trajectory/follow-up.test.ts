import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { WeekReflectionContent } from '../../../electron/contract/trajectory-record';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  evaluateTrajectory,
  recordCheck,
  saveConsolidation,
  saveReflection,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import { getTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { openTestVault } from '../support/open-test-vault';
import {
  consolidation,
  evaluation,
  goalIdOf,
  idOf,
  parsed,
  ready,
  running,
  TODAY,
} from './support';

const spoken: WeekReflectionContent = {
  pupil: 'Ik ging meteen rekenen.',
  guardian: '',
  teacher: 'Drie keer gezien.',
  worked: 'Na het kaartje.',
  next: 'Ook bij taal.',
};

const done = { on: TODAY, outcome: 'Het kaartje ligt op tafel.', holds: 'yes' } as const;

const consolidated = (
  context: OpenContext,
  trajectory: Pick<TrajectoryRecord, 'id'>,
  { version = 0, change = {} }: { version?: number; change?: Record<string, unknown> } = {},
): Promise<TrajectoryRecord> =>
  saveConsolidation(context, { id: idOf(trajectory), version, content: consolidation(change) });

describe('a weekly reflection', () => {
  it('is kept by week, each save after the one before', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const at = { id: idOf(trajectory), content: spoken };
    await saveReflection(context, { ...at, week: 3, version: 0 });
    const first = await saveReflection(context, { ...at, week: 0, version: 0 });
    expect(parsed(first).reflections).toMatchObject([
      { week: 0, content: spoken, version: 1 },
      { week: 3, content: spoken, version: 1 },
    ]);
    const next = { ...spoken, next: 'Ook thuis.' };
    const second = await saveReflection(context, { ...at, content: next, week: 3, version: 1 });
    expect(second.reflections[1]).toMatchObject({ content: next, version: 2 });
    await expect(saveReflection(context, { ...at, week: 3, version: 1 })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { version: 2 },
    });
    await expect(saveReflection(context, { ...at, week: 13, version: 0 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('an evaluation', () => {
  it('is added to what was recorded before, and never changed', async () => {
    const { context, write, advance } = await openTestVault();
    const { trajectory } = await running(context);
    const id = idOf(trajectory);
    const goals = [{ goalId: goalIdOf(trajectory), result: 'partly', words: 'Drie van de vijf.' }];
    await evaluateTrajectory(context, { id, evaluation: evaluation({ goals }) });
    advance(1000);
    const corrected = evaluation({ goals, conclusion: 'Het doel gaat omlaag.' });
    const after = parsed(await evaluateTrajectory(context, { id, evaluation: corrected }));
    expect(after.evaluations.map((one) => one.evaluation)).toEqual([
      corrected,
      evaluation({ goals }),
    ]);
    const rows = () => write('trajectory_evaluations').where({ trajectory_id: id });
    await expect(rows().update({ content: '{}' })).rejects.toThrow('fixed');
    await expect(rows().del()).rejects.toThrow('fixed');
  });

  it('was talked over with guardians of its own file', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await running(context);
    const id = idOf(trajectory);
    const stranger = evaluation({ guardianIds: [file.mother, v7()] });
    await expect(evaluateTrajectory(context, { id, evaluation: stranger })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const held = evaluation({ guardianIds: [file.mother] });
    const after = await evaluateTrajectory(context, { id, evaluation: held });
    expect(after.evaluations).toMatchObject([{ evaluation: { guardianIds: [file.mother] } }]);
  });

  it('is of a day that has come, and of goals that are there, once each', async () => {
    const { context } = await openTestVault();
    const { trajectory: waiting } = await ready(context, 'Ketel');
    const { trajectory } = await running(context);
    const goal = { goalId: goalIdOf(trajectory), result: 'reached', words: '' };
    const evaluate = (change: Record<string, unknown>, id = idOf(trajectory)) =>
      evaluateTrajectory(context, { id, evaluation: evaluation(change) });
    for (const change of [
      { on: '2025-11-13' },
      { on: '2025-08-24' },
      { goals: [{ ...goal, goalId: v7() }] },
      { goals: [goal, goal] },
    ]) {
      await expect(evaluate(change)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
    await expect(evaluate({}, idOf(waiting))).rejects.toMatchObject({
      code: 'TRAJECTORY_NOT_STARTED',
    });
    expect((await getTrajectory(context, trajectory.id)).evaluations).toEqual([]);
  });
});

describe('the consolidation', () => {
  it('is agreed once it runs, each save after the one before', async () => {
    const { context } = await openTestVault();
    const { trajectory: waiting } = await ready(context, 'Ketel');
    await expect(consolidated(context, waiting)).rejects.toMatchObject({
      code: 'TRAJECTORY_NOT_STARTED',
    });
    const { trajectory } = await running(context);
    expect(trajectory.consolidation).toBe(null);
    const after = parsed(await consolidated(context, trajectory));
    expect(after.consolidation).toMatchObject({
      content: consolidation(),
      version: 1,
      checks: [
        { term: 'sixWeeks', on: '2026-01-05', done: null },
        { term: 'threeMonths', on: '2026-02-23', done: null },
      ],
    });
    await expect(consolidated(context, trajectory)).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('tells at each check moment what was seen; it is taken back too', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    await consolidated(context, trajectory);
    const id = idOf(trajectory);
    const first = async () => (await getTrajectory(context, id)).consolidation?.checks[0];
    await recordCheck(context, { id, term: 'sixWeeks', done });
    expect(await first()).toMatchObject({ term: 'sixWeeks', done });
    const other = { ...done, outcome: 'Het zakt weg.', holds: 'partly' } as const;
    await recordCheck(context, { id, term: 'sixWeeks', done: other });
    expect(await first()).toMatchObject({ done: other });
    await recordCheck(context, { id, term: 'sixWeeks', done: null });
    expect(await first()).toMatchObject({ done: null });
  });

  it('has no check moment that was not agreed, nor one seen on a day to come', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const id = idOf(trajectory);
    const check = (term: 'sixWeeks' | 'sixMonths', on = TODAY) =>
      recordCheck(context, { id, term, done: { ...done, on } });
    const invalid = { code: 'INVALID_INPUT' };
    await expect(check('sixWeeks')).rejects.toMatchObject(invalid);
    await consolidated(context, trajectory);
    await expect(check('sixMonths')).rejects.toMatchObject(invalid);
    await expect(check('sixWeeks', '2025-11-13')).rejects.toMatchObject(invalid);
  });

  it('keeps what was seen at a moment that is later taken out of it', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    await consolidated(context, trajectory);
    await recordCheck(context, { id: idOf(trajectory), term: 'sixWeeks', done });
    const after = await consolidated(context, trajectory, { version: 1, change: { checks: [] } });
    expect(after.consolidation?.checks).toEqual([{ term: 'sixWeeks', on: TODAY, done }]);
  });
});

it('what is written afterwards stops where the file is archived', async () => {
  const { context } = await openTestVault();
  const { trajectory, file } = await running(context);
  await consolidated(context, trajectory);
  await archiveCaseFile(context, file.caseFileId);
  const id = idOf(trajectory);
  for (const change of [
    () => saveReflection(context, { id, week: 1, version: 0, content: spoken }),
    () => evaluateTrajectory(context, { id, evaluation: evaluation() }),
    () => consolidated(context, trajectory, { version: 1 }),
    () => recordCheck(context, { id, term: 'sixWeeks', done }),
  ]) {
    await expect(change()).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
  }
});
