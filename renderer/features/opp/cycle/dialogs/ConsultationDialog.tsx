import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../../ui/forms/FormTextInput';
import { consultationForm } from '../step-values';
import type { ConsultationValues } from '../step-values';
import { useToday } from '../use-today';
import { GuardianChecks } from './GuardianChecks';
import { KeptStep } from './KeptStep';
import { StepDay } from './StepDay';
import { dialogTexts } from './texts';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.consultation;

/** Op overeenstemming gericht overleg: who was there, what came of it, whether they agreed. */
export function ConsultationDialog(props: StepDialogProps) {
  const on = useToday();
  return (
    <KeptStep<ConsultationValues>
      {...props}
      kind="oppConsultation"
      form={consultationForm}
      empty={{ on, guardianIds: [], others: '', outcome: '', agreed: null }}
      title={texts.title}
      lead={texts.lead}
    >
      {(control) => (
        <>
          <StepDay control={control} name="on" />
          <GuardianChecks control={control} name="guardianIds" caseFileId={props.opp.caseFileId} />
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
        </>
      )}
    </KeptStep>
  );
}
