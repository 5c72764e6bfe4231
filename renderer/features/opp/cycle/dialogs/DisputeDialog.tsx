import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { disputeForm } from '../step-values';
import type { DisputeValues } from '../step-values';
import { useToday } from '../use-today';
import { StepDay } from './StepDay';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';
import { useRecord } from './use-record';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.dispute;

/** Guardians and school don't agree: about what, and the route that was named. */
export function DisputeDialog({ opp, version, onClose }: StepDialogProps) {
  const today = useToday();
  const { save, pending, error } = useRecord(opp, version);
  const { control, handleSubmit } = useForm<DisputeValues>({
    resolver: zodResolver(disputeForm.schema),
    defaultValues: { on: today, about: '', route: texts.routeDefault },
  });
  const submit = handleSubmit(async (values) => {
    if (await save(values.on, disputeForm.detailOf(values))) onClose();
  });
  return (
    <StepForm
      title={texts.title}
      lead={texts.lead}
      version={version}
      saving={pending}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FormTextArea control={control} name="about" label={texts.about} />
      <FormTextArea control={control} name="route" label={texts.route} minRows={2} />
      <StepDay control={control} name="on" />
    </StepForm>
  );
}
