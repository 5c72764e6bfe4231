import { Checkbox, Radio } from '@mantine/core';
import { useEffect } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppAction, OppContent, OppGoal } from '../../../../electron/contract/opp-content';
import { oppActionSettings } from '../../../../electron/contract/opp-sections';
import { cx } from '../../../ui/cx';
import { goalName } from '../sections/section-outline';
import { actionsFormOf } from '../write/goal-links';
import { useOppTools, useTypedSection } from '../write/opp-tools';
import { DayField, RowText, RowTextArea } from './RowFields';
import { RowList } from './RowList';
import classes from './Rows.module.css';
import { RowWho } from './RowWho';
import { rowTexts as texts } from './texts';
import { useRows } from './use-rows';

type Form = UseFormReturn<OppContent['actions']>;
type RowProps = { readonly form: Form; readonly at: number };

const emptyAction = (): OppAction => ({
  id: v7(),
  what: '',
  byWhom: '',
  howOften: '',
  fromOn: null,
  toOn: null,
  setting: 'individual',
  goalIds: [],
});

const isComplete = (action: OppAction): boolean =>
  action.fromOn !== null &&
  action.toOn !== null &&
  [action.what, action.byWhom, action.howOften].every((text) => text.trim() !== '');

/** The handelingsdeel: what, by whom, how often, from and to, and for which goals. */
export function ActionRows({ form }: { readonly form: Form }) {
  const rows = useRows(form, 'items');
  const { goalLinks } = useOppTools();
  const { getValues, setValue } = form;
  useEffect(
    () => goalLinks.join(actionsFormOf({ getValues, setValue })),
    [goalLinks, getValues, setValue],
  );
  return (
    <RowList
      label={texts.actions}
      rows={rows}
      nameOf={texts.action}
      emptyText={texts.actionsEmpty}
      addLabel={texts.addAction}
      onAdd={() => rows.add(emptyAction())}
      renderSummary={(at) => <ActionSummary form={form} at={at} />}
      isComplete={(at) => isComplete(form.getValues(`items.${at}`))}
    >
      {(at) => <ActionFields form={form} at={at} />}
    </RowList>
  );
}

function ActionSummary({ form: { control }, at }: RowProps) {
  const action: OppAction | undefined = useWatch({ control, name: `items.${at}` });
  if (action === undefined) return null;
  const facts = [action.byWhom.trim(), action.howOften.trim()].filter((fact) => fact !== '');
  return (
    <>
      <span className={classes.summaryText}>
        {action.what.trim() === '' ? texts.newAction : action.what}
      </span>
      {facts.length > 0 && <span className={classes.summaryQuiet}>{facts.join(' · ')}</span>}
      {!isComplete(action) && <span className={classes.todo}>{texts.incomplete}</span>}
    </>
  );
}

function ActionFields({ form: { control }, at }: RowProps) {
  return (
    <>
      <RowTextArea
        control={control}
        name={`items.${at}.what`}
        label={texts.what}
        description={texts.whatHelp}
      />
      <div className={cx(classes.two, classes.ends)}>
        <RowWho
          control={control}
          whom="doer"
          name={`items.${at}.byWhom`}
          label={texts.byWhom}
          description={texts.byWhomHelp}
        />
        <RowText
          control={control}
          name={`items.${at}.howOften`}
          label={texts.howOften}
          description={texts.howOftenHelp}
        />
      </div>
      <div className={cx(classes.two, classes.ends)}>
        <DayField control={control} name={`items.${at}.fromOn`} label={texts.fromOn} />
        <DayField control={control} name={`items.${at}.toOn`} label={texts.toOn} />
      </div>
      <Controller
        control={control}
        name={`items.${at}.setting`}
        render={({ field }) => (
          <Radio.Group label={texts.setting} value={field.value} onChange={field.onChange}>
            <div className={classes.inline}>
              {oppActionSettings.map((value) => (
                <Radio key={value} value={value} label={texts.settings[value]} />
              ))}
            </div>
          </Radio.Group>
        )}
      />
      <ServedGoals control={control} at={at} />
    </>
  );
}

function ServedGoals({ control, at }: Pick<Form, 'control'> & { readonly at: number }) {
  const { items: goals } = useTypedSection('goals');
  return (
    <Controller
      control={control}
      name={`items.${at}.goalIds`}
      render={({ field }) => (
        <Checkbox.Group
          label={texts.goalIds}
          // A goal that was taken away is no choice any more.
          value={field.value.filter((id) => goals.some((goal) => goal.id === id))}
          onChange={field.onChange}
        >
          <div className={classes.choices}>
            {goals.map((goal, index) => (
              <Checkbox key={goal.id} value={goal.id} label={goalChoice(goal, index)} />
            ))}
            {goals.length === 0 && <p className={classes.empty}>{texts.goalIdsNone}</p>}
          </div>
        </Checkbox.Group>
      )}
    />
  );
}

const goalChoice = (goal: OppGoal, at: number): string => {
  const words = goal.behaviour.trim();
  return words === '' ? goalName(goal, at) : `${goalName(goal, at)}: ${words}`;
};
