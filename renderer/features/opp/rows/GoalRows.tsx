import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppContent, OppGoal } from '../../../../electron/contract/opp-content';
import { oppGoalDomains, oppGoalDomainWords } from '../../../../electron/contract/opp-sections';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { cx } from '../../../ui/cx';
import { longDay } from '../../notes/moments';
import { useOppTools } from '../write/opp-tools';
import { DayField, RowTextArea } from './RowFields';
import { RowList } from './RowList';
import classes from './Rows.module.css';
import { RowWho } from './RowWho';
import { rowTexts as texts } from './texts';
import { useRows } from './use-rows';

type Form = UseFormReturn<OppContent['goals']>;
type RowProps = { readonly form: Form; readonly at: number };

const domainOptions = oppGoalDomains.map((value) => ({ value, label: oppGoalDomainWords[value] }));

const emptyGoal = (): OppGoal => ({
  id: v7(),
  domain: 'reading',
  behaviour: '',
  situation: '',
  baseline: '',
  target: '',
  measure: '',
  owner: '',
  dueOn: null,
});

const isComplete = (goal: OppGoal): boolean =>
  goal.dueOn !== null &&
  [goal.behaviour, goal.baseline, goal.target, goal.measure, goal.owner].every(
    (text) => text.trim() !== '',
  );

/** Goals with all that makes them SMART, each with short help. */
export function GoalRows({ form }: { readonly form: Form }) {
  const { goalLinks } = useOppTools();
  const rows = useRows(form, 'items', goalLinks.unlink);
  return (
    <RowList
      label={texts.goals}
      rows={rows}
      nameOf={texts.goal}
      emptyText={texts.goalsEmpty}
      addLabel={texts.addGoal}
      onAdd={() => rows.add(emptyGoal())}
      renderSummary={(at) => <GoalSummary form={form} at={at} />}
      isComplete={(at) => isComplete(form.getValues(`items.${at}`))}
    >
      {(at) => <GoalFields form={form} at={at} />}
    </RowList>
  );
}

function GoalSummary({ form: { control }, at }: RowProps) {
  const goal: OppGoal | undefined = useWatch({ control, name: `items.${at}` });
  if (goal === undefined) return null;
  const facts = [
    goal.baseline.trim() === '' ? null : texts.now(goal.baseline.trim()),
    goal.target.trim() === '' ? null : texts.aim(goal.target.trim()),
    goal.owner.trim() === '' ? null : goal.owner.trim(),
    goal.dueOn === null ? null : texts.until(longDay(goal.dueOn)),
  ].filter((fact) => fact !== null);
  return (
    <>
      <span className={classes.summaryText}>
        {oppGoalDomainWords[goal.domain]}:{' '}
        {goal.behaviour.trim() === '' ? texts.newGoal : goal.behaviour}
      </span>
      {facts.length > 0 && <span className={classes.summaryQuiet}>{facts.join(' · ')}</span>}
      {!isComplete(goal) && <span className={classes.todo}>{texts.incomplete}</span>}
    </>
  );
}

function GoalFields({ form: { control }, at }: RowProps) {
  return (
    <>
      <div className={classes.two}>
        <FormSelect
          control={control}
          name={`items.${at}.domain`}
          label={texts.domain}
          data={domainOptions}
        />
      </div>
      <RowTextArea
        control={control}
        name={`items.${at}.behaviour`}
        label={texts.behaviour}
        description={texts.behaviourHelp}
      />
      <RowTextArea
        control={control}
        name={`items.${at}.situation`}
        label={texts.situation}
        description={texts.situationHelp}
      />
      <div className={classes.two}>
        <RowTextArea
          control={control}
          name={`items.${at}.baseline`}
          label={texts.baseline}
          description={texts.baselineHelp}
        />
        <RowTextArea
          control={control}
          name={`items.${at}.target`}
          label={texts.target}
          description={texts.targetHelp}
        />
      </div>
      <RowTextArea
        control={control}
        name={`items.${at}.measure`}
        label={texts.measure}
        description={texts.measureHelp}
      />
      <div className={cx(classes.two, classes.ends)}>
        <RowWho
          control={control}
          whom="doer"
          name={`items.${at}.owner`}
          label={texts.owner}
          description={texts.ownerHelp}
        />
        <DayField control={control} name={`items.${at}.dueOn`} label={texts.dueOn} />
      </div>
    </>
  );
}
