import type { Control } from 'react-hook-form';
import type { OppGoal } from '../../../../../electron/contract/opp-content';
import { oppGoalDomainWords } from '../../../../../electron/contract/opp-sections';
import { FormRow } from '../../../../ui/FieldGroup';
import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import type { EvaluationValues } from '../step-values';
import classes from './Dialogs.module.css';
import { dialogTexts } from './texts';

const texts = dialogTexts.evaluation;

type GoalOutcomesProps = {
  readonly control: Control<EvaluationValues>;
  readonly goals: readonly OppGoal[];
};

/** Per goal: reached or not, why, and what now. */
export function GoalOutcomes({ control, goals }: GoalOutcomesProps) {
  if (goals.length === 0) return <p className={classes.none}>{texts.noGoals}</p>;
  return goals.map((goal, at) => (
    <fieldset key={goal.id} className={classes.goal}>
      <legend className={classes.goalTitle}>
        {texts.goal(at + 1, oppGoalDomainWords[goal.domain])}
      </legend>
      <div>
        <p className={classes.behaviour}>{goal.behaviour}</p>
        <p className={classes.quiet}>{texts.goalFacts(goal)}</p>
      </div>
      <FormRow>
        <FormRadioGroup
          control={control}
          name={`outcomes.${at}.result`}
          label={texts.result}
          data={texts.results}
          stacked
        />
        <FormRadioGroup
          control={control}
          name={`outcomes.${at}.next`}
          label={texts.next}
          description={texts.nextHint}
          data={texts.nexts}
          stacked
        />
      </FormRow>
      <FormTextArea control={control} name={`outcomes.${at}.why`} label={texts.why} minRows={2} />
    </fieldset>
  ));
}
