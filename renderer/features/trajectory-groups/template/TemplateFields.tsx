import { Checkbox, Select } from '@mantine/core';
import { Controller } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { MAX_MOMENTS, MAX_WEEKS, raters } from '../../../../electron/contract/trajectory-plan';
import { FieldGroup, FormRow } from '../../../ui/FieldGroup';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormTags } from '../../../ui/forms/FormTags';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { planTexts } from '../../trajectory/plan/texts';
import { raterWords } from '../../trajectory/texts';
import { templateTexts as texts } from '../texts';
import { MAX_PUPILS, MAX_YEAR_GROUP } from './template-form';
import type { TemplateForm } from './template-form';
import classes from './Template.module.css';

const NO_DAY = 'none';

type FieldsProps = { readonly control: Control<TemplateForm> };

/** What a template lays down: of a template itself, and of a group. */
export function TemplateFields({ control }: FieldsProps) {
  return (
    <>
      <FieldGroup legend={texts.when}>
        <FormRow>
          <FormFigure
            control={control}
            name="weekCount"
            label={texts.weekCount}
            reading="whole"
            max={MAX_WEEKS}
          />
          <WeekdayField control={control} />
        </FormRow>
        <FormTextInput
          control={control}
          name="sessionTime"
          label={texts.sessionTime}
          placeholder={planTexts.sessionTimePlaceholder}
        />
        <FormCheckbox control={control} name="withGuardian" label={texts.withGuardian} />
      </FieldGroup>
      <FieldGroup legend={texts.forWhom} text={texts.forWhomText}>
        <FormRow>
          <FormFigure
            control={control}
            name="yearGroupFrom"
            label={texts.yearGroupFrom}
            reading="whole"
            max={MAX_YEAR_GROUP}
          />
          <FormFigure
            control={control}
            name="yearGroupTo"
            label={texts.yearGroupTo}
            reading="whole"
            max={MAX_YEAR_GROUP}
          />
          <FormFigure
            control={control}
            name="maxPupils"
            label={texts.maxPupils}
            reading="whole"
            max={MAX_PUPILS}
          />
        </FormRow>
      </FieldGroup>
      <FieldGroup legend={texts.card}>
        <RatersField control={control} />
        <FormTags
          control={control}
          name="moments"
          label={planTexts.moments}
          description={planTexts.momentsHelp}
          suggestions={planTexts.momentSuggestions}
          maxTags={MAX_MOMENTS}
        />
      </FieldGroup>
    </>
  );
}

function WeekdayField({ control }: FieldsProps) {
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
          data={[{ value: NO_DAY, label: planTexts.noWeekday }, ...planTexts.weekdays]}
          value={field.value === null ? NO_DAY : String(field.value)}
          onChange={(day) => field.onChange(day === null || day === NO_DAY ? null : Number(day))}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}

function RatersField({ control }: FieldsProps) {
  return (
    <Controller
      control={control}
      name="raters"
      render={({ field, fieldState }) => (
        <Checkbox.Group
          label={planTexts.raters}
          value={field.value}
          // In their own order, whichever was ticked first.
          onChange={(ticked) => field.onChange(raters.filter((rater) => ticked.includes(rater)))}
          error={fieldState.error === undefined ? undefined : texts.errors['raters']}
        >
          <div className={classes.ticks}>
            {raters.map((rater) => (
              <Checkbox key={rater} value={rater} label={raterWords[rater]} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    />
  );
}
