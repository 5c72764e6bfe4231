import { useParams } from '@tanstack/react-router';
import { TrajectoryId } from '../../electron/contract/ids';
import { TrajectoryScreen } from '../features/trajectory/TrajectoryScreen';
import { useCaseFileId } from './case-file-tabs';

/** The trajectory that the address names. */
export function TrajectoryRoute() {
  const { trajectoryId } = useParams({ strict: false });
  return (
    <TrajectoryScreen
      caseFileId={useCaseFileId()}
      trajectoryId={TrajectoryId.parse(trajectoryId)}
    />
  );
}
