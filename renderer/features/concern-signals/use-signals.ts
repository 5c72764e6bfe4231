/** Signals of a case file, and their changes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ConcernSignal } from '../../../electron/contract/concern-signals';
import type { CaseFileId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify, notifyUndo } from '../notes/undo-notice';
import { signalsTexts as texts } from './texts';

export const useSignals = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.concernSignals(caseFileId),
    queryFn: () => valueOf(api.concernSignals.list({ caseFileId })),
  });

export const useSignalPattern = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.signalPattern(caseFileId),
    queryFn: () => valueOf(api.concernSignals.pattern({ caseFileId })),
  });

/** Reads again what a change of a signal touches. */
export const useSignalsChanged = (caseFileId: CaseFileId): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [
      keys.concernSignals(caseFileId),
      keys.signalPattern(caseFileId),
      keys.reminders,
      keys.drafts,
    ];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, caseFileId]);
};

/** Takes one away, with a way back. */
export const useRemoveSignal = (caseFileId: CaseFileId): ((signal: ConcernSignal) => void) => {
  const changed = useSignalsChanged(caseFileId);
  const failed = (error: unknown): void => {
    const { title, text } = errorText(codeOf(error));
    notify(`${title}. ${text}`);
  };
  const restore = useMutation({
    mutationFn: ({ id }: ConcernSignal) => valueOf(api.concernSignals.restore({ id })),
    onError: failed,
    onSettled: changed,
  });
  const remove = useMutation({
    mutationFn: ({ id }: ConcernSignal) => valueOf(api.concernSignals.remove({ id })),
    onSuccess: (_nothing, signal) => {
      notifyUndo(texts.removed, () => restore.mutate(signal));
    },
    onError: failed,
    onSettled: changed,
  });
  return (signal) => remove.mutate(signal);
};
