import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { MAX_ANSWER, MAX_REACHABLE } from './asked/answer-form';
import { answerTexts as texts } from './texts';

type Field = 'recognise' | 'workedHere' | 'wouldTry' | 'reachable';

type AnswerFieldsProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  /** Where each stands in the form. */
  readonly names: Readonly<Record<Field, FieldPath<Values>>>;
};

const asked = ['recognise', 'workedHere', 'wouldTry'] as const;

/** What is recognised, what worked, what could be tried: one's own and what is typed over alike. */
export function AnswerFields<Values extends FieldValues>(props: AnswerFieldsProps<Values>) {
  const { control, names } = props;
  return (
    <>
      {asked.map((field) => (
        <FormTextArea
          key={field}
          control={control}
          name={names[field]}
          label={texts[field]}
          description={texts[`${field}Help`]}
          minRows={3}
          maxLength={MAX_ANSWER}
        />
      ))}
      <FormTextInput
        control={control}
        name={names.reachable}
        label={texts.reachable}
        description={texts.reachableHelp}
        maxLength={MAX_REACHABLE}
      />
    </>
  );
}
