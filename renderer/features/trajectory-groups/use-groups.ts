/** Groups as the screens read and change them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf } from '../../../electron/contract/contract';
import type { SchoolId, TrajectoryGroupId } from '../../../electron/contract/ids';
import type { GroupView, trajectoryGroups } from '../../../electron/contract/trajectory-groups';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify, notifyUndo } from '../notes/undo-notice';
import { groupsTexts, groupTexts } from './texts';

export const useGroupsOfSchool = (schoolId: SchoolId) =>
  useQuery({
    queryKey: keys.trajectoryGroups(schoolId),
    queryFn: () => valueOf(api.trajectoryGroups.list({ schoolId })),
    // Pupils join elsewhere too.
    refetchOnMount: 'always',
  });

export const useGroupView = (id: TrajectoryGroupId) =>
  useQuery({
    queryKey: keys.trajectoryGroup(id),
    queryFn: () => valueOf(api.trajectoryGroups.view({ id })),
    // Cards are filled in elsewhere, and days pass.
    refetchOnMount: 'always',
  });

/** Reads lists and views again. */
export const useGroupsChanged = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ['trajectoryGroups'] }), [client]);
};

export const notifyFailure = (error: unknown): void => {
  const { title, text } = errorText(codeOf(error));
  notify(`${title}. ${text}`);
};

/** Into the bin, with a way back. */
export const useRemoveGroup = () => {
  const changed = useGroupsChanged();
  const restore = useMutation({
    mutationFn: (id: TrajectoryGroupId) => valueOf(api.trajectoryGroups.restore({ id })),
    onError: notifyFailure,
    onSettled: changed,
  });
  return useMutation({
    mutationFn: (id: TrajectoryGroupId) => valueOf(api.trajectoryGroups.remove({ id })),
    onSuccess: (_nothing, id) => {
      notifyUndo(groupsTexts.removed, () => restore.mutate(id));
    },
    onError: notifyFailure,
    onSettled: changed,
  });
};

type Member = Pick<GroupView['members'][number], 'trajectoryId' | 'caseFileId'>;

/** Out of the group, with a way back; the trajectory goes on. */
export const useTakeOut = (groupId: TrajectoryGroupId) => {
  const client = useQueryClient();
  const changed = useGroupsChanged();
  const move = async (
    { trajectoryId: id, caseFileId }: Member,
    to: TrajectoryGroupId | null,
  ): Promise<void> => {
    const moved = await valueOf(api.trajectory.setGroup({ id, groupId: to }));
    client.setQueryData(keys.trajectory(id), moved);
    void client.invalidateQueries({ queryKey: keys.trajectories(caseFileId) });
  };
  const putBack = useMutation({
    mutationFn: (member: Member) => move(member, groupId),
    onError: notifyFailure,
    onSettled: changed,
  });
  return useMutation({
    mutationFn: (member: Member) => move(member, null),
    onSuccess: (_nothing, member) => {
      notifyUndo(groupTexts.takenOut, () => putBack.mutate(member));
    },
    onError: notifyFailure,
    onSettled: changed,
  });
};

type Recorded = InputOf<(typeof trajectoryGroups)['trajectoryGroups.setPresence']>;

/** The view with one presence put in or taken away. */
const withPresence = (view: GroupView, recorded: Recorded): GroupView => ({
  ...view,
  members: view.members.map((member) => {
    if (member.trajectoryId !== recorded.trajectoryId) return member;
    const { on, who, presence } = recorded;
    const others = member.presence.filter((each) => each.on !== on || each.who !== who);
    return {
      ...member,
      presence: presence === null ? others : [...others, { on, who, presence }],
    };
  }),
});

/** Shown at once; what the vault refuses goes back as it was. */
export const useSetPresence = (groupId: TrajectoryGroupId) => {
  const client = useQueryClient();
  const queryKey = keys.trajectoryGroup(groupId);
  return useMutation({
    // One after another: the last click on a place is the one that stays.
    scope: { id: 'presence' },
    mutationFn: (recorded: Recorded) => valueOf(api.trajectoryGroups.setPresence(recorded)),
    onMutate: async (recorded) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData<GroupView>(queryKey, (view) =>
        view === undefined ? view : withPresence(view, recorded),
      );
    },
    onError: (error) => {
      notifyFailure(error);
      void client.invalidateQueries({ queryKey });
    },
  });
};
