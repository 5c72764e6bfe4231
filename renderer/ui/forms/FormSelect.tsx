import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { asChoice, useField } from './use-field';
import type { FieldProps } from './use-field';

type Own = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref' | 'data';
type Props<Values extends FieldValues> = FieldProps<Values> &
  Omit<SelectProps, Own> & {
    readonly data: readonly {
      readonly value: string;
      readonly label: string;
    }[];
  };

/** One of a list; null when nothing is chosen (only possible with `clearable`). */
export function FormSelect<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, data, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <Select
      allowDeselect={false}
      {...rest}
      data={data.map((option) => ({ ...option }))}
      ref={field.ref}
      name={field.name}
      value={asChoice(field.value)}
      onChange={(value) => field.change(value)}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
