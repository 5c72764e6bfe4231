import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { asText, useField } from './use-field';
import type { FieldProps } from './use-field';

type Own = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref';
type Props<Values extends FieldValues> = FieldProps<Values> & Omit<TextInputProps, Own>;

export function FormTextInput<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      ref={field.ref}
      name={field.name}
      value={asText(field.value)}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
