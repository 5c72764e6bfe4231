import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormDateField } from '../../../../ui/forms/FormDateField';
import { useToday } from '../use-today';
import classes from './Dialogs.module.css';
import { dialogTexts as texts } from './texts';

type StepDayProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label?: string;
};

/** The day on which it was done: not one to come. */
export function StepDay<Values extends FieldValues>(props: StepDayProps<Values>) {
  const { control, name, label = texts.day } = props;
  const today = useToday();
  return (
    <div className={classes.day}>
      <FormDateField control={control} name={name} label={label} max={today} />
    </div>
  );
}
