import { expect, it } from 'vitest';
import { endGoal } from '../../../electron/features/trajectory/trajectory-goals';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  getTrajectory,
  listTrajectories,
  removeTrajectory,
  restoreTrajectory,
} from '../../../electron/features/trajectory/trajectory-service';
import {
  evaluateTrajectory,
  recordCheck,
  saveConsolidation,
  saveReflection,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { trajectoryDates } from '../../../electron/features/trajectory/trajectory-dates';
import type { TestVault } from '../support/open-test-vault';
import { openTestVault } from '../support/open-test-vault';
import {
  consolidation,
  evaluation,
  goalIdOf,
  idOf,
  insertScore,
  parsed,
  running,
  TODAY,
} from './support';
import type { Begun } from './support';

const TABLES = [
  'trajectories',
  'trajectory_goals',
  'trajectory_goal_history',
  'skill_scores',
  'trajectory_reflections',
  'trajectory_evaluations',
  'trajectory_consolidations',
  'trajectory_checks',
  'trajectory_presence',
  'trajectory_exports',
] as const;

/** One row at least in each of the tables. */
const full = async (context: OpenContext): Promise<Begun> => {
  const begun = await running(context);
  const { trajectory } = begun;
  const { write } = context;
  const [id, goalId] = [idOf(trajectory), goalIdOf(trajectory)];
  const content = { pupil: 'Ja', guardian: '', teacher: '', worked: '', next: '' };
  await insertScore(write, { goalId, on: '2025-09-03' });
  await saveReflection(context, { id, week: 1, version: 0, content });
  await evaluateTrajectory(context, { id, evaluation: evaluation() });
  await saveConsolidation(context, { id, version: 0, content: consolidation() });
  const done = { on: TODAY, outcome: 'Het blijft.', holds: 'yes' } as const;
  await recordCheck(context, { id, term: 'sixWeeks', done });
  await endGoal(context, { id, goalId, version: 1, on: TODAY, reason: 'Bereikt.' });
  await write('trajectory_presence').insert({
    trajectory_id: id,
    on_day: '2025-09-03',
    who: 'pupil',
    presence: 'present',
  });
  await write('trajectory_exports').insert({
    id: context.newId(),
    trajectory_id: id,
    what: 'file',
    format: 'pdf',
    file_hash: '0'.repeat(64),
    exported_at: '2025-11-12T09:00:00.000Z',
  });
  return begun;
};

const rowsIn = async ({ read }: TestVault): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const table of TABLES) counts[table] = (await read(table).select('*')).length;
  return counts;
};

const none = Object.fromEntries(TABLES.map((table) => [table, 0]));

it('in the bin it is nowhere to be seen, and it comes back whole', async () => {
  const { context } = await openTestVault();
  const { trajectory, file } = await full(context);
  const before = await getTrajectory(context, trajectory.id);
  await removeTrajectory(context, trajectory.id);
  const missing = { code: 'NOT_FOUND' };
  await expect(getTrajectory(context, trajectory.id)).rejects.toMatchObject(missing);
  await expect(removeTrajectory(context, trajectory.id)).rejects.toMatchObject(missing);
  expect(await listTrajectories(context, file.caseFileId)).toEqual([]);
  expect(await trajectoryDates(context, file.schoolId)).toEqual([]);
  expect(parsed(await restoreTrajectory(context, trajectory.id))).toEqual(parsed(before));
  await expect(restoreTrajectory(context, trajectory.id)).rejects.toMatchObject(missing);
});

it('goes into the bin and comes back in an archived file too: destruction must be possible', async () => {
  const { context } = await openTestVault();
  const { trajectory, file } = await running(context);
  await archiveCaseFile(context, file.caseFileId);
  await removeTrajectory(context, trajectory.id);
  expect(await restoreTrajectory(context, trajectory.id)).toMatchObject({ status: 'running' });
});

it('after thirty days in the bin it is destroyed, with all that was recorded about it', async () => {
  const vault = await openTestVault();
  const { context, setNow } = vault;
  const { trajectory } = await full(context);
  expect(Object.values(await rowsIn(vault))).not.toContain(0);
  await removeTrajectory(context, trajectory.id);
  setNow('2025-12-11T09:00:00.000Z');
  await tidyOpenVault(context);
  expect((await rowsIn(vault))['trajectories']).toBe(1);
  setNow('2025-12-13T09:00:00.000Z');
  await tidyOpenVault(context);
  expect(await rowsIn(vault)).toEqual(none);
});

it('is destroyed with its case file', async () => {
  const vault = await openTestVault();
  const { file } = await full(vault.context);
  await vault.write('case_files').where({ id: file.caseFileId }).del();
  expect(await rowsIn(vault)).toEqual(none);
});
