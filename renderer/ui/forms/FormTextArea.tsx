import type { FieldValues } from 'react-hook-form';
import { TextArea } from '../TextArea';
import type { TextAreaProps } from '../TextArea';
import { asText, useField } from './use-field';
import type { FieldProps } from './use-field';

type Own = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref';
type Props<Values extends FieldValues> = FieldProps<Values> & Omit<TextAreaProps, Own>;

export function FormTextArea<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <TextArea
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
