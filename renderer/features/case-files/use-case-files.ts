/** Case files of the current school, and their changes. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseFile, caseFiles } from '../../../electron/contract/case-files';
import type { InputOf } from '../../../electron/contract/contract';
import type { CaseFileId, PupilId, SchoolId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';

export type CaseFileInput = InputOf<(typeof caseFiles)['caseFiles.create']>['draft'];

/** The list, also for prefetching it right after unlocking. */
const caseFilesQuery = (schoolId: SchoolId) =>
  queryOptions({
    queryKey: keys.caseFiles(schoolId),
    queryFn: () => valueOf(api.caseFiles.list({ schoolId })),
  });

export const useCaseFiles = (schoolId: SchoolId) => useQuery(caseFilesQuery(schoolId));

export const useCaseFile = (id: CaseFileId) =>
  useQuery({
    queryKey: keys.caseFile(id),
    queryFn: () => valueOf(api.caseFiles.get({ id })),
  });

/** Tells the vault once that this file is being looked at, for "recent". */
export const useMarkOpened = (id: CaseFileId): void => {
  const client = useQueryClient();
  useEffect(() => {
    void api.caseFiles
      .opened({ id })
      .then(() => client.invalidateQueries({ queryKey: ['recent'] }));
  }, [id, client]);
};

/** Puts a changed file where every screen finds it. */
const useTakeOver = () => {
  const client = useQueryClient();
  return (file: CaseFile): void => {
    client.setQueryData(keys.caseFile(file.id), file);
    void client.invalidateQueries({ queryKey: keys.caseFiles(file.schoolId) });
    void client.invalidateQueries({ queryKey: ['recent'] });
    // Names may have changed: what was masked with the old ones is masked anew.
    void client.invalidateQueries({ queryKey: ['masked'] });
  };
};

export const useCreateCaseFile = () => {
  const takeOver = useTakeOver();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { readonly pupilId: PupilId; readonly draft: CaseFileInput }) =>
      valueOf(api.caseFiles.create(input)),
    onSuccess: (file) => {
      takeOver(file);
      void client.invalidateQueries({ queryKey: keys.pupils(file.schoolId) });
      void client.invalidateQueries({ queryKey: keys.schools });
    },
  });
};

type Change = { readonly version: number; readonly draft: CaseFileInput };

export const useUpdateCaseFile = (id: CaseFileId) => {
  const takeOver = useTakeOver();
  return useMutation({
    mutationFn: ({ version, draft }: Change) =>
      valueOf(api.caseFiles.update({ id, version, draft })),
    onSuccess: takeOver,
  });
};

/** Archives or reopens. */
export const useChangeStatus = (id: CaseFileId) => {
  const takeOver = useTakeOver();
  return useMutation({
    mutationFn: (status: CaseFile['status']) =>
      valueOf(status === 'archived' ? api.caseFiles.archive({ id }) : api.caseFiles.reopen({ id })),
    onSuccess: takeOver,
  });
};

/** Six free code names; `refetch` draws others. */
export const useCodeNames = (schoolId: SchoolId) =>
  useQuery({
    queryKey: ['codeNames', schoolId],
    queryFn: async () => (await valueOf(api.caseFiles.proposeCodeNames({ schoolId }))).codeNames,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
