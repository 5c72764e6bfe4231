/** What the screens of questions read, and what a change touches. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ReceivedQuestion } from '../../../electron/contract/consultation';
import type { CasusId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify, notifyUndo } from '../notes/undo-notice';
import { receivedTexts } from './received-texts';

/** Questions about a casus; an answer may have been opened on another screen. */
export const useAskedQuestions = (casusId: CasusId) =>
  useQuery({
    queryKey: keys.casusQuestions(casusId),
    queryFn: () => valueOf(api.consultation.asked({ casusId })),
    refetchOnMount: 'always',
  });

type Version = { readonly casusId: CasusId; readonly versionNumber: number };

/** What a colleague gets of a version; read anew each time that one is asked. */
export const useAskPreview = ({ casusId, versionNumber }: Version) =>
  useQuery({
    queryKey: ['casusQuestionPreview', casusId, versionNumber],
    queryFn: () => valueOf(api.consultation.preview({ casusId, versionNumber })),
    staleTime: 0,
    gcTime: 0,
  });

/** Reads again what a question or an answer touches. */
export const useAskedChanged = (casusId: CasusId): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [
      keys.casusQuestions(casusId),
      ['casusLog', casusId],
      keys.reminders,
      keys.drafts,
    ];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, casusId]);
};

export const useReceivedQuestions = () =>
  useQuery({
    queryKey: keys.receivedQuestions,
    queryFn: () => valueOf(api.consultation.received({})),
    // One may have been taken on the screen where files are opened.
    refetchOnMount: 'always',
  });

export const failed = (error: unknown): void => {
  const { title, text } = errorText(codeOf(error));
  notify(`${title}. ${text}`);
};

/** Takes a question of a colleague away, with a way back. */
export const useRemoveReceived = (): ((question: ReceivedQuestion) => void) => {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keys.receivedQuestions });
  const restore = useMutation({
    mutationFn: ({ id }: ReceivedQuestion) => valueOf(api.consultation.restore({ id })),
    onError: failed,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: ({ id }: ReceivedQuestion) => valueOf(api.consultation.remove({ id })),
    onSuccess: (_nothing, question) => {
      notifyUndo(receivedTexts.removed, () => restore.mutate(question));
    },
    onError: failed,
    onSettled,
  });
  return (question) => remove.mutate(question);
};
