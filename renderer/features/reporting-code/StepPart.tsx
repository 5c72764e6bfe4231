import { Controller } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { reportingCodeSteps } from '../../../electron/contract/reporting-code';
import type { ReportingCodeContent } from '../../../electron/contract/reporting-code';
import { reportingCodeStepWords } from '../../../electron/contract/reporting-code-words';
import { DateField } from '../../ui/DateField';
import { FormRow } from '../../ui/FieldGroup';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { asChoice } from '../../ui/forms/use-field';
import { DecisionFields } from './DecisionFields';
import classes from './ReportingCode.module.css';
import { reportingCodeTexts as texts } from './texts';

const MAX_TEXT = 20_000;
const MAX_WITH = 500;

type StepPartProps = { readonly control: Control<ReportingCodeContent>; readonly at: number };

/** One step: what to do, and what was done. */
export function StepPart({ control, at }: StepPartProps) {
  const step = reportingCodeSteps[at] ?? 'decide';
  const { title, does } = reportingCodeStepWords[step];
  const id = `stap-${at + 1}`;
  return (
    <section aria-labelledby={id} className={classes.step}>
      <h2 id={id}>{texts.step(at + 1, title)}</h2>
      <p className={classes.does}>{does}</p>
      <div className={classes.fields}>
        <FormRow>
          <DayField control={control} name={`steps.${at}.on`} label={texts.on} />
          <FormTextInput
            control={control}
            name={`steps.${at}.withWhom`}
            label={texts.withWhom}
            description={texts.withWhomHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={MAX_WITH}
          />
        </FormRow>
        <FormTextArea
          control={control}
          name={`steps.${at}.text`}
          label={texts.text}
          minRows={3}
          maxLength={MAX_TEXT}
        />
        {step === 'decide' && (
          <DecisionFields
            control={control}
            reported={
              <DayField
                control={control}
                name="reportedOn"
                label={texts.reportedOn}
                description={texts.reportedHelp}
              />
            }
          />
        )}
      </div>
    </section>
  );
}

type DayFieldProps = {
  readonly control: Control<ReportingCodeContent>;
  readonly name: `steps.${number}.on` | 'reportedOn';
  readonly label: string;
  readonly description?: string;
};

/** A day that is kept while it is typed: half a date stays in the field, and the rest is kept. */
function DayField({ control, name, label, description }: DayFieldProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <DateField
          ref={field.ref}
          name={field.name}
          label={label}
          description={description}
          value={asChoice(field.value)}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}
