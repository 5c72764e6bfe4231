import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { CaseFileId, TrajectoryId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import {
  createTrajectory,
  getTrajectory,
  listTrajectories,
  listTrajectoriesOfGroup,
  setTrajectoryGroup,
} from '../../../electron/features/trajectory/trajectory-service';
import { template } from '../../unit/trajectory/invented';
import { schoolWithPupil } from '../case-files/invented';
import { anotherFile, openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import {
  add,
  begin,
  FIRST_MONDAY,
  idOf,
  insertGroup,
  LAST_DAY,
  parsed,
  plan,
  running,
  start,
} from './support';

describe('a trajectory that is prepared', () => {
  it('begins with its template, without a start, weeks or goals', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await begin(context);
    expect(parsed(trajectory)).toMatchObject({
      status: 'preparing',
      caseFileId: file.caseFileId,
      plan: { ...template(), startOn: null, coaches: '' },
      goals: [],
      schedule: { weeks: [], skipped: [] },
      newSchedule: null,
      proposedChecks: [],
      version: 1,
    });
  });

  it('shows the weeks that its start date makes, and the days to look back on', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await begin(context);
    const saved = await plan(context, trajectory, { startOn: FIRST_MONDAY, question: 'Hoe?' });
    expect(parsed(saved)).toMatchObject({ version: 2, plan: { question: 'Hoe?' } });
    expect(saved.schedule.weeks).toHaveLength(13);
    expect(saved.schedule.weeks[0]).toMatchObject({ number: 0, monday: '2025-08-25' });
    expect(saved.proposedChecks).toEqual([
      { term: 'sixWeeks', on: '2026-01-02' },
      { term: 'threeMonths', on: '2026-02-23' },
      { term: 'sixMonths', on: '2026-05-21' },
    ]);
    expect(await listTrajectories(context, file.caseFileId)).toMatchObject([
      {
        name: 'Impulsklas',
        status: 'preparing',
        fromOn: FIRST_MONDAY,
        toOn: LAST_DAY,
        weekCount: 12,
        currentWeek: null,
      },
    ]);
  });

  it('takes guardians of its own file alone; who was taken out since stays where it stood', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await begin(context);
    const saved = await plan(context, trajectory, { guardianIds: [file.mother, file.father] });
    expect(saved.plan.guardianIds).toEqual([file.mother, file.father]);
    const stranger = { guardianIds: [file.mother, v7()] };
    await expect(plan(context, saved, stranger)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await context.write('guardians').where({ id: file.father }).del();
    const after = await plan(context, saved, { question: 'Hoe nu?' });
    expect(after.plan).toMatchObject({
      question: 'Hoe nu?',
      guardianIds: [file.mother, file.father],
    });
  });

  it('refuses a save that did not see the last one, and any in an archived file', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await begin(context);
    const saved = await plan(context, trajectory, { reason: 'Een reden.' });
    await expect(plan(context, trajectory, {})).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { version: 2 },
    });
    await archiveCaseFile(context, file.caseFileId);
    const refused = { code: 'CASE_FILE_ARCHIVED' };
    await expect(plan(context, saved, {})).rejects.toMatchObject(refused);
    await expect(add(context, saved)).rejects.toMatchObject(refused);
    await expect(start(context, saved)).rejects.toMatchObject(refused);
    const { caseFileId } = file;
    const made = { caseFileId, groupId: null, template: template() };
    await expect(createTrajectory(context, made)).rejects.toMatchObject(refused);
    await expect(
      setTrajectoryGroup(context, { id: idOf(saved), groupId: null }),
    ).rejects.toMatchObject(refused);
    expect((await getTrajectory(context, saved.id)).plan.reason).toBe('Een reden.');
  });

  it('is not found by an unknown id, nor made in an unknown file', async () => {
    const { context } = await openTestVault();
    const missing = { code: 'NOT_FOUND' };
    await expect(getTrajectory(context, v7())).rejects.toMatchObject(missing);
    const made = { caseFileId: CaseFileId.parse(v7()), groupId: null, template: template() };
    await expect(createTrajectory(context, made)).rejects.toMatchObject(missing);
    expect(await listTrajectories(context, v7())).toEqual([]);
  });
});

describe('a trajectory that runs', () => {
  it('keeps what fixes its weeks and its card; the rest of its plan can still be written', async () => {
    const { context } = await openTestVault();
    const { trajectory, file } = await running(context);
    for (const change of [
      { startOn: '2025-09-08' },
      { weekCount: 10 },
      { sessionWeekday: 2 },
      { raters: ['pupil'] },
      { moments: ['ochtend', 'middag'] },
      { withGuardian: false },
    ]) {
      await expect(plan(context, trajectory, change)).rejects.toMatchObject({
        code: 'TRAJECTORY_STARTED',
      });
    }
    const open = {
      name: 'Impulsklas najaar',
      sessionTime: 'woensdagmiddag',
      coaches: 'Begeleider',
      guardianIds: [file.mother],
      reason: 'Een reden.',
      question: 'Een vraag?',
    };
    expect((await plan(context, trajectory, open)).plan).toMatchObject(open);
  });

  it('tells in which week it is today', async () => {
    const { context, setNow } = await openTestVault();
    const { file } = await running(context);
    const current = async () => (await listTrajectories(context, file.caseFileId))[0]?.currentWeek;
    expect(await current()).toBe(11);
    setNow('2025-08-27T09:00:00.000Z');
    expect(await current()).toBe(0);
    setNow('2025-11-24T09:00:00.000Z');
    expect(await current()).toBe(null);
  });
});

describe('a group', () => {
  it('gives its start and its coaches to what is made in it', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    const groupId = await insertGroup(context, schoolId);
    const made = await createTrajectory(context, { caseFileId, groupId, template: template() });
    expect(parsed(made)).toMatchObject({
      groupId,
      plan: { startOn: FIRST_MONDAY, coaches: 'Begeleider Impulsklas' },
    });
    const second = await anotherFile(context, { schoolId, codeName: 'Ketel' });
    const other = await createTrajectory(context, {
      caseFileId: second,
      groupId: null,
      template: template(),
    });
    expect(await listTrajectoriesOfGroup(context.read, groupId)).toMatchObject([{ id: made.id }]);
    await setTrajectoryGroup(context, { id: idOf(other), groupId });
    expect(
      (await listTrajectoriesOfGroup(context.read, groupId)).map(({ id }) => id).toSorted(),
    ).toEqual([made.id, other.id].toSorted());
    await archiveCaseFile(context, second);
    expect(await listTrajectoriesOfGroup(context.read, groupId)).toHaveLength(1);
  });

  it('is of the same school, and holds nothing while it lies in the bin', async () => {
    const { context, write } = await openTestVault();
    const { trajectory, file } = await begin(context);
    const { schoolId: otherSchool } = await schoolWithPupil(context, 'Een andere school');
    const foreign = await insertGroup(context, otherSchool);
    const set = (groupId: typeof foreign | null) =>
      setTrajectoryGroup(context, { id: TrajectoryId.parse(trajectory.id), groupId });
    await expect(set(foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const groupId = await insertGroup(context, file.schoolId);
    expect((await set(groupId)).groupId).toBe(groupId);
    await write('trajectory_groups').where({ id: groupId }).update({ deleted_at: '2025-11-12' });
    expect((await getTrajectory(context, trajectory.id)).groupId).toBe(null);
    expect(await listTrajectoriesOfGroup(context.read, groupId)).toEqual([]);
    await expect(set(groupId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await set(null)).groupId).toBe(null);
  });
});
