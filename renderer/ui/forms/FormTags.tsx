import type { FieldValues } from 'react-hook-form';
import { TagsField } from '../TagsField';
import type { TagsFieldProps } from '../TagsField';
import { asTexts, useField } from './use-field';
import type { FieldProps } from './use-field';

type Own = 'value' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref';
type Props<Values extends FieldValues> = FieldProps<Values> & Omit<TagsFieldProps, Own>;

export function FormTags<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <TagsField
      {...rest}
      ref={field.ref}
      name={field.name}
      value={asTexts(field.value)}
      onChange={field.change}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
