/** An evaluation as it begins, and as it comes back. Pure. */
import type { OppGoal } from '../../../../electron/contract/opp-content';
import { dayOf } from '../../notes/moments';
import { noHearing } from './step-values';
import type { EvaluationValues } from './step-values';

type Goals = readonly Pick<OppGoal, 'id'>[];

const outcomeOf = (goalId: string): EvaluationValues['outcomes'][number] => ({
  goalId,
  result: null,
  why: '',
  next: null,
});

export const emptyEvaluation = (goals: Goals): EvaluationValues => ({
  ...noHearing,
  on: dayOf(new Date()),
  guardianIds: [],
  others: '',
  outcomes: goals.map(({ id }) => outcomeOf(id)),
  summary: '',
  guardiansSaid: '',
  conclusion: null,
});

/** What was typed, with the goals of the version as they are. */
export const withGoals = (goals: Goals, values: EvaluationValues): EvaluationValues => ({
  ...values,
  outcomes: goals.map(
    ({ id }) => values.outcomes.find(({ goalId }) => goalId === id) ?? outcomeOf(id),
  ),
});
