/** Agreements of a case file, and their changes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Agreement } from '../../../electron/contract/reminders';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify, notifyUndo } from '../notes/undo-notice';
import { agreementTexts as texts } from './texts';

export const useAgreements = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.agreements(caseFileId),
    queryFn: () => valueOf(api.agreements.list({ caseFileId })),
  });

/** Reads again what a change of an agreement touches. */
export const useAgreementsChanged = (caseFileId: CaseFileId): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [keys.agreements(caseFileId), keys.reminders, keys.drafts];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, caseFileId]);
};

/** Takes one away, with a way back. */
export const useRemoveAgreement = (caseFileId: CaseFileId): ((agreement: Agreement) => void) => {
  const changed = useAgreementsChanged(caseFileId);
  const failed = (error: unknown): void => {
    const { title, text } = errorText(codeOf(error));
    notify(`${title}. ${text}`);
  };
  const restore = useMutation({
    mutationFn: ({ id }: Agreement) => valueOf(api.agreements.restore({ id })),
    onError: failed,
    onSettled: changed,
  });
  const remove = useMutation({
    mutationFn: ({ id }: Agreement) => valueOf(api.agreements.remove({ id })),
    onSuccess: (_nothing, agreement) => {
      notifyUndo(texts.removed, () => restore.mutate(agreement));
    },
    onError: failed,
    onSettled: changed,
  });
  return (agreement) => remove.mutate(agreement);
};
