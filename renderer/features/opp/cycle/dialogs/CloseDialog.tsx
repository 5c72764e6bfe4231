import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Day } from '../../../../../electron/contract/ids';
import type { Opp } from '../../../../../electron/contract/opp';
import { api } from '../../../../app/api';
import { FormDateField } from '../../../../ui/forms/FormDateField';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { useOppChange } from '../../use-opp';
import { closingForm } from '../close-values';
import { say } from '../say';
import { useToday } from '../use-today';
import classes from './Dialogs.module.css';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';

const texts = dialogTexts.close;

type CloseDialogProps = { readonly opp: Opp; readonly onClose: () => void };

/** Ends an OPP: with the day that goes to the register, and the reason. */
export function CloseDialog({ opp, onClose }: CloseDialogProps) {
  const { id, facts } = opp;
  const today = useToday();
  const { run, pending, error } = useOppChange(id);
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(closingForm(facts.startOn)),
    defaultValues: { on: today as string | null, reason: '' },
  });
  const submit = handleSubmit(async ({ on, reason }) => {
    const endOn = Day.parse(on);
    const after = await run(() => api.opp.close({ id, endOn, reason }), { quiet: true });
    if (after === null) return;
    say(texts.done);
    onClose();
  });
  return (
    <StepForm
      control={control}
      opp={opp}
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={pending}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <div className={classes.day}>
        <FormDateField control={control} name="on" label={texts.day} />
      </div>
      <FormTextArea control={control} name="reason" label={texts.reason} minRows={2} />
    </StepForm>
  );
}
