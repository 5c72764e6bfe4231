/** The own key and those of readers, and their changes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReaderContact } from '../../../electron/contract/exchange';
import type { FileToken } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify, notifyUndo } from '../notes/undo-notice';
import { readersTexts as texts } from './texts';

export const useReaderContacts = () =>
  useQuery({
    queryKey: keys.readerContacts,
    queryFn: () => valueOf(api.exchange.contacts({})),
  });

export const useOwnKey = () =>
  useQuery({ queryKey: keys.ownKey, queryFn: () => valueOf(api.exchange.ownKey({})) });

const failed = (error: unknown): void => {
  const { title, text } = errorText(codeOf(error));
  notify(`${title}. ${text}`);
};

export const useMakeKey = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => valueOf(api.exchange.makeKey({})),
    onSuccess: (own) => client.setQueryData(keys.ownKey, own),
  });
};

/** Asks where and writes the file with the own public key; nothing where the person cancelled. */
export const useSaveKeyFile = () =>
  useMutation({
    mutationFn: async () => {
      const place = await valueOf(api.files.pick({ purpose: 'saveReaderKey' }));
      if (place === null) return;
      await valueOf(api.exchange.saveKeyFile({ token: place.token }));
      notify(texts.own.fileSaved);
    },
  });

/** Reads a picked key file; null where the person cancelled. */
export const useReadKeyFile = () =>
  useMutation({
    mutationFn: async () => {
      const picked = await valueOf(api.files.pick({ purpose: 'readerKey' }));
      if (picked === null) return null;
      const found = await valueOf(api.exchange.readKeyFile({ token: picked.token }));
      return { ...found, token: picked.token };
    },
  });

export const useAddContact = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (added: { readonly token: FileToken; readonly verifiedOn: string | null }) =>
      valueOf(api.exchange.addContact(added)),
    onSettled: () => client.invalidateQueries({ queryKey: keys.readerContacts }),
  });
};

export const useVerifyContact = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, on }: Pick<ReaderContact, 'id'> & { readonly on: string }) =>
      valueOf(api.exchange.verifyContact({ id, on })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.readerContacts }),
  });
};

/** Takes one away, with a way back. */
export const useRemoveContact = (): ((contact: ReaderContact) => void) => {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keys.readerContacts });
  const restore = useMutation({
    mutationFn: ({ id }: ReaderContact) => valueOf(api.exchange.restoreContact({ id })),
    onError: failed,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: ({ id }: ReaderContact) => valueOf(api.exchange.removeContact({ id })),
    onSuccess: (_nothing, contact) => {
      const { removed, removedHidden } = texts.contacts;
      notifyUndo({ named: removed(contact.name), hidden: removedHidden }, () =>
        restore.mutate(contact),
      );
    },
    onError: failed,
    onSettled,
  });
  return (contact) => remove.mutate(contact);
};
