import type { FieldValues } from 'react-hook-form';
import { PasswordField } from '../PasswordField';
import type { PasswordFieldProps } from '../PasswordField';
import { asText, useField } from './use-field';
import type { FieldProps } from './use-field';

type Own = 'value' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref';
type Props<Values extends FieldValues> = FieldProps<Values> & Omit<PasswordFieldProps, Own>;

export function FormPassword<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <PasswordField
      {...rest}
      ref={field.ref}
      name={field.name}
      value={asText(field.value)}
      onChange={field.change}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
