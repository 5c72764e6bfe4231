import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useEffect, useId } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { MAX_EXEMPT_REASON } from '../../../../electron/contract/casus-memory';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { uiTexts } from '../../../ui/texts';
import classes from './Hits.module.css';
import { hitTexts as texts } from './texts';

const Form = z.object({
  reason: z.string().trim().min(1, texts.exemptMissing).max(MAX_EXEMPT_REASON),
});

type ExemptFormProps = {
  readonly surface: string;
  readonly onExempt: (reason: string) => void;
  readonly onBack: () => void;
};

/** Why a word points at nobody: a reason that is common goes by one press. */
export function ExemptForm({ surface, onExempt, onBack }: ExemptFormProps) {
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Form),
    defaultValues: { reason: '' },
  });
  const fieldId = useId();
  // Without scrolling: the panel hangs at a place in the text, which would move away under it.
  useEffect(() => document.getElementById(fieldId)?.focus({ preventScroll: true }), [fieldId]);
  return (
    <form
      className={classes.panel}
      onSubmit={(event) => void handleSubmit(({ reason }) => onExempt(reason))(event)}
    >
      <p data-vault>
        <strong>{surface}</strong>
      </p>
      <div className={classes.reasons}>
        {texts.exemptReasons.map((reason) => (
          <Button key={reason} variant="default" onClick={() => onExempt(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <FormTextInput
        control={control}
        name="reason"
        label={texts.exemptReason}
        description={texts.exemptHint}
        maxLength={MAX_EXEMPT_REASON}
        id={fieldId}
      />
      <div className={classes.buttons}>
        <Button type="submit">{texts.exemptConfirm}</Button>
        <Button variant="subtle" onClick={onBack}>
          {uiTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
