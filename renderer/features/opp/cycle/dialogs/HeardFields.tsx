import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { dialogTexts } from './texts';

const texts = dialogTexts.hearing;

type HeardFieldsProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  /** The names of the flat fields in this form. */
  readonly names: Readonly<
    Record<'heard' | 'form' | 'words' | 'doneWith' | 'reason', FieldPath<Values>>
  >;
};

/** As the forms of the steps call them. */
export const heardNames = {
  heard: 'heard',
  form: 'form',
  words: 'words',
  doneWith: 'doneWith',
  reason: 'reason',
} as const;

/** Whether the pupil was heard: form, own words and what was done with them; or why not. */
export function HeardFields<Values extends FieldValues>(props: HeardFieldsProps<Values>) {
  const { control, names } = props;
  const heard: unknown = useWatch({ control, name: names.heard });
  return (
    <>
      <FormRadioGroup
        control={control}
        name={names.heard}
        label={texts.heard}
        data={texts.heardOptions}
      />
      {heard === 'yes' && (
        <>
          <FormRadioGroup
            control={control}
            name={names.form}
            label={texts.form}
            data={texts.forms}
          />
          <FormTextArea
            control={control}
            name={names.words}
            label={texts.words}
            description={texts.wordsHint}
          />
          <FormTextArea
            control={control}
            name={names.doneWith}
            label={texts.doneWith}
            description={texts.doneWithHint}
            minRows={2}
          />
        </>
      )}
      {heard === 'no' && (
        <FormTextArea
          control={control}
          name={names.reason}
          label={texts.reason}
          description={texts.reasonHint}
          minRows={2}
        />
      )}
    </>
  );
}
