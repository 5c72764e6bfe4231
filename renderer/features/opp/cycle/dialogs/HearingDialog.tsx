import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { hearingForm, noHearing } from '../step-values';
import type { HearingValues } from '../step-values';
import { useToday } from '../use-today';
import { HeardFields } from './HeardFields';
import { StepDay } from './StepDay';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';
import { useRecord } from './use-record';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.hearing;

/** The pupil about this version, or the reason why not. */
export function HearingDialog({ opp, version, onClose }: StepDialogProps) {
  const today = useToday();
  const { save, pending, error } = useRecord(opp, version);
  const { control, handleSubmit } = useForm<HearingValues>({
    resolver: zodResolver(hearingForm.schema),
    defaultValues: { ...noHearing, on: today },
  });
  const submit = handleSubmit(async (values) => {
    if (await save(values.on, hearingForm.detailOf(values))) onClose();
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
      <HeardFields
        control={control}
        names={{
          heard: 'heard',
          form: 'form',
          words: 'words',
          doneWith: 'doneWith',
          reason: 'reason',
        }}
      />
      <StepDay control={control} name="on" />
    </StepForm>
  );
}
