/** What the screens of trajectories read, and the one way in which they change one. */
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { InputOf, Result } from '../../../electron/contract/contract';
import type { CaseFileId, SchoolId, TrajectoryId } from '../../../electron/contract/ids';
import type { trajectory as calls } from '../../../electron/contract/trajectory';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import type { TrajectorySubject } from './trajectory-draft';
import { trajectoryWork } from './trajectory-work';

export const useTrajectory = (id: TrajectoryId) =>
  useQuery({
    queryKey: keys.trajectory(id),
    queryFn: () => valueOf(api.trajectory.get({ id })),
    // The calendar changes elsewhere: its weeks come from there.
    refetchOnMount: 'always',
  });

export const useTrajectories = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.trajectories(caseFileId),
    queryFn: () => valueOf(api.trajectory.list({ caseFileId })),
    refetchOnMount: 'always',
  });

export const useTemplates = () =>
  useQuery({
    queryKey: keys.trajectoryTemplates,
    queryFn: () => valueOf(api.trajectoryTemplates.list({})),
  });

/** Groups of a school; null while the school isn't known. */
export const useGroups = (schoolId: SchoolId | null) =>
  useQuery({
    queryKey: keys.trajectoryGroups(schoolId ?? ''),
    enabled: schoolId !== null,
    queryFn: () => (schoolId === null ? [] : valueOf(api.trajectoryGroups.list({ schoolId }))),
  });

type NewTrajectory = InputOf<(typeof calls)['trajectory.create']>;

export const useCreateTrajectory = (caseFileId: CaseFileId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (made: Omit<NewTrajectory, 'caseFileId'>) =>
      valueOf(api.trajectory.create({ caseFileId, ...made })),
    onSuccess: (made) => {
      client.setQueryData(keys.trajectory(made.id), made);
      void client.invalidateQueries({ queryKey: keys.trajectories(caseFileId) });
      void client.invalidateQueries({ queryKey: ['trajectoryGroups'] });
    },
  });
};

export type TrajectoryChange = {
  /**
   * Saves what was typed, then runs a call on the newest version: its answer is on every screen. A failure is
   * shown in Dutch, or with `quiet` left to the caller. @returns the trajectory after it; null when it failed
   */
  readonly run: (
    call: (now: Trajectory) => Promise<Result<Trajectory>>,
    options?: { readonly quiet?: boolean },
  ) => Promise<Trajectory | null>;
  readonly pending: boolean;
  /** Why the last one failed; for `CodeNote`. */
  readonly error: unknown;
};

export const useTrajectoryChange = ({ id, caseFileId }: TrajectorySubject): TrajectoryChange => {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback<TrajectoryChange['run']>(
    async (call, { quiet = false } = {}) => {
      setPending(true);
      setError(null);
      try {
        const work = trajectoryWork(client, { id, caseFileId });
        // What stands on the screen is what is decided on. Its own failure stands in the form.
        if (!(await work.flush())) return null;
        return await work.change((now) => valueOf(call(now)));
      } catch (failure) {
        setError(failure);
        if (!quiet) {
          const { title, text } = errorText(codeOf(failure));
          notifications.show({ title, message: text, color: 'coral', autoClose: false });
        }
        return null;
      } finally {
        setPending(false);
      }
    },
    [client, id, caseFileId],
  );
  return { run, pending, error };
};
