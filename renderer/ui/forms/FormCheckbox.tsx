import { Checkbox } from '@mantine/core';
import type { CheckboxProps } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField } from './use-field';
import type { FieldProps } from './use-field';

type Own =
  'checked' | 'defaultChecked' | 'value' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref';
type Props<Values extends FieldValues> = FieldProps<Values> & Omit<CheckboxProps, Own>;

export function FormCheckbox<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <Checkbox
      {...rest}
      ref={field.ref}
      name={field.name}
      checked={field.value === true}
      onChange={(event) => field.change(event.currentTarget.checked)}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
