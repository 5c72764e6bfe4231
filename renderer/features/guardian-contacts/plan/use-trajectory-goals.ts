/** The goals of the trajectories of a file that go on: they may stand in the joint plan too. */
import { useQueries, useQuery } from '@tanstack/react-query';
import type { CaseFileId, TrajectoryGoalId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';

export type GoalOfTrajectory = { readonly id: TrajectoryGoalId; readonly goal: string };

/** None until they were read, or where there are none. */
export const useTrajectoryGoals = (caseFileId: CaseFileId): readonly GoalOfTrajectory[] => {
  const { data = [] } = useQuery({
    queryKey: keys.trajectories(caseFileId),
    queryFn: () => valueOf(api.trajectory.list({ caseFileId })),
  });
  return useQueries({
    queries: data
      .filter(({ status }) => status !== 'ended')
      .map(({ id }) => ({
        queryKey: keys.trajectory(id),
        queryFn: () => valueOf(api.trajectory.get({ id })),
      })),
    combine: (results) =>
      results
        .flatMap(({ data: found }) => found?.goals ?? [])
        .filter(({ endedOn, content }) => endedOn === null && content.goal !== '')
        .map(({ id, content }) => ({ id, goal: content.goal })),
  });
};
