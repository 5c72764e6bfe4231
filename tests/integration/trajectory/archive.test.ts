import { describe, expect, it } from 'vitest';
import { ArchiveDossier } from '../../../electron/contract/archive';
import type { ArchiveRecordOf } from '../../../electron/contract/archive-records';
import { SchoolId } from '../../../electron/contract/ids';
import { collectDossier } from '../../../electron/features/archive/dossier';
import type { OpenContext } from '../../../electron/features/context';
import { listReminders } from '../../../electron/features/reminders/reminders-service';
import { trajectoryArchive } from '../../../electron/features/trajectory/trajectory-archive';
import {
  evaluateTrajectory,
  recordCheck,
  saveConsolidation,
  saveReflection,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import { adjustGoal } from '../../../electron/features/trajectory/trajectory-goals';
import {
  getTrajectory,
  removeTrajectory,
  setTrajectoryGroup,
} from '../../../electron/features/trajectory/trajectory-service';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { goalContent } from '../../unit/trajectory/invented';
import { newSchool, placeOf, takeOver } from '../archive/support/take-over';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import {
  add,
  consolidation,
  evaluation,
  goalIdOf,
  idOf,
  insertGroup,
  insertScore,
  plan,
  running,
  TODAY,
} from './support';

const reflected = {
  pupil: 'Woensdag ging goed.',
  guardian: 'Zij vertelt erover.',
  teacher: 'Zij begint zelf.',
  worked: 'Bij rekenen.',
  next: 'Ook bij taal.',
};

/** One with everything: goals that changed, scores, talks, and what was agreed for afterwards. */
const rich = async ({ context, write }: TestVault) => {
  const { file, trajectory } = await running(context);
  const id = idOf(trajectory);
  const goalId = goalIdOf(trajectory);
  await plan(context, trajectory, {
    guardianIds: [file.mother, file.father],
    coaches: 'Begeleider Impulsklas',
  });
  await setTrajectoryGroup(context, { id, groupId: await insertGroup(context, file.schoolId) });
  await add(context, trajectory, goalContent({ goal: 'Noor vraagt zelf om hulp.' }));
  const version = (await getTrajectory(context, id)).goals[0]?.version ?? 0;
  const content = goalContent({ target: '5 van de 5 keer.' });
  await adjustGoal(context, { id, goalId, version, on: TODAY, content, reason: 'Het lukt al.' });
  await insertScore(write, { goalId, on: '2025-09-03' });
  await insertScore(write, { goalId, on: '2025-09-10', score: 4 });
  await write('trajectory_presence').insert({
    trajectory_id: id,
    on_day: '2025-09-03',
    who: 'guardian',
    presence: 'present',
  });
  await saveReflection(context, { id, week: 1, version: 0, content: reflected });
  const held = evaluation({ guardianIds: [file.mother] });
  await evaluateTrajectory(context, { id, evaluation: held });
  const secured = consolidation({
    checks: [
      { term: 'sixWeeks', on: '2025-11-10' },
      { term: 'sixMonths', on: '2026-05-18' },
    ],
  });
  await saveConsolidation(context, { id, version: 0, content: secured });
  const done = { on: TODAY, outcome: 'Het kaartje ligt er nog.', holds: 'yes' as const };
  await recordCheck(context, { id, term: 'sixWeeks', done });
  return { file, id };
};

const datesIn = async (context: OpenContext, schoolId: string) =>
  (
    await listReminders(context, {
      schoolId: SchoolId.parse(schoolId),
      from: null,
      to: null,
      withDone: false,
    })
  )
    .filter(({ place }) => place.screen === 'trajectory')
    .map(({ key, kind, on, what, owner }) => ({ key, kind, on, what, owner }));

const collected = async (
  { read }: TestVault,
  caseFileId: string,
): Promise<ArchiveRecordOf<'trajectory'>> => {
  const [record] = await trajectoryArchive.collect(read, { caseFileId, whole: false });
  if (record === undefined) throw new Error('one was made');
  return record;
};

/** A trajectory with everything, and the file with the same pupil in another vault that received it. */
const handedOver = async () => {
  const [giver, taker] = [await openTestVault(), await openTestVault()];
  const { file, id } = await rich(giver);
  const { caseFileId } = file;
  const dossier = ArchiveDossier.parse(
    await collectDossier(giver.context, { caseFileId, whole: false }),
  );
  const schoolId = await newSchool(taker);
  const takenId = await takeOver(taker, { dossier, schoolId });
  return { giver, taker, file, id, dossier, schoolId, takenId };
};

const replaceBy = async (
  taker: TestVault,
  { schoolId, takenId }: { readonly schoolId: string; readonly takenId: string },
  record: ArchiveRecordOf<'trajectory'>,
): Promise<void> =>
  inTransaction(taker.write, (trx) =>
    trajectoryArchive.replace(trx, placeOf(taker, schoolId, takenId), record),
  );

describe('a trajectory that is handed over', () => {
  it('is the same in the vault that receives it, and asks for the same on the same days', async () => {
    const { giver, taker, file, dossier, schoolId, takenId, id } = await handedOver();
    const own = await collected(giver, file.caseFileId);
    expect(own).toMatchObject({
      history: [{ kind: 'adjusted', reason: 'Het lukt al.' }],
      scores: [{ score: 3 }, { score: 4 }],
      presence: [{ who: 'guardian' }],
      reflections: [{ week: 1 }],
      evaluations: [{ evaluation: { conclusion: 'Wij gaan door met dit doel.' } }],
      checks: [{ term: 'sixWeeks', holds: 'yes' }],
    });
    expect(dossier.records.filter(({ kind }) => kind === 'trajectory')).toEqual([own]);
    const taken = await collected(taker, takenId);
    expect({ ...taken, plan: { ...taken.plan, guardianIds: [] } }).toMatchObject({
      ...own,
      plan: { ...own.plan, guardianIds: [] },
      evaluations: [{ recordedAt: own.evaluations[0]?.recordedAt }],
    });
    expect(taken.plan.guardianIds).toHaveLength(2);
    const dates = await datesIn(giver.context, file.schoolId);
    expect(dates.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['trajectoryEvaluation', 'trajectoryCheck']),
    );
    expect(await datesIn(taker.context, schoolId)).toEqual(dates);
    expect(await getTrajectory(taker.context, id)).toMatchObject({
      status: 'running',
      groupId: null,
    });
  });

  it('keeps what was recorded fixed', async () => {
    const { taker } = await handedOver();
    for (const table of ['trajectory_goal_history', 'trajectory_evaluations']) {
      await expect(taker.write(table).del()).rejects.toThrow('fixed');
      await expect(taker.write(table).update({ recorded_at: 'x' })).rejects.toThrow('fixed');
    }
  });

  it('is found by its id, also in the bin', async () => {
    const { giver, file, id } = await handedOver();
    const places = () => trajectoryArchive.places(giver.read, [id, file.mother]);
    expect(await places()).toEqual(new Map([[id, { caseFileId: file.caseFileId, inBin: false }]]));
    await removeTrajectory(giver.context, id);
    expect((await places()).get(id)?.inBin).toBe(true);
  });
});

describe('a trajectory that comes back', () => {
  it('takes the place of the own one: it keeps its group and what is known of its prints', async () => {
    const { giver, file, id } = await handedOver();
    const { groupId, version } = await getTrajectory(giver.context, id);
    await giver.write('trajectory_exports').insert({
      id: giver.context.newId(),
      trajectory_id: id,
      what: 'file',
      format: 'pdf',
      file_hash: 'a'.repeat(64),
      exported_at: TODAY,
    });
    const own = await collected(giver, file.caseFileId);
    const came = {
      ...own,
      plan: { ...own.plan, question: 'Hoe begint Noor zelf?' },
      scores: own.scores.slice(1),
    };
    await removeTrajectory(giver.context, id);
    await replaceBy(giver, { ...file, takenId: file.caseFileId }, came);
    expect(await collected(giver, file.caseFileId)).toEqual(came);
    const after = await getTrajectory(giver.context, id);
    expect(after.groupId).toBe(groupId);
    // A screen that was open with the old text doesn't save over it.
    expect(after.version).toBeGreaterThan(version);
    expect(await giver.read('trajectory_exports')).toHaveLength(1);
  });

  it('leaves scores and talks as they are here where none came', async () => {
    const { giver, file } = await handedOver();
    const own = await collected(giver, file.caseFileId);
    const bare = trajectoryArchive.pick(own, {
      parts: new Set(['trajectoryGoals']),
      guardianIds: new Set([file.mother]),
      recordIds: new Set([own.id]),
    });
    expect(bare).toMatchObject({
      plan: { guardianIds: [file.mother] },
      scores: [],
      presence: [],
      reflections: [],
      evaluations: [],
      consolidation: null,
      checks: [],
    });
    await replaceBy(giver, { ...file, takenId: file.caseFileId }, bare);
    expect(await collected(giver, file.caseFileId)).toEqual({ ...own, plan: bare.plan });
  });
});
