import { useWatch } from 'react-hook-form';
import { MAX_ARRANGEMENT_TEXT } from '../../../../electron/contract/arrangement-content';
import { wordsInAnswer } from '../../../../electron/contract/partnership-profile';
import type { ProfileField } from '../../../../electron/contract/partnership-profile';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { cx } from '../../../ui/cx';
import { itemElementId } from '../jump';
import { useRequestTools } from '../request-form';
import classes from './Form.module.css';
import { Part } from './Part';
import { PartSources } from './PartSources';
import { RequestText } from './RequestText';
import { formTexts as texts } from './texts';

/** The partnership's own questions, as its profile has them. */
export function AnswersPart() {
  const { form, arrangement } = useRequestTools();
  const { phases, fields } = arrangement.profile;
  if (phases.length === 0 && fields.length === 0) return null;
  return (
    <Part place="answers">
      {phases.length > 0 && (
        <div className={classes.wide}>
          <FormSelect
            control={form.control}
            name="phase"
            label={texts.phase}
            placeholder={texts.choose}
            data={phases.map((phase) => ({ value: phase, label: phase }))}
          />
        </div>
      )}
      {fields.map((field) => (
        <Answer key={field.key} field={field} />
      ))}
      <PartSources place="answers" />
    </Part>
  );
}

function Answer({ field }: { readonly field: ProfileField }) {
  const { form } = useRequestTools();
  const at = form.getValues('answers').findIndex(({ key }) => key === field.key);
  if (at === -1) return null;
  return (
    <div id={itemElementId(field.key)} className={classes.item}>
      <AnswerField field={field} at={at} />
      {field.maxWords !== null && <Words most={field.maxWords} at={at} />}
    </div>
  );
}

type AnswerFieldProps = { readonly field: ProfileField; readonly at: number };

const yesNo = [
  { value: 'yes', label: texts.yes },
  { value: 'no', label: texts.no },
];

function AnswerField({ field, at }: AnswerFieldProps) {
  const { control } = useRequestTools().form;
  const name = `answers.${at}.value` as const;
  const common = {
    control,
    name,
    label: field.required ? field.label : texts.optional(field.label),
    description: field.help === '' ? undefined : field.help,
  };
  switch (field.kind) {
    case 'text':
      return (
        <RequestText
          place="answers"
          name={name}
          label={common.label}
          description={common.description}
        />
      );
    case 'choice':
      return (
        <div className={classes.wide}>
          <FormSelect
            {...common}
            placeholder={texts.choose}
            data={field.options.map((option) => ({ value: option, label: option }))}
          />
        </div>
      );
    case 'yesNo':
      return <FormRadioGroup {...common} data={yesNo} />;
    case 'short':
    case 'number':
    default:
      return (
        <div className={field.kind === 'number' ? classes.narrow : classes.wide}>
          <FormTextInput
            {...common}
            maxLength={MAX_ARRANGEMENT_TEXT}
            {...(field.kind === 'number' && { inputMode: 'decimal' })}
          />
        </div>
      );
  }
}

function Words({ most, at }: { readonly most: number; readonly at: number }) {
  const { control } = useRequestTools().form;
  const count = wordsInAnswer(useWatch({ control, name: `answers.${at}.value` }));
  return (
    <p className={cx(classes.words, count > most && classes.over)}>{texts.words(count, most)}</p>
  );
}
