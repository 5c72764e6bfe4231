import { TagsInput } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { uiTexts } from './texts';

export type TagsFieldProps = {
  readonly label: ReactNode;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly suggestions?: readonly string[] | undefined;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly maxTags?: number | undefined;
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: ComponentPropsWithRef<'input'>['ref'];
};

/** Free words; Enter or a comma keeps one, Backspace takes the last away. */
export function TagsField(props: TagsFieldProps) {
  const { label, value, onChange, suggestions, description, error, maxTags, name, onBlur, ref } =
    props;
  return (
    <TagsInput
      label={label}
      description={description ?? uiTexts.tagsHint}
      error={error}
      value={[...value]}
      onChange={onChange}
      data={[...(suggestions ?? [])]}
      splitChars={[',', ';']}
      acceptValueOnBlur
      withScrollArea={false}
      {...(maxTags !== undefined && { maxTags })}
      {...(name !== undefined && { name })}
      {...(onBlur !== undefined && { onBlur })}
      {...(ref !== undefined && { ref })}
    />
  );
}
