import { Select } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { MAX_WEEKS } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { DateField } from '../../../ui/DateField';
import { FormErrors } from '../../../ui/forms/form-errors';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { Facts } from '../../case-files/Facts';
import classes from './Plan.module.css';
import { fixedFacts } from './plan-facts';
import type { PlanForm } from './plan-tools';
import { PlanSection } from './PlanSection';
import { planTexts as texts } from './texts';

const NO_DAY = 'none';

type TimeFieldsProps = { readonly form: PlanForm; readonly trajectory: Trajectory };

/** What it is called and when it is; once it runs its weeks and its day are only read. */
export function TimeFields({ form, trajectory }: TimeFieldsProps) {
  const { control } = form;
  const time = (
    <FormTextInput
      control={control}
      name="sessionTime"
      label={texts.sessionTime}
      placeholder={texts.sessionTimePlaceholder}
      maxLength={80}
    />
  );
  return (
    <PlanSection title={texts.basics}>
      <FormErrors translate={() => texts.nameMissing}>
        <FormTextInput control={control} name="name" label={texts.name} maxLength={80} />
      </FormErrors>
      {trajectory.status === 'preparing' ? (
        <>
          <div className={classes.two}>
            <StartField control={control} />
            <FormErrors translate={() => texts.weekCountWrong(MAX_WEEKS)}>
              <FormFigure
                control={control}
                name="weekCount"
                label={texts.weekCount}
                description={texts.weekCountHelp}
                reading="whole"
                max={MAX_WEEKS}
              />
            </FormErrors>
          </div>
          <div className={classes.two}>
            <WeekdayField control={control} />
            {time}
          </div>
          <FormCheckbox control={control} name="withGuardian" label={texts.withGuardian} />
        </>
      ) : (
        <>
          <Facts facts={fixedFacts(trajectory.plan)} />
          {time}
        </>
      )}
    </PlanSection>
  );
}

type FieldProps = Pick<PlanForm, 'control'>;

/** Kept while it is typed: half a date stays in the field, and the rest is kept. */
function StartField({ control }: FieldProps) {
  return (
    <Controller
      control={control}
      name="startOn"
      render={({ field }) => (
        <DateField
          ref={field.ref}
          name={field.name}
          label={texts.startOn}
          description={texts.startHelp}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}

function WeekdayField({ control }: FieldProps) {
  return (
    <Controller
      control={control}
      name="sessionWeekday"
      render={({ field }) => (
        <Select
          ref={field.ref}
          name={field.name}
          label={texts.weekday}
          allowDeselect={false}
          data={[{ value: NO_DAY, label: texts.noWeekday }, ...texts.weekdays]}
          value={field.value === null ? NO_DAY : String(field.value)}
          onChange={(day) => field.onChange(day === null || day === NO_DAY ? null : Number(day))}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}
