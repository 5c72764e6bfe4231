import type { Control } from 'react-hook-form';
import { trajectoryGoalResults } from '../../../../electron/contract/trajectory-record';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import type { EvaluationValues } from './evaluation-form';
import classes from './Talks.module.css';
import { talksTexts } from './texts';

const texts = talksTexts.evaluate;
const results = trajectoryGoalResults.map((value) => ({
  value,
  label: talksTexts.evaluations.result(value),
}));

type EvaluationGoalsProps = {
  readonly control: Control<EvaluationValues>;
  readonly goals: Trajectory['goals'];
  readonly rows: EvaluationValues['goals'];
};

/** Whether each goal was reached, and what shows it. */
export function EvaluationGoals({ control, goals, rows }: EvaluationGoalsProps) {
  return rows.map(({ goalId }, at) => {
    const name = talksTexts.evaluations.goal(at + 1);
    return (
      <section key={goalId} className={classes.goal} aria-label={name}>
        <h3 className={classes.goalTitle} data-vault>
          {name}: {goals.find(({ id }) => id === goalId)?.content.goal}
        </h3>
        <FormRadioGroup
          control={control}
          name={`goals.${at}.result`}
          label={texts.result}
          data={results}
        />
        <FormTextArea
          control={control}
          name={`goals.${at}.words`}
          label={texts.words}
          minRows={2}
          maxLength={5000}
        />
      </section>
    );
  });
}
