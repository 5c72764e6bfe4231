import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useErrorText } from './form-errors';
import type { TranslateError } from './form-errors';

/** What every Form… field takes. */
export type FieldProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly translate?: TranslateError | undefined;
};

export type Field = {
  readonly name: string;
  /** Unknown on purpose: each field reads it with one of the functions below. */
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly onBlur: () => void;
  readonly ref: (element: HTMLElement | null) => void;
  readonly error: string | undefined;
};

/** One field of a form, with its error as a sentence. */
export function useField<Values extends FieldValues>(props: FieldProps<Values>): Field {
  const { field, fieldState } = useController<Values>({
    control: props.control,
    name: props.name,
  });
  const code = fieldState.error?.message ?? fieldState.error?.type;
  const error = useErrorText(code, props.translate);
  return {
    name: field.name,
    value: field.value,
    change: (value) => field.onChange(value),
    onBlur: field.onBlur,
    ref: field.ref,
    error,
  };
}

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asChoice = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
