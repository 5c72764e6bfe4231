import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import {
  hundredthsInWords,
  hundredthsOf,
  shortHundredths,
} from '../../../electron/contract/hundredths';
import { uiTexts } from '../texts';
import { useField } from './use-field';
import type { FieldProps } from './use-field';

type Reading = {
  readonly read: (typed: string) => number | null;
  readonly show: (value: number) => string;
  readonly wrong: string;
};

const readings = {
  /** Whole hundredths, shown with two decimals: "12,50" is 1250. */
  hundredths: { read: hundredthsOf, show: hundredthsInWords, wrong: uiTexts.amountInvalid },
  /** As hundredths, without noughts at the end: "1,5" is 150. */
  hours: { read: hundredthsOf, show: shortHundredths, wrong: uiTexts.amountInvalid },
  whole: {
    read: (typed) => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : null),
    show: String,
    wrong: uiTexts.wholeInvalid,
  },
} as const satisfies Readonly<Record<string, Reading>>;

type Own = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref' | 'max';
type Props<Values extends FieldValues> = FieldProps<Values> &
  Omit<TextInputProps, Own> & {
    readonly reading: keyof typeof readings;
    /** The highest that fits, in the unit of the value. */
    readonly max: number;
  };

/**
 * A figure as people type it, kept as a whole number; null while it is empty. What is no figure stays in the
 * field with what is wrong, and isn't kept.
 */
export function FormFigure<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, reading, max, ...rest } = props;
  const { read, show, wrong }: Reading = readings[reading];
  const field = useField({ control, name, translate });
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const figureOf = (text: string): number | null => {
    const figure = read(text);
    return figure === null || figure > max ? null : figure;
  };
  const isWrong =
    typed !== null &&
    typeof field.value !== 'number' &&
    typed.trim() !== '' &&
    figureOf(typed) === null;
  const value = typeof field.value === 'number' ? field.value : null;
  // Changed by something else than this field (a button that fills it in): that is shown.
  const isTyped = typed !== null && figureOf(typed) === value;
  const shown = value === null ? '' : show(value);
  return (
    <TextInput
      autoComplete="off"
      inputMode={reading === 'whole' ? 'numeric' : 'decimal'}
      {...rest}
      ref={field.ref}
      name={field.name}
      value={isTyped ? typed : shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setLeft(false);
        field.change(figureOf(event.currentTarget.value));
      }}
      onBlur={() => {
        setLeft(true);
        if (!isWrong) setTyped(null);
        field.onBlur();
      }}
      error={isWrong && left ? wrong : field.error}
    />
  );
}
