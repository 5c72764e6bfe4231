import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { OppId } from '../../../../electron/contract/ids';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import { api } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { FormActions } from '../../../ui/FieldGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { uiTexts } from '../../../ui/texts';
import { SavingFields } from '../../../ui/SavingFields';
import { useOppChange } from '../use-opp';
import classes from './Check.module.css';
import { checkTexts as texts } from './texts';

const MAX_REASON = 500;
const WaiveValues = z.object({
  reason: z.string().trim().min(1, texts.waiveReasonMissing).max(MAX_REASON),
});

type WaiveFormProps = {
  readonly id: OppId;
  readonly rule: OppRuleId;
  /** As far as it was typed. */
  readonly reason: string;
  readonly onType: (reason: string) => void;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

/** Passes over a rule whose source is not sure: only with a reason. */
export function WaiveForm(props: WaiveFormProps) {
  const { id, rule, reason: typed, onType, onSaved, onCancel } = props;
  const { run, pending, error } = useOppChange(id);
  const { control, handleSubmit, watch } = useForm({
    resolver: zodResolver(WaiveValues),
    defaultValues: { reason: typed },
  });
  useEffect(() => {
    const watching = watch(({ reason = '' }) => onType(reason));
    return () => watching.unsubscribe();
  }, [watch, onType]);
  const save = async ({ reason }: z.output<typeof WaiveValues>): Promise<void> => {
    const after = await run(() => api.opp.waive({ id, rule, reason }), { quiet: true });
    if (after !== null) onSaved();
  };
  return (
    <form className={classes.waive} onSubmit={(event) => void handleSubmit(save)(event)}>
      <SavingFields saving={pending}>
        <FormTextArea
          control={control}
          name="reason"
          label={texts.waiveReason}
          description={texts.waiveHint}
          maxLength={MAX_REASON}
          minRows={2}
          data-autofocus
          autoFocus={typed === ''}
        />
        {error !== null && <CodeNote error={error} />}
        <FormActions>
          <Button type="submit" variant="light" loading={pending}>
            {texts.waiveSave}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {uiTexts.cancel}
          </Button>
        </FormActions>
      </SavingFields>
    </form>
  );
}
