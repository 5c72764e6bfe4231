/** The calls of the screen Ontvangen. */
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { InputOf } from '../../../electron/contract/contract';
import type { CaseFileId, SchoolId } from '../../../electron/contract/ids';
import type {
  ReceivedDossier,
  ReceivedItem,
  ReceivedTarget,
  receiving,
} from '../../../electron/contract/receiving';
import type { PickedFile } from '../../../electron/contract/shell';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';
import { isSameTarget } from './choices';
import type { Choices } from './choices';

/** A picked file with how it is locked. */
export type LockedFile = { readonly file: PickedFile; readonly lock: 'passphrase' | 'key' };

const fileOf = (dropped: File | null): Promise<PickedFile | null> =>
  dropped === null
    ? valueOf(api.files.pick({ purpose: 'archive' }))
    : valueOf(api.files.dropped('archive', dropped));

/** Picks a file (null: by the dialog) and looks at its outside; gives null when nothing was picked. */
export const useLookAtFile = () =>
  useMutation({
    mutationFn: async (dropped: File | null): Promise<LockedFile | null> => {
      const file = await fileOf(dropped);
      if (file === null) return null;
      const { lock } = await valueOf(api.exchange.inspect({ token: file.token }));
      return { file, lock };
    },
  });

export const useOpenFile = () =>
  useMutation({
    // What was typed is not kept by the screen.
    gcTime: 0,
    mutationFn: (input: {
      readonly token: PickedFile['token'];
      readonly passphrase: string | null;
    }) => valueOf(api.exchange.open(input)),
  });

/** Forgets an opened file when the screen goes or another one comes. */
export const useCloseFile = (archiveId: string | null): void => {
  useEffect(() => {
    if (archiveId === null) return undefined;
    return () => void api.exchange.close({ archiveId });
  }, [archiveId]);
};

export const useReceivingPreview = (archiveId: string, schoolId: SchoolId) =>
  useQuery({
    queryKey: ['receivingPreview', archiveId, schoolId],
    queryFn: () => valueOf(api.receiving.preview({ archiveId, schoolId })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

type Of = { readonly archiveId: string; readonly schoolId: SchoolId };

/**
 * The items of each dossier against who was chosen for it.
 * @returns null for one whose items are still being compared
 */
export const useComparedItems = (
  dossiers: readonly ReceivedDossier[],
  { choices, of }: { readonly choices: Choices; readonly of: Of },
): ((dossierId: string) => readonly ReceivedItem[] | null) => {
  const other = dossiers.flatMap(({ dossierId, proposed }) => {
    const target = choices.get(dossierId)?.target ?? null;
    return target === null || isSameTarget(target, proposed) ? [] : [{ dossierId, target }];
  });
  const compared = useQueries({
    queries: other.map(({ dossierId, target }) => ({
      queryKey: ['receivingCompare', of, dossierId, target],
      queryFn: () => valueOf(api.receiving.compare({ ...of, dossierId, target })),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    })),
  });
  return (wanted) => {
    const at = other.findIndex(({ dossierId }) => dossierId === wanted);
    if (at >= 0) return compared[at]?.data ?? null;
    return dossiers.find(({ dossierId }) => dossierId === wanted)?.items ?? [];
  };
};

export type DifferencesOf = Of & {
  readonly dossierId: CaseFileId;
  readonly target: ReceivedTarget;
  readonly itemKey: string;
};

export const useDifferences = (input: DifferencesOf) =>
  useQuery({
    queryKey: ['receivingDifferences', input],
    queryFn: () => valueOf(api.receiving.differences(input)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Afterwards everything is read anew: it may have changed any list. */
export const useApply = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: InputOf<(typeof receiving)['receiving.apply']>) =>
      valueOf(api.receiving.apply(input)),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'receivingPreview',
      }),
  });
};

export const useReceivedList = (schoolId: SchoolId) =>
  useQuery({
    queryKey: keys.received(schoolId),
    queryFn: () => valueOf(api.receiving.list({ schoolId })),
    refetchOnMount: 'always',
  });

export const useReceivedPages = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.receivedPages(caseFileId),
    queryFn: () => valueOf(api.receiving.ofFile({ caseFileId })),
    refetchOnMount: 'always',
  });

export const useTakeReceipt = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (archiveId: string) => valueOf(api.receiving.takeReceipt({ archiveId })),
    onSuccess: () =>
      Promise.all(
        [keys.handoverLog, keys.reminders].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};

export const useTakeQuestion = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (archiveId: string) => valueOf(api.consultation.take({ archiveId })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.receivedQuestions }),
  });
};

export const useTakeAnswer = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (archiveId: string) => valueOf(api.consultation.takeAnswer({ archiveId })),
    onSuccess: () => client.invalidateQueries(),
  });
};
