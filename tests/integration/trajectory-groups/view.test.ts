import { describe, expect, it } from 'vitest';
import { GroupView } from '../../../electron/contract/trajectory-groups';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { viewGroup } from '../../../electron/features/trajectory-groups/group-view';
import { setPresence } from '../../../electron/features/trajectory-groups/groups-service';
import { endGoal } from '../../../electron/features/trajectory/trajectory-goals';
import { createTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { template } from '../../unit/trajectory/invented';
import { anotherFile, openFile } from '../opp/support';
import { give } from '../skill-card/support';
import { openTestVault } from '../support/open-test-vault';
import { add, BASELINE_MONDAY, FIRST_MONDAY, goalIdOf, idOf } from '../trajectory/support';
import { groupIdOf, groupOfOne, join, makeGroup } from './support';

const view = async (context: Parameters<typeof viewGroup>[0], id: string): Promise<GroupView> =>
  GroupView.parse(await viewGroup(context, id));

describe('the view of a group', () => {
  it('has every pupil with the weekly figures of each rater', async () => {
    const { context } = await openTestVault();
    const { file, group, trajectory } = await groupOfOne(context);
    await give(
      context,
      trajectory,
      { on: BASELINE_MONDAY, part: 'week', score: 1 },
      { on: FIRST_MONDAY, score: 2 },
      { on: '2025-09-02', score: 3 },
      { on: '2025-11-10', score: 4 },
    );
    const { members, weeks, sessions } = await view(context, group.id);
    expect(weeks).toHaveLength(13);
    expect(sessions).toHaveLength(12);
    expect(sessions[0]).toBe('2025-09-03');
    const [member] = members;
    expect(member).toMatchObject({
      trajectoryId: trajectory.id,
      caseFileId: file.caseFileId,
      codeName: 'Lantaarn',
      status: 'running',
      currentWeek: 11,
      withGuardian: true,
    });
    const [goal] = member?.goals ?? [];
    expect(goal?.series.map(({ rater, missing }) => [rater, missing])).toEqual([
      ['pupil', 3],
      ['teacher', 2],
      ['guardian', 3],
    ]);
    const teacher = goal?.series[1]?.weeks ?? [];
    expect(teacher).toHaveLength(13);
    expect([teacher[0], teacher[1], teacher[2], teacher[11]]).toEqual([1, 2.5, null, 4]);
  });

  it('is by surname, with pupils whose goals are still being set', async () => {
    const { context } = await openTestVault();
    const { file, group } = await groupOfOne(context);
    const caseFileId = await anotherFile(context, { ...file, codeName: 'Fiets' });
    const groupId = groupIdOf(group);
    await add(
      context,
      await createTrajectory(context, { caseFileId, groupId, template: template() }),
    );
    const { members } = await view(context, group.id);
    expect(members.map(({ codeName, status }) => [codeName, status])).toEqual([
      ['Fiets', 'preparing'],
      ['Lantaarn', 'running'],
    ]);
    const waiting = members[0];
    expect(waiting).toMatchObject({ currentWeek: null });
    expect(waiting?.goals[0]?.series.every(({ weeks }) => weeks.length === 0)).toBe(true);
    expect(waiting?.sessions).toHaveLength(12);
  });

  it('leaves out archived files, and goals that ended on the way', async () => {
    const { context } = await openTestVault();
    const { file, group, trajectory } = await groupOfOne(context);
    const second = await anotherFile(context, { ...file, codeName: 'Fiets' });
    await join(context, group, second);
    await archiveCaseFile(context, second);
    await endGoal(context, {
      id: idOf(trajectory),
      goalId: goalIdOf(trajectory),
      version: 1,
      on: '2025-10-10',
      reason: 'Het lukt nu altijd.',
    });
    const { group: shown, members } = await view(context, group.id);
    expect(shown.pupils).toBe(1);
    expect(members.map(({ goals }) => goals)).toEqual([[]]);
  });

  it('is empty without pupils, and there is none of a group in the bin', async () => {
    const { context } = await openTestVault();
    const { schoolId } = await openFile(context);
    const group = await makeGroup(context, schoolId);
    expect(await view(context, group.id)).toMatchObject({ members: [], weeks: [], sessions: [] });
    await expect(viewGroup(context, 'unknown')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('presence', () => {
  it('is recorded at a session, changed, and taken back', async () => {
    const { context } = await openTestVault();
    const { group, trajectory } = await groupOfOne(context);
    const at = { trajectoryId: idOf(trajectory), on: '2025-09-03' };
    await setPresence(context, { ...at, who: 'pupil', presence: 'present' });
    await setPresence(context, { ...at, who: 'guardian', presence: 'present' });
    await setPresence(context, { ...at, who: 'guardian', presence: 'absent' });
    const recorded = (await view(context, group.id)).members[0]?.presence;
    expect(recorded).toEqual([
      { on: at.on, who: 'guardian', presence: 'absent' },
      { on: at.on, who: 'pupil', presence: 'present' },
    ]);
    await setPresence(context, { ...at, who: 'guardian', presence: null });
    expect((await view(context, group.id)).members[0]?.presence).toHaveLength(1);
  });

  it('is of a day on which they come together', async () => {
    const { context } = await openTestVault();
    const { file, trajectory } = await groupOfOne(context);
    const at = { trajectoryId: idOf(trajectory), who: 'pupil', presence: 'present' } as const;
    // A Tuesday; the Wednesday of week 0; one that is still to come; one after the last week.
    for (const on of ['2025-09-02', '2025-08-27', '2025-11-19', '2025-11-26']) {
      await expect(setPresence(context, { ...at, on })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    }
    await archiveCaseFile(context, file.caseFileId);
    await expect(setPresence(context, { ...at, on: '2025-09-03' })).rejects.toMatchObject({
      code: 'CASE_FILE_ARCHIVED',
    });
  });
});
