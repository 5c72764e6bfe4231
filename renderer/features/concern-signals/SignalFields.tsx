import type { Control } from 'react-hook-form';
import { signalDomains, signalIntensities } from '../../../electron/contract/concern-signals';
import { signalDomainWords, signalIntensityWords } from '../../../electron/contract/signal-words';
import { FieldGroup, FormRow } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormRadioGroup } from '../../ui/forms/FormRadioGroup';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import type { SignalForm } from './signal-form';
import { signalFormTexts as texts, signalsTexts } from './texts';

const domains = signalDomains.map((value) => ({
  value,
  label: signalsTexts.title(signalDomainWords[value]),
}));
const intensities = signalIntensities.map((value) => ({
  value: String(value),
  label: signalIntensityWords[value],
}));
const below = ['label', 'input', 'description', 'error'] as const;

type SignalFieldsProps = { readonly control: Control<SignalForm>; readonly today: string };

/** What was seen, apart from it what it may mean; and then what was done with it. */
export function SignalFields({ control, today }: SignalFieldsProps) {
  return (
    <>
      <FormTextArea
        control={control}
        name="fact"
        label={texts.fact}
        description={texts.factHelp}
        minRows={3}
      />
      <FormTextArea
        control={control}
        name="interpretation"
        label={texts.interpretation}
        description={texts.interpretationHelp}
        minRows={2}
      />
      <FormRow>
        <FormDateField control={control} name="on" label={texts.on} max={today} />
        <FormSelect
          control={control}
          name="domain"
          label={texts.domain}
          placeholder={texts.domainPlaceholder}
          data={domains}
        />
      </FormRow>
      <FormTextInput
        control={control}
        name="situation"
        label={texts.situation}
        description={texts.situationHelp}
        inputWrapperOrder={[...below]}
      />
      <FormRadioGroup
        control={control}
        name="intensity"
        label={texts.intensity}
        data={intensities}
      />
      <FieldGroup legend={texts.after} text={texts.afterHelp}>
        <FormRow>
          <FormTextInput control={control} name="discussedWith" label={texts.discussedWith} />
          <FormDateField
            control={control}
            name="discussedOn"
            label={texts.discussedOn}
            max={today}
          />
        </FormRow>
        <FormRow>
          <FormDateField
            control={control}
            name="guardiansInformedOn"
            label={texts.guardiansInformedOn}
            max={today}
          />
          <FormDateField control={control} name="lookAgainOn" label={texts.lookAgainOn} />
        </FormRow>
      </FieldGroup>
    </>
  );
}
