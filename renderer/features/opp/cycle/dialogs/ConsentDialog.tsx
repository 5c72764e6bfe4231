import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Callout } from '../../../../ui/Callout';
import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { useGuardians } from '../guardians';
import { voidConsentOf } from '../stages';
import { consentForm } from '../step-values';
import type { ConsentValues } from '../step-values';
import { cycleTexts } from '../texts';
import { useToday } from '../use-today';
import classes from './Dialogs.module.css';
import { KeptStep } from './KeptStep';
import { StepDay } from './StepDay';
import { dialogTexts } from './texts';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.consent;

/** The answer of one guardian on the action section of this text. */
export function ConsentDialog(props: StepDialogProps) {
  const { opp, version } = props;
  const on = useToday();
  const guardians = useGuardians(opp.caseFileId);
  const gone = voidConsentOf(opp, version);
  return (
    <KeptStep<ConsentValues>
      {...props}
      kind="oppConsent"
      form={consentForm}
      empty={{ on, guardianId: null, answer: null, ground: '', how: 'meeting' }}
      // A yes or no was to the text that stood there: to another one it is asked anew.
      fit={({ values, actionsChanged }) => (actionsChanged ? { ...values, answer: null } : values)}
      title={texts.title}
      lead={texts.lead}
      blocked={guardians.length === 0}
    >
      {(control) => (
        <>
          {gone !== null && <Callout kind="warn">{cycleTexts.voidText(gone)}</Callout>}
          {version.content.actions.items.length === 0 && (
            <Callout kind="warn">{texts.empty}</Callout>
          )}
          {guardians.length === 0 ? (
            <p className={classes.none}>{dialogTexts.noGuardians}</p>
          ) : (
            <FormRadioGroup
              control={control}
              name="guardianId"
              label={texts.guardian}
              data={guardians.map(({ id, name, custodyWords }) => ({
                value: id,
                label: name,
                description: custodyWords,
              }))}
              stacked
            />
          )}
          <FormRadioGroup
            control={control}
            name="answer"
            label={texts.answer}
            data={texts.answers}
          />
          <Ground control={control} />
          <FormRadioGroup control={control} name="how" label={texts.how} data={texts.hows} />
          <StepDay control={control} name="on" />
        </>
      )}
    </KeptStep>
  );
}

/** Why not; or what was said with a yes. */
function Ground({ control }: { readonly control: Control<ConsentValues> }) {
  const answer = useWatch({ control, name: 'answer' });
  if (answer === null) return null;
  return (
    <FormTextArea
      control={control}
      name="ground"
      label={answer === 'no' ? texts.ground : texts.groundYes}
      description={answer === 'no' ? texts.groundHint : undefined}
      minRows={2}
    />
  );
}
