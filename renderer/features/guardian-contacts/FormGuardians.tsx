import { Checkbox } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import type { Guardian } from '../../../electron/contract/records';
import { asTexts, useField } from '../../ui/forms/use-field';
import type { FieldProps } from '../../ui/forms/use-field';
import classes from './Guardians.module.css';
import { guardianName } from './guardian-names';

type Props<Values extends FieldValues> = FieldProps<Values> & {
  readonly label: string;
  readonly description?: string;
  readonly guardians: readonly Guardian[];
};

/** Which guardians of the file. */
export function FormGuardians<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, label, description, guardians } = props;
  const field = useField({ control, name });
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={[...asTexts(field.value)]}
      onChange={field.change}
      onBlur={field.onBlur}
      error={field.error}
    >
      <div className={classes.choices}>
        {guardians.map((guardian) => (
          <Checkbox
            key={guardian.id}
            value={guardian.id}
            // This stands in forms alone, which are away while names are hidden.
            label={guardianName(guardian, false)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
