import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import classes from './FormRadioGroup.module.css';
import { asChoice, useField } from './use-field';
import type { FieldProps } from './use-field';

export type RadioOption = {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
};

type Props<Values extends FieldValues> = FieldProps<Values> & {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly data: readonly RadioOption[];
  /** Under each other; beside each other where the words are short. */
  readonly stacked?: boolean | undefined;
};

/** One of a few answers that are all in sight; null until one is chosen. */
export function FormRadioGroup<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, translate, label, description, data, stacked } = props;
  const field = useField({ control, name, translate });
  return (
    <Radio.Group
      label={label}
      description={description}
      // Mantine calls it null when nothing is chosen.
      value={asChoice(field.value)}
      onChange={(value) => field.change(value)}
      onBlur={field.onBlur}
      error={field.error}
    >
      <div className={classes.options} data-stacked={stacked === true || undefined}>
        {data.map((option, at) => (
          <Radio
            key={option.value}
            // A form that finds an error gives its first field the focus.
            {...(at === 0 && { ref: field.ref })}
            value={option.value}
            label={option.label}
            description={option.description}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
