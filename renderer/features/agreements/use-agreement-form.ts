/** The form of an agreement: its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Agreement } from '../../../electron/contract/reminders';
import { api, valueOf } from '../../app/api';
import type { DraftPlace } from '../../app/use-draft';
import { useKeptRecord } from '../drafts/use-kept-record';
import { notify } from '../notes/undo-notice';
import { AgreementForm, draftOf, formOf } from './agreement-form';
import { agreementFormTexts as texts } from './texts';
import { useAgreementsChanged } from './use-agreements';

export type AgreementFormOptions = {
  readonly caseFileId: CaseFileId;
  /** Null: a new one. */
  readonly agreement: Agreement | null;
  readonly place: DraftPlace;
  readonly initial: AgreementForm;
  readonly onDone: () => void;
};

export const useAgreementForm = (options: AgreementFormOptions) => {
  const { caseFileId, agreement, place, initial, onDone } = options;
  const form = useForm<AgreementForm>({
    resolver: zodResolver(AgreementForm),
    defaultValues: initial,
  });
  const changed = useAgreementsChanged(caseFileId);
  const newestVersion = async (): Promise<number> => {
    const all = await valueOf(api.agreements.list({ caseFileId }));
    return all.find(({ id }) => id === agreement?.id)?.version ?? 0;
  };
  const record = useKeptRecord({
    form,
    place,
    save: async (values, overNewer) =>
      valueOf(
        api.agreements.save({
          id: agreement?.id ?? null,
          caseFileId,
          version: overNewer ? await newestVersion() : values.version,
          draft: draftOf(values),
        }),
      ),
    onSaved: async () => {
      await changed();
      notify(texts.saved);
      onDone();
    },
    startAgain: () => formOf(agreement),
  });
  return { form, record };
};
