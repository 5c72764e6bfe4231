import type { FieldValues } from 'react-hook-form';
import { DateField } from '../DateField';
import type { DateFieldProps } from '../DateField';
import { asChoice, useField } from './use-field';
import type { FieldProps } from './use-field';

type Own = 'value' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref' | 'keepInvalid';
type Props<Values extends FieldValues> = FieldProps<Values> & Omit<DateFieldProps, Own>;

/** `YYYY-MM-DD`, null, or the typed text when that is no date: the schema refuses it then. */
export function FormDateField<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <DateField
      {...rest}
      keepInvalid
      ref={field.ref}
      name={field.name}
      value={asChoice(field.value)}
      onChange={field.change}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
