import { useQuery } from '@tanstack/react-query';
import type { TrajectoryId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';

/** Scores are given on another tab: what stands here follows them. */
export const usePictures = (id: TrajectoryId) =>
  useQuery({
    queryKey: [...keys.trajectory(id), 'pictures'],
    queryFn: () => valueOf(api.trajectory.pictures({ id })),
    refetchOnMount: 'always',
  });
