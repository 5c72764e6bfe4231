import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { FormActions } from '../../../ui/FieldGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { uiTexts } from '../../../ui/texts';
import classes from './Check.module.css';
import { checkTexts as texts } from './texts';

const MAX_REASON = 500;
const Values = z.object({
  reason: z
    .string()
    .trim()
    .max(MAX_REASON)
    .regex(/[\p{L}\p{N}]/u, texts.reasonMissing),
});

type ReasonFormProps = {
  /** What was typed before. */
  readonly start: string;
  /** A person asked for it just now. */
  readonly takeFocus: boolean;
  readonly onType: (text: string) => void;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
};

export function ReasonForm({ start, takeFocus, onType, onKeep, onCancel }: ReasonFormProps) {
  const { control, handleSubmit, subscribe } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { reason: start },
  });
  const typed = useEffectEvent(onType);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => typed(values.reason),
      }),
    [subscribe],
  );
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => void handleSubmit(({ reason }) => onKeep(reason))(event)}
    >
      <FormTextArea
        control={control}
        name="reason"
        label={texts.reason}
        description={texts.reasonHint}
        minRows={2}
        maxLength={MAX_REASON}
        autoFocus={takeFocus}
      />
      <FormActions>
        <Button type="submit">{texts.keep}</Button>
        <Button variant="default" onClick={onCancel}>
          {uiTexts.cancel}
        </Button>
      </FormActions>
    </form>
  );
}
