import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
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
import { StepDay } from './StepDay';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';
import { useRecord } from './use-record';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.consent;

/** The answer of one guardian on the action section of this text. */
export function ConsentDialog({ opp, version, onClose }: StepDialogProps) {
  const today = useToday();
  const { save, pending, error } = useRecord(opp, version);
  const guardians = useGuardians(opp.caseFileId);
  const { control, handleSubmit } = useForm<ConsentValues>({
    resolver: zodResolver(consentForm.schema),
    defaultValues: {
      on: today,
      guardianId: null,
      answer: null,
      ground: '',
      how: 'meeting',
    },
  });
  const answer = useWatch({ control, name: 'answer' });
  const submit = handleSubmit(async (values) => {
    if (await save(values.on, consentForm.detailOf(values))) onClose();
  });
  const gone = voidConsentOf(opp, version);
  return (
    <StepForm
      title={texts.title}
      lead={texts.lead}
      version={version}
      saving={pending}
      error={error}
      blocked={guardians.length === 0}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {gone !== null && <Callout kind="warn">{cycleTexts.voidText(gone)}</Callout>}
      {version.content.actions.items.length === 0 && <Callout kind="warn">{texts.empty}</Callout>}
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
      <FormRadioGroup control={control} name="answer" label={texts.answer} data={texts.answers} />
      {answer !== null && (
        <FormTextArea
          control={control}
          name="ground"
          label={answer === 'no' ? texts.ground : texts.groundYes}
          description={answer === 'no' ? texts.groundHint : undefined}
          minRows={2}
        />
      )}
      <FormRadioGroup control={control} name="how" label={texts.how} data={texts.hows} />
      <StepDay control={control} name="on" />
    </StepForm>
  );
}
