import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { DraftKeeper } from '../../app/use-draft';

/** Keeps what is typed in a form as its draft. */
export const useTypedDraft = <Values extends FieldValues>(
  { subscribe }: Pick<UseFormReturn<Values>, 'subscribe'>,
  { change }: Pick<DraftKeeper, 'change'>,
): void => {
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        // A reset has no name: putting the form back is no typing.
        callback: ({ values, name }) => {
          if (name !== undefined) change({ ...values });
        },
      }),
    [subscribe, change],
  );
};
