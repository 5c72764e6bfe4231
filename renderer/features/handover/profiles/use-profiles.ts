/** Changes of profiles: each touches what goes along by them. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { HandoverProfileId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { notifyUndo } from '../../notes/undo-notice';
import { notifyFailure } from '../use-handover';
import { profileTexts as texts } from './texts';

export const useProfilesChanged = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [keys.handoverProfiles, keys.handoverComposed, keys.handoverOfClass];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client]);
};

/** Takes an own one away, with a way back. */
export const useRemoveProfile = () => {
  const changed = useProfilesChanged();
  const restore = useMutation({
    mutationFn: (id: HandoverProfileId) => valueOf(api.handover.restoreProfile({ id })),
    onError: notifyFailure,
    onSettled: changed,
  });
  return useMutation({
    mutationFn: (id: HandoverProfileId) => valueOf(api.handover.removeProfile({ id })),
    onSuccess: (_nothing, id) => {
      notifyUndo(texts.removed, () => restore.mutate(id));
    },
    onError: notifyFailure,
    onSettled: changed,
  });
};

/** One of the app as the app brings it; what a person had made of it can be put back. */
export const useResetProfile = () => {
  const changed = useProfilesChanged();
  return useMutation({
    mutationFn: async (id: HandoverProfileId) => {
      const before = (await valueOf(api.handover.profiles({}))).find((one) => one.id === id);
      const after = await valueOf(api.handover.resetProfile({ id }));
      return { before, after };
    },
    onSuccess: ({ before, after }) => {
      if (before === undefined) return;
      notifyUndo(texts.resetDone, () => {
        const again = { id: after.id, version: after.version, content: before.content };
        void valueOf(api.handover.saveProfile(again)).then(changed, notifyFailure);
      });
    },
    onError: notifyFailure,
    onSettled: changed,
  });
};
