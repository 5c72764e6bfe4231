import { useParams } from '@tanstack/react-router';
import { TrajectoryGroupId } from '../../electron/contract/ids';
import { GroupScreen } from '../features/trajectory-groups/GroupScreen';

/** The group that the address names. */
export function GroupRoute() {
  const { groupId } = useParams({ strict: false });
  return <GroupScreen groupId={TrajectoryGroupId.parse(groupId)} />;
}
