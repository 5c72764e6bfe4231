import { SchoolId, TrajectoryGroupId } from '../../../electron/contract/ids';
import { TrajectoryGroupDraft } from '../../../electron/contract/trajectory-groups';
import type { OpenContext } from '../../../electron/features/context';
import type { GroupRecord } from '../../../electron/features/trajectory-groups/group-records';
import { saveGroup } from '../../../electron/features/trajectory-groups/groups-service';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import { createTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { template } from '../../unit/trajectory/invented';
import { openFile } from '../opp/support';
import type { OpenFile } from '../opp/support';
import { add, FIRST_MONDAY, start } from '../trajectory/support';

export const groupDraft = (change: Record<string, unknown> = {}): TrajectoryGroupDraft =>
  TrajectoryGroupDraft.parse({
    name: 'Impulsklas najaar',
    template: template(),
    startOn: FIRST_MONDAY,
    coaches: 'Begeleider Impulsklas',
    ...change,
  });

export const groupIdOf = ({ id }: { readonly id: string }): TrajectoryGroupId =>
  TrajectoryGroupId.parse(id);

export const makeGroup = (
  context: OpenContext,
  schoolId: string,
  change: Record<string, unknown> = {},
): Promise<GroupRecord> =>
  saveGroup(context, {
    id: null,
    schoolId: SchoolId.parse(schoolId),
    version: 0,
    draft: groupDraft(change),
  });

/** A pupil of the group, with one goal, that began in September. */
export const join = async (
  context: OpenContext,
  group: GroupRecord,
  caseFileId: OpenFile['caseFileId'],
): Promise<TrajectoryRecord> => {
  const made = await createTrajectory(context, {
    caseFileId,
    groupId: groupIdOf(group),
    template: template(),
  });
  return start(context, await add(context, made));
};

export type GroupOfOne = {
  readonly file: OpenFile;
  readonly group: GroupRecord;
  readonly trajectory: TrajectoryRecord;
};

export const groupOfOne = async (context: OpenContext): Promise<GroupOfOne> => {
  const file = await openFile(context);
  const group = await makeGroup(context, file.schoolId);
  return { file, group, trajectory: await join(context, group, file.caseFileId) };
};
