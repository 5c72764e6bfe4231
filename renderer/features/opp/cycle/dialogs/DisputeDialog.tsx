import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { disputeForm } from '../step-values';
import type { DisputeValues } from '../step-values';
import { useToday } from '../use-today';
import { KeptStep } from './KeptStep';
import { StepDay } from './StepDay';
import { dialogTexts } from './texts';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.dispute;

/** Guardians and school don't agree: about what, and the route that was named. */
export function DisputeDialog(props: StepDialogProps) {
  const on = useToday();
  return (
    <KeptStep<DisputeValues>
      {...props}
      kind="oppDispute"
      form={disputeForm}
      empty={{ on, about: '', route: texts.routeDefault }}
      title={texts.title}
      lead={texts.lead}
    >
      {(control) => (
        <>
          <FormTextArea control={control} name="about" label={texts.about} />
          <FormTextArea control={control} name="route" label={texts.route} minRows={2} />
          <StepDay control={control} name="on" />
        </>
      )}
    </KeptStep>
  );
}
