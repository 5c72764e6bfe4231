import { describe, expect, it } from 'vitest';
import { SchoolId } from '../../../electron/contract/ids';
import {
  listGroups,
  removeGroup,
  restoreGroup,
  saveGroup,
} from '../../../electron/features/trajectory-groups/groups-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { getTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { groupDraft, groupIdOf, groupOfOne, makeGroup } from './support';

const schoolOf = ({ schoolId }: { readonly schoolId: string }) => ({
  schoolId: SchoolId.parse(schoolId),
});

describe('groups', () => {
  it('are listed by school, newest first, with how many follow them', async () => {
    const { context } = await openTestVault();
    const { file, group } = await groupOfOne(context);
    const second = await makeGroup(context, file.schoolId, { name: 'Impulsklas voorjaar' });
    const listed = await listGroups(context, schoolOf(file));
    expect(listed.map(({ id, pupils }) => [id, pupils])).toEqual([
      [second.id, 0],
      [group.id, 1],
    ]);
  });

  it('are changed by who saw the last version alone, within their school', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const group = await makeGroup(context, file.schoolId);
    const change = { id: groupIdOf(group), ...schoolOf(file), draft: groupDraft({ coaches: '' }) };
    const saved = await saveGroup(context, { ...change, version: 1 });
    expect(saved).toMatchObject({ version: 2, draft: { coaches: '' } });
    await expect(saveGroup(context, { ...change, version: 1 })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    const other = await openFile(context, 'Fiets');
    await expect(
      saveGroup(context, { ...change, ...schoolOf(other), version: 2 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leave their trajectories alone when they go, and get them back within thirty days', async () => {
    const { context } = await openTestVault();
    const { group, trajectory } = await groupOfOne(context);
    await removeGroup(context, group.id);
    expect(await getTrajectory(context, trajectory.id)).toMatchObject({ groupId: null });
    expect(await restoreGroup(context, group.id)).toMatchObject({ pupils: 1 });
    expect(await getTrajectory(context, trajectory.id)).toMatchObject({ groupId: group.id });
  });

  it('are destroyed after thirty days in the bin, without their trajectories', async () => {
    const { context, setNow, read } = await openTestVault();
    const { group, trajectory } = await groupOfOne(context);
    await removeGroup(context, group.id);
    setNow('2025-12-20T09:00:00.000Z');
    await tidyOpenVault(context);
    expect(await read('trajectory_groups').select('id')).toEqual([]);
    expect(await getTrajectory(context, trajectory.id)).toMatchObject({ groupId: null });
  });
});
