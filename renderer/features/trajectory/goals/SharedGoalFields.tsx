import { Select } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { FieldGroup } from '../../../ui/FieldGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { longest } from './goal-tools';
import type { GoalForm } from './goal-tools';
import classes from './Goals.module.css';
import { LibraryButton } from './LibraryButton';
import { goalTexts as texts } from './texts';

const NO_TARGET = 'none';

/** One goal out of four voices: what one will see, where, from where to where, and how it is measured. */
export function SharedGoalFields({ form }: { readonly form: GoalForm }) {
  const { control } = form;
  return (
    <FieldGroup legend={texts.sharedTitle} text={texts.sharedText}>
      <FormTextArea
        control={control}
        name="goal"
        label={texts.goal}
        description={texts.goalHelp}
        minRows={2}
        maxLength={longest.goal}
      />
      <LibraryButton kind="goal" form={form} />
      <FormTextArea
        control={control}
        name="situation"
        label={texts.situation}
        minRows={1}
        maxLength={longest.situation}
      />
      <div className={classes.two}>
        <FormTextArea
          control={control}
          name="baseline"
          label={texts.baseline}
          minRows={2}
          maxLength={longest.baseline}
        />
        <FormTextArea
          control={control}
          name="target"
          label={texts.target}
          minRows={2}
          maxLength={longest.target}
        />
      </div>
      <div className={classes.two}>
        <FormTextArea
          control={control}
          name="measure"
          label={texts.measure}
          minRows={1}
          maxLength={longest.measure}
        />
        <TargetScore form={form} />
      </div>
      <FormTextArea
        control={control}
        name="helperQuestion"
        label={texts.helperQuestion}
        description={texts.helperQuestionHelp}
        minRows={1}
        maxLength={longest.helperQuestion}
      />
      <LibraryButton kind="question" form={form} />
    </FieldGroup>
  );
}

function TargetScore({ form }: { readonly form: GoalForm }) {
  return (
    <Controller
      control={form.control}
      name="targetScore"
      render={({ field }) => (
        <Select
          ref={field.ref}
          name={field.name}
          label={texts.targetScore}
          description={texts.targetScoreHelp}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDeselect={false}
          data={[{ value: NO_TARGET, label: texts.noTargetScore }, ...texts.targetScores]}
          value={field.value === null ? NO_TARGET : String(field.value)}
          onChange={(score) =>
            field.onChange(score === null || score === NO_TARGET ? null : Number(score))
          }
          onBlur={field.onBlur}
        />
      )}
    />
  );
}
