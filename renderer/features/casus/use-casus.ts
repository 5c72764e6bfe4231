/** What the screens of a casus read, and the list that it stands in. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CasusLayout } from '../../../electron/contract/casus-calls';
import type { CaseFileId, CasusId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';

export const useCasusList = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.casusList(caseFileId),
    queryFn: () => valueOf(api.casus.list({ caseFileId })),
  });

export const useCasus = (id: CasusId) =>
  useQuery({
    queryKey: keys.casus(id),
    queryFn: () => valueOf(api.casus.get({ id })),
    // Names, class list or settings may have changed elsewhere since it was read.
    refetchOnMount: 'always',
  });

/** What can be pulled in; read anew each time that it is chosen from. */
export const useSources = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: ['casusSources', caseFileId],
    queryFn: () => valueOf(api.casus.sources({ caseFileId })),
    staleTime: 0,
    gcTime: 0,
  });

export const rememberedKey = (caseFileId: CaseFileId) => ['casusRemembered', caseFileId] as const;

export const useRemembered = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: rememberedKey(caseFileId),
    queryFn: () => valueOf(api.casus.remembered({ caseFileId })),
  });

type Printed = {
  readonly id: CasusId;
  /** null: as it is now. */
  readonly versionNumber: number | null;
  readonly layout: CasusLayout;
};

/** The pages as they would be printed; of a draft read anew each time that they are shown. */
export const usePages = ({ id, versionNumber, layout }: Printed) =>
  useQuery({
    queryKey: ['casusPages', id, versionNumber, layout],
    queryFn: () => valueOf(api.casus.preview({ id, versionNumber, layout })),
    staleTime: 0,
    gcTime: 0,
  });

export const useLog = (id: CasusId) =>
  useQuery({
    queryKey: ['casusLog', id],
    queryFn: () => valueOf(api.casus.log({ id })),
    staleTime: 0,
    gcTime: 0,
  });

const useListChanged = (caseFileId: CaseFileId) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.casusList(caseFileId) });
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
