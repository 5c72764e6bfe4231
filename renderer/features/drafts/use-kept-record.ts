/** Saving the form of a record for good, with what is typed kept as a draft until then. */
import { useMutation } from '@tanstack/react-query';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { ErrorCode } from '../../../electron/contract/error-codes';
import { codeOf } from '../../app/api';
import { useDraft } from '../../app/use-draft';
import type { DraftKeeper, DraftPlace } from '../../app/use-draft';
import { useTypedDraft } from '../notes/use-typed-draft';

type Options<Values extends FieldValues, Saved> = {
  readonly form: UseFormReturn<Values>;
  readonly place: DraftPlace;
  /** @param overNewer the person chose what stands here over a newer version in the vault */
  readonly save: (values: Values, overNewer: boolean) => Promise<Saved>;
  /** The draft is gone then. */
  readonly onSaved: (saved: Saved) => unknown;
  /** What stands in the form when a draft is thrown away. */
  readonly startAgain: () => Values;
};

export type KeptRecord = {
  readonly draft: DraftKeeper;
  /** Checks the form, and saves it; one at a time. */
  readonly save: (overNewer?: boolean) => void;
  readonly saving: boolean;
  readonly failure: ErrorCode | null;
  readonly throwAway: () => Promise<void>;
};

export const useKeptRecord = <Values extends FieldValues, Saved>(
  options: Options<Values, Saved>,
): KeptRecord => {
  const { form, place, onSaved, startAgain } = options;
  const draft = useDraft(place);
  const { flush, discard } = draft;
  useTypedDraft(form, draft);
  const saving = useMutation({
    mutationFn: async (asked: { readonly values: Values; readonly overNewer: boolean }) => {
      // First as a draft: should saving fail, then the text is in the vault all the same.
      await flush();
      return options.save(asked.values, asked.overNewer);
    },
    onSuccess: async (saved) => {
      await discard();
      await onSaved(saved);
    },
  });
  return {
    draft,
    save: (overNewer = false) => {
      if (saving.isPending) return;
      void form.handleSubmit((values) => saving.mutate({ values, overNewer }))();
    },
    saving: saving.isPending,
    failure: saving.error === null ? null : codeOf(saving.error),
    throwAway: async () => {
      await discard();
      form.reset(startAgain());
      saving.reset();
    },
  };
};
