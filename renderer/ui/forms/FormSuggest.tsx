import { Autocomplete } from '@mantine/core';
import type { AutocompleteProps } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { asText, useField } from './use-field';
import type { FieldProps } from './use-field';

type Own = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref' | 'data';
type Props<Values extends FieldValues> = FieldProps<Values> &
  Omit<AutocompleteProps, Own> & { readonly suggestions: readonly string[] };

/** One line: what was typed on more of them before stays whole. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ', ');

/** A line of words with suggestions under it, by mouse or arrow keys; any other text may be typed. */
export function FormSuggest<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, suggestions, ...rest } = props;
  const field = useField({ control, name, translate });
  return (
    <Autocomplete
      autoComplete="off"
      // A row that is added or jumped to gets the focus: nothing must cover it by itself.
      openOnFocus={false}
      limit={8}
      // So few need no box of their own to scroll in, which could not be reached by Tab.
      withScrollArea={false}
      {...rest}
      ref={field.ref}
      name={field.name}
      data={[...suggestions]}
      value={oneLine(asText(field.value))}
      onChange={field.change}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
