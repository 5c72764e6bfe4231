/** An evaluation that is half written, as it lies in the vault. Pure. */
import { z } from 'zod';
import type { OppGoal } from '../../../../electron/contract/opp-content';
import { dayOf } from '../../notes/moments';
import { evaluationForm, noHearing } from './step-values';
import type { EvaluationValues } from './step-values';

/** Values as they were typed: nothing is asked of them yet. */
const Stored = z.object({
  versionNumber: z.number().int(),
  values: z.object(evaluationForm.schema.shape),
});

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

/** What a draft of this version holds, with its goals as they are; null when it is of another one. */
export const evaluationOfDraft = (
  payload: unknown,
  versionNumber: number,
  goals: Goals,
): EvaluationValues | null => {
  const { data } = Stored.safeParse(payload);
  if (data === undefined || data.versionNumber !== versionNumber) return null;
  const { outcomes } = data.values;
  return {
    ...data.values,
    outcomes: goals.map(({ id }) => outcomes.find(({ goalId }) => goalId === id) ?? outcomeOf(id)),
  };
};
