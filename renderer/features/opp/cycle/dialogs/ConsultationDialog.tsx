import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../../ui/forms/FormTextInput';
import { consultationForm } from '../step-values';
import type { ConsultationValues } from '../step-values';
import { useToday } from '../use-today';
import { GuardianChecks } from './GuardianChecks';
import { StepDay } from './StepDay';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';
import { useRecord } from './use-record';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.consultation;

/** Op overeenstemming gericht overleg: who was there, what came of it, whether they agreed. */
export function ConsultationDialog({ opp, version, onClose }: StepDialogProps) {
  const today = useToday();
  const { save, pending, error } = useRecord(opp, version);
  const { control, handleSubmit } = useForm<ConsultationValues>({
    resolver: zodResolver(consultationForm.schema),
    defaultValues: {
      on: today,
      guardianIds: [],
      others: '',
      outcome: '',
      agreed: null,
    },
  });
  const submit = handleSubmit(async (values) => {
    if (await save(values.on, consultationForm.detailOf(values))) onClose();
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
      <StepDay control={control} name="on" />
      <GuardianChecks control={control} name="guardianIds" caseFileId={opp.caseFileId} />
      <FormTextInput
        control={control}
        name="others"
        label={dialogTexts.others}
        description={dialogTexts.othersHint}
      />
      <FormTextArea control={control} name="outcome" label={texts.outcome} />
      <FormRadioGroup
        control={control}
        name="agreed"
        label={texts.agreed}
        data={texts.agreedOptions}
      />
    </StepForm>
  );
}
