/** Requests of guardians to see the file: what the screens read, and their changes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccessRequest } from '../../../electron/contract/access-requests';
import type { InputOf, Result } from '../../../electron/contract/contract';
import type { accessRequests } from '../../../electron/contract/access-requests';
import type { AccessRequestId, CaseFileId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';

export const useAccessRequests = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.accessRequests(caseFileId),
    queryFn: () => valueOf(api.accessRequests.list({ caseFileId })),
    refetchOnMount: 'always',
  });

/** All of the file: records change elsewhere, so it is read at each opening. */
export const useComposedAccess = (id: AccessRequestId) =>
  useQuery({
    queryKey: keys.accessRequest(id),
    queryFn: () => valueOf(api.accessRequests.compose({ id })),
    refetchOnMount: 'always',
  });

export const useOpenAccess = (caseFileId: CaseFileId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (
      asked: Omit<InputOf<(typeof accessRequests)['accessRequests.open']>, 'caseFileId'>,
    ) => valueOf(api.accessRequests.open({ caseFileId, ...asked })),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.accessRequests(caseFileId) });
      await client.invalidateQueries({ queryKey: keys.reminders });
    },
  });
};

/** A step of one request: an extension, that it was given, or that this is taken back. */
export const useAccessStep = ({ id, caseFileId }: Pick<AccessRequest, 'id' | 'caseFileId'>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: () => Promise<Result<AccessRequest>>) => valueOf(step()),
    onSettled: async () => {
      const touched = [keys.accessRequest(id), keys.accessRequests(caseFileId), keys.reminders];
      await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
};
