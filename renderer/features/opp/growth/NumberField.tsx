import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { decimal } from '../sections/section-outline';
import { growthTexts as texts } from './texts';

const LOW = -1000;
const HIGH = 10_000;

/** "23,5" → 23.5; null where it is no number that fits. */
const numberOf = (text: string): number | null => {
  if (!/^-?\d+([.,]\d+)?$/.test(text.trim())) return null;
  const value = Number(text.trim().replace(',', '.'));
  return value >= LOW && value <= HIGH ? value : null;
};

type NumberFieldProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly description?: string;
};

/** A figure as people type it; what is no figure stays in the field, with what is wrong, and isn't saved. */
export function NumberField<Values extends FieldValues>(props: NumberFieldProps<Values>) {
  const { control, name, label, description } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const wrong = typed !== null && typed.trim() !== '' && numberOf(typed) === null;
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => {
        const value: unknown = field.value;
        const shown = typeof value === 'number' ? decimal(value) : '';
        return (
          <TextInput
            ref={field.ref}
            name={field.name}
            label={label}
            description={description}
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? shown}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              setLeft(false);
              field.onChange(numberOf(text));
            }}
            onBlur={() => {
              setLeft(true);
              if (!wrong) setTyped(null);
              field.onBlur();
            }}
            error={wrong && left ? texts.notANumber : undefined}
          />
        );
      }}
    />
  );
}
