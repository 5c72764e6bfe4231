/** The form of a contact: its draft, and saving it with its agreements for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianContact } from '../../../electron/contract/guardian-contacts';
import { api, valueOf } from '../../app/api';
import type { DraftPlace } from '../../app/use-draft';
import { useKeptRecord } from '../drafts/use-kept-record';
import { notify } from '../notes/undo-notice';
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

export const useContactForm = (options: ContactFormOptions) => {
  const { file, contact, place, initial, today, onDone } = options;
  const caseFileId = file.id;
  const form = useForm<ContactForm>({
    resolver: zodResolver(contactFormOn(today)),
    defaultValues: initial,
  });
  const changed = useContactsChanged(caseFileId);
  const newest = async (values: ContactForm): Promise<ContactForm> => {
    const all = await valueOf(api.guardianContacts.list({ caseFileId }));
    return overNewest(
      values,
      all.find(({ id }) => id === contact?.id),
    );
  };
  const record = useKeptRecord({
    form,
    place,
    save: async (values, overNewer) => {
      const typed = overNewer ? await newest(values) : values;
      const known = file.guardians.map(({ id }) => id);
      return valueOf(
        api.guardianContacts.save({
          caseFileId,
          id: contact?.id ?? null,
          version: typed.version,
          draft: draftOf(typed, known),
          agreements: agreementsOf(typed),
        }),
      );
    },
    onSaved: async () => {
      await changed();
      notify(texts.saved);
      onDone();
    },
    startAgain: () => formOf(contact, today),
  });
  return { form, record };
};
