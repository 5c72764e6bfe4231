import { hearingForm, noHearing } from '../step-values';
import type { HearingValues } from '../step-values';
import { useToday } from '../use-today';
import { HeardFields, heardNames } from './HeardFields';
import { KeptStep } from './KeptStep';
import { StepDay } from './StepDay';
import { dialogTexts } from './texts';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.hearing;

/** The pupil about this version, or the reason why not. */
export function HearingDialog(props: StepDialogProps) {
  const on = useToday();
  return (
    <KeptStep<HearingValues>
      {...props}
      kind="oppHearing"
      form={hearingForm}
      empty={{ ...noHearing, on }}
      title={texts.title}
      lead={texts.lead}
    >
      {(control) => (
        <>
          <HeardFields control={control} names={heardNames} />
          <StepDay control={control} name="on" />
        </>
      )}
    </KeptStep>
  );
}
