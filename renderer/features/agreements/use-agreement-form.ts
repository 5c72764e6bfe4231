/** The form of an agreement: its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Agreement } from '../../../electron/contract/reminders';
import { api, codeOf, valueOf } from '../../app/api';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { notify } from '../notes/undo-notice';
import { useTypedDraft } from '../notes/use-typed-draft';
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

type Save = { readonly values: AgreementForm; readonly overNewer: boolean };

export const useAgreementForm = (options: AgreementFormOptions) => {
  const { caseFileId, agreement, place, initial, onDone } = options;
  const form = useForm<AgreementForm>({
    resolver: zodResolver(AgreementForm),
    defaultValues: initial,
  });
  const draft = useDraft(place);
  const changed = useAgreementsChanged(caseFileId);
  const { flush, discard } = draft;

  useTypedDraft(form, draft);

  const newestVersion = async (): Promise<number> => {
    const all = await valueOf(api.agreements.list({ caseFileId }));
    return all.find(({ id }) => id === agreement?.id)?.version ?? 0;
  };
  const saving = useMutation({
    mutationFn: async ({ values, overNewer }: Save) => {
      // First as a draft: should saving fail, then the text is in the vault all the same.
      await flush();
      const version = overNewer ? await newestVersion() : values.version;
      return valueOf(
        api.agreements.save({
          id: agreement?.id ?? null,
          caseFileId,
          version,
          draft: draftOf(values),
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
      form.reset(formOf(agreement));
      saving.reset();
    },
  };
};
