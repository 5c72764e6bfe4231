/** The form of a signal: its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import type { ConcernSignal } from '../../../electron/contract/concern-signals';
import type { CaseFileId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { notify } from '../notes/undo-notice';
import { useTypedDraft } from '../notes/use-typed-draft';
import { draftOf, formOf, signalForm } from './signal-form';
import type { SignalForm } from './signal-form';
import { signalFormTexts as texts } from './texts';
import { useSignalsChanged } from './use-signals';

export type SignalFormOptions = {
  readonly caseFileId: CaseFileId;
  /** Null: a new one. */
  readonly signal: ConcernSignal | null;
  readonly place: DraftPlace;
  readonly initial: SignalForm;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onDone: () => void;
};

type Save = { readonly values: SignalForm; readonly overNewer: boolean };

export const useSignalForm = (options: SignalFormOptions) => {
  const { caseFileId, signal, place, initial, today, onDone } = options;
  const schema = useMemo(() => signalForm(today), [today]);
  const form = useForm<SignalForm>({ resolver: zodResolver(schema), defaultValues: initial });
  const draft = useDraft(place);
  const changed = useSignalsChanged(caseFileId);
  const { flush, discard } = draft;

  useTypedDraft(form, draft);

  const newestVersion = async (): Promise<number> => {
    const all = await valueOf(api.concernSignals.list({ caseFileId }));
    return all.find(({ id }) => id === signal?.id)?.version ?? 0;
  };
  const saving = useMutation({
    mutationFn: async ({ values, overNewer }: Save) => {
      // First as a draft: should saving fail, then the text is in the vault all the same.
      await flush();
      return valueOf(
        api.concernSignals.save({
          id: signal?.id ?? null,
          caseFileId,
          version: overNewer ? await newestVersion() : values.version,
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
      form.reset(formOf(signal, today));
      saving.reset();
    },
  };
};
