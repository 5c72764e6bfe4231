/** The form of a contact: its draft, and saving it with its agreements for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianContact } from '../../../electron/contract/guardian-contacts';
import { api, codeOf, valueOf } from '../../app/api';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { notify } from '../notes/undo-notice';
import { useTypedDraft } from '../notes/use-typed-draft';
import { agreementsOf, contactFormOn, draftOf, formOf, overNewest } from './contact-form';
import type { ContactForm } from './contact-form';
import { contactFormTexts as texts } from './form-texts';
import { useContactsChanged } from './use-guardian-contacts';

export type ContactFormOptions = {
  readonly file: CaseFile;
  /** Null: a new one. */
  readonly contact: GuardianContact | null;
  readonly place: DraftPlace;
  readonly initial: ContactForm;
  readonly today: string;
  readonly onDone: () => void;
};

type Save = { readonly values: ContactForm; readonly overNewer: boolean };

export const useContactForm = (options: ContactFormOptions) => {
  const { file, contact, place, initial, today, onDone } = options;
  const caseFileId = file.id;
  const form = useForm<ContactForm>({
    resolver: zodResolver(contactFormOn(today)),
    defaultValues: initial,
  });
  const draft = useDraft(place);
  const changed = useContactsChanged(caseFileId);
  const { flush, discard } = draft;

  useTypedDraft(form, draft);

  const newest = async (values: ContactForm): Promise<ContactForm> => {
    const all = await valueOf(api.guardianContacts.list({ caseFileId }));
    return overNewest(
      values,
      all.find(({ id }) => id === contact?.id),
    );
  };
  const saving = useMutation({
    mutationFn: async ({ values, overNewer }: Save) => {
      // First as a draft: should saving fail, then the text is in the vault all the same.
      await flush();
      const typed = overNewer ? await newest(values) : values;
      return valueOf(
        api.guardianContacts.save({
          caseFileId,
          id: contact?.id ?? null,
          version: typed.version,
          draft: draftOf(
            typed,
            file.guardians.map(({ id }) => id),
          ),
          agreements: agreementsOf(typed),
        }),
      );
    },
    onSuccess: async () => {
      await discard();
      await changed();
      notify(texts.saved);
      onDone();
    },
  });
  const save = (overNewer = false): void => {
    if (saving.isPending) return;
    void form.handleSubmit((values) => saving.mutate({ values, overNewer }))();
  };

  return {
    form,
    draft,
    save,
    saving: saving.isPending,
    failure: saving.error === null ? null : codeOf(saving.error),
    throwAway: async (): Promise<void> => {
      await discard();
      form.reset(formOf(contact, today));
      saving.reset();
    },
  };
};
