/** Fields of a row, in the size that a row has. */
import { TextInput } from '@mantine/core';
import { Controller } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { MAX_OPP_FIELD } from '../../../../electron/contract/opp-content';
import { DateField } from '../../../ui/DateField';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { asChoice, asText } from '../../../ui/forms/use-field';

type FieldProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly description?: string;
};

/** One line of words. */
export function RowText<Values extends FieldValues>(props: FieldProps<Values>) {
  const { control, name, label, description } = props;
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextInput
          ref={field.ref}
          name={field.name}
          label={label}
          description={description}
          maxLength={MAX_OPP_FIELD}
          spellCheck
          value={asText(field.value)}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error !== undefined}
        />
      )}
    />
  );
}

/** A few lines of words. */
export function RowTextArea<Values extends FieldValues>(props: FieldProps<Values>) {
  return <FormTextArea {...props} minRows={1} maxLength={MAX_OPP_FIELD} />;
}

/**
 * A day of a text that is saved while it is typed: half a date stays in the field with its own error, and
 * the rest of the section is kept.
 */
export function DayField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { control, name, label, description } = props;
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
