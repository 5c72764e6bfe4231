/** What the screens of notes read, and what makes them read again. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CaseFileId, NoteId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';

export const useNotes = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.notes(caseFileId),
    queryFn: () => valueOf(api.notes.list({ caseFileId })),
  });

export const usePrivateNotes = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.privateNotes(caseFileId),
    queryFn: () => valueOf(api.privateNotes.list({ caseFileId })),
  });

export const useTagSuggestions = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: [...keys.tags, caseFileId],
    queryFn: () => valueOf(api.notes.tags({ caseFileId })),
  });

export const useVersions = (id: NoteId) =>
  useQuery({
    queryKey: ['noteVersions', id],
    queryFn: () => valueOf(api.notes.versions({ id })),
    gcTime: 0,
    staleTime: 0,
  });

/** Whether the case file takes changes; `undefined` while that is being read. */
export const useIsArchived = (caseFileId: CaseFileId): boolean | undefined =>
  useQuery({
    queryKey: keys.caseFile(caseFileId),
    queryFn: () => valueOf(api.caseFiles.get({ id: caseFileId })),
    select: ({ status }) => status === 'archived',
  }).data;

/** Reads again what a change of notes, private notes or attachments touches. */
export const useNotesChanged = (caseFileId: CaseFileId): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [
      keys.notes(caseFileId),
      keys.privateNotes(caseFileId),
      keys.bin(caseFileId),
      keys.attachments(caseFileId),
      keys.tags,
      keys.drafts,
      ['caseFiles'],
    ];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, caseFileId]);
};
