import { Controller } from 'react-hook-form';
import type { Control, FieldPath } from 'react-hook-form';
import type { ArrangementContent } from '../../../../electron/contract/arrangement-content';
import { DateField } from '../../../ui/DateField';
import { asChoice } from '../../../ui/forms/use-field';

type DayFieldProps = {
  readonly control: Control<ArrangementContent>;
  readonly name: FieldPath<ArrangementContent>;
  readonly label: string;
  readonly description?: string | undefined;
};

/** A day that is kept while it is typed: half a date stays in the field, and the rest is kept. */
export function DayField({ control, name, label, description }: DayFieldProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <DateField
          ref={field.ref}
          name={field.name}
          label={label}
          description={description}
          value={asChoice(field.value)}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}
