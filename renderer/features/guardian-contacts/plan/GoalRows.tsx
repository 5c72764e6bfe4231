import { Checkbox, Select } from '@mantine/core';
import { useFieldArray, useWatch } from 'react-hook-form';
import { v7 } from 'uuid';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { FormRow } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { asTexts, useField } from '../../../ui/forms/use-field';
import { useOffers } from '../../notes/use-offers';
import classes from '../Guardians.module.css';
import type { PlanForm } from './plan-form';
import { PlanRows } from './PlanRows';
import { planTexts as texts } from './texts';
import { useTrajectoryGoals } from './use-trajectory-goals';
import type { GoalOfTrajectory } from './use-trajectory-goals';

type GoalRowsProps = { readonly form: PlanForm; readonly caseFileId: CaseFileId };

/** What school and home work on together, and who does what. */
export function GoalRows({ form, caseFileId }: GoalRowsProps) {
  const { control, getValues } = form;
  const rows = useFieldArray({ control, name: 'goals', keyName: 'rowKey' });
  const { offer } = useOffers();
  const known = useTrajectoryGoals(caseFileId);
  const add = (): void =>
    rows.append(
      {
        id: v7(),
        goal: '',
        trajectoryGoalId: null,
        atSchool: '',
        atHome: '',
        helperIds: [],
        lookOn: null,
      },
      { focusName: `goals.${rows.fields.length}.goal` },
    );
  const remove = (at: number, name: string): void => {
    const row = structuredClone(getValues('goals')[at]);
    if (row === undefined) return;
    rows.remove(at);
    offer(texts.removed(name), () => rows.insert(Math.min(at, getValues('goals').length), row));
  };
  return (
    <PlanRows
      label={texts.goals}
      keys={rows.fields.map(({ rowKey }) => rowKey)}
      nameOf={texts.goal}
      emptyText={texts.noGoals}
      addLabel={texts.addGoal}
      onAdd={add}
      onRemove={remove}
    >
      {(at) => (
        <>
          {known.length > 0 && <TakeGoal form={form} at={at} known={known} />}
          <FormTextArea
            control={control}
            name={`goals.${at}.goal`}
            label={texts.what}
            minRows={1}
            maxLength={500}
          />
          <FormRow>
            <FormTextArea
              control={control}
              name={`goals.${at}.atSchool`}
              label={texts.atSchool}
              minRows={2}
              maxLength={1000}
            />
            <FormTextArea
              control={control}
              name={`goals.${at}.atHome`}
              label={texts.atHome}
              minRows={2}
              maxLength={1000}
            />
          </FormRow>
          <HelpedBy form={form} at={at} />
          <FormDateField control={control} name={`goals.${at}.lookOn`} label={texts.lookOn} />
        </>
      )}
    </PlanRows>
  );
}

type RowProps = { readonly form: PlanForm; readonly at: number };

/** A goal of the trajectory, in the words that it has there. */
function TakeGoal({ form, at, known }: RowProps & { readonly known: readonly GoalOfTrajectory[] }) {
  const taken = useWatch({ control: form.control, name: `goals.${at}.trajectoryGoalId` });
  return (
    <Select
      label={texts.ofTrajectory}
      data={known.map(({ id, goal }) => ({ value: id, label: goal }))}
      value={known.some(({ id }) => id === taken) ? taken : null}
      clearable
      onChange={(value) => {
        const goal = known.find(({ id }) => id === value);
        form.setValue(`goals.${at}.trajectoryGoalId`, goal?.id ?? null, { shouldDirty: true });
        if (goal !== undefined) {
          form.setValue(`goals.${at}.goal`, goal.goal, { shouldDirty: true });
        }
      }}
    />
  );
}

/** Who of the helpers above. */
function HelpedBy({ form, at }: RowProps) {
  const helpers = useWatch({ control: form.control, name: 'helpers' });
  const field = useField({ control: form.control, name: `goals.${at}.helperIds` });
  if (helpers.length === 0) return null;
  return (
    <Checkbox.Group
      label={texts.helpedBy}
      value={[...asTexts(field.value)]}
      onChange={field.change}
      onBlur={field.onBlur}
    >
      <div className={classes.choices}>
        {helpers.map(({ id, role, name }, place) => (
          <Checkbox
            key={id}
            value={id}
            label={[role, name].find((words) => words.trim() !== '') ?? texts.helper(place + 1)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
