/** What the screens of a casus read, and one queue for all that changes it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import type { CaseFileId, CasusId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';

export const useCasusList = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.casusList(caseFileId),
    queryFn: () => valueOf(api.casus.list({ caseFileId })),
  });

export const useCasus = (id: CasusId) =>
  useQuery({ queryKey: keys.casus(id), queryFn: () => valueOf(api.casus.get({ id })) });

export const useFieldTexts = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: ['casusFields', caseFileId],
    queryFn: () => valueOf(api.casus.fields({ caseFileId })),
    staleTime: 0,
  });

/** The document as it would be printed now; read anew each time that it is shown. */
export const usePreview = (id: CasusId, opened: boolean) =>
  useQuery({
    queryKey: ['casusPreview', id],
    queryFn: () => valueOf(api.casus.preview({ id })),
    enabled: opened,
    staleTime: 0,
    gcTime: 0,
  });

const useListChanged = (caseFileId: CaseFileId) => {
  const client = useQueryClient();
  return useCallback(
    () => client.invalidateQueries({ queryKey: keys.casusList(caseFileId) }),
    [client, caseFileId],
  );
};

export const useCreateCasus = (caseFileId: CaseFileId) => {
  const client = useQueryClient();
  const changed = useListChanged(caseFileId);
  return useMutation({
    mutationFn: () => valueOf(api.casus.create({ caseFileId })),
    onSuccess: (casus) => {
      client.setQueryData(keys.casus(casus.id), casus);
      void changed();
    },
  });
};

export const useDeleteCasus = (caseFileId: CaseFileId) => {
  const changed = useListChanged(caseFileId);
  return useMutation({
    mutationFn: (id: CasusId) => valueOf(api.casus.delete({ id })),
    onSuccess: changed,
  });
};

export const useRestoreCasus = (caseFileId: CaseFileId) => {
  const changed = useListChanged(caseFileId);
  return useMutation({
    mutationFn: (id: CasusId) => valueOf(api.casus.restore({ id })),
    onSuccess: changed,
  });
};

/** Runs a change on the newest version and shows its answer. */
export type ChangeCasus = (change: (now: Casus) => Promise<Casus>) => Promise<Casus>;

/**
 * Changes of one casus, one after the other: what is typed and what is clicked at the same time would
 * otherwise each build on a version that the other has just replaced.
 */
export const useChangeCasus = (casus: Casus): ChangeCasus => {
  const client = useQueryClient();
  const changed = useListChanged(casus.caseFileId);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const { id } = casus;
  return useCallback(
    (change) => {
      const run = async (): Promise<Casus> => {
        const known = client.getQueryData<Casus>(keys.casus(id));
        const after = await change(known ?? (await valueOf(api.casus.get({ id }))));
        client.setQueryData(keys.casus(id), after);
        void changed();
        return after;
      };
      const done = queue.current.then(run, run);
      queue.current = done.catch(() => undefined);
      return done;
    },
    [client, changed, id],
  );
};
