/** What the screens of contact with parents read, and what a change touches. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { GuardianContact } from '../../../electron/contract/guardian-contacts';
import type { CaseFileId, SchoolId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify, notifyUndo } from '../notes/undo-notice';
import { contactTexts as texts } from './texts';

export const useContacts = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.guardianContacts(caseFileId),
    queryFn: () => valueOf(api.guardianContacts.list({ caseFileId })),
    // Its agreements are ticked off and changed elsewhere.
    refetchOnMount: 'always',
  });

export const useViews = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.guardianViews(caseFileId),
    queryFn: () => valueOf(api.guardianContacts.views({ caseFileId })),
  });

type Of = { readonly schoolId: SchoolId; readonly caseFileId: CaseFileId | null };

/** Of one file, or of all active files of a school. */
export const useBalance = (of: Of) =>
  useQuery({
    queryKey: [...keys.contactBalance, of],
    queryFn: () => valueOf(api.guardianContacts.balance(of)),
    // Days pass, and guardians change elsewhere.
    refetchOnMount: 'always',
  });

/** Reads again what a change of a contact touches. */
export const useContactsChanged = (caseFileId: CaseFileId): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [
      keys.guardianContacts(caseFileId),
      keys.contactBalance,
      keys.agreements(caseFileId),
      keys.reminders,
      keys.drafts,
    ];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, caseFileId]);
};

/** Takes one away, with a way back. */
export const useRemoveContact = (caseFileId: CaseFileId): ((contact: GuardianContact) => void) => {
  const changed = useContactsChanged(caseFileId);
  const failed = (error: unknown): void => {
    const { title, text } = errorText(codeOf(error));
    notify(`${title}. ${text}`);
  };
  const restore = useMutation({
    mutationFn: ({ id }: GuardianContact) => valueOf(api.guardianContacts.restore({ id })),
    onError: failed,
    onSettled: changed,
  });
  const remove = useMutation({
    mutationFn: ({ id }: GuardianContact) => valueOf(api.guardianContacts.remove({ id })),
    onSuccess: (_nothing, contact) => {
      notifyUndo(texts.removed, () => restore.mutate(contact));
    },
    onError: failed,
    onSettled: changed,
  });
  return (contact) => remove.mutate(contact);
};
