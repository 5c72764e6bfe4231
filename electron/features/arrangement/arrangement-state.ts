/** Where a request stands, from its steps. Pure. */
import { isGranted } from '../../contract/arrangement-words';
import type { ArrangementStatus } from '../../contract/arrangement';
import type {
  ArrangementStepRecord,
  DecisionRecord,
  EvaluationRecord,
} from './arrangement-records';

export type ArrangementState = {
  readonly status: ArrangementStatus;
  readonly decision: DecisionRecord | null;
  readonly evaluation: EvaluationRecord | null;
};

const notDecided = { decision: null, evaluation: null } as const;

/**
 * What was recorded last since the last submission counts; a correction is recorded over what it corrects.
 * @param steps last recorded first
 */
export const stateOf = (
  submittedOn: string | null,
  steps: readonly ArrangementStepRecord[],
): ArrangementState => {
  if (submittedOn === null) return { status: 'writing', ...notDecided };
  const from = steps.findIndex(({ detail }) => detail.kind === 'submitted');
  const details = steps.slice(0, from === -1 ? undefined : from).map(({ detail }) => detail);
  const decided = details.find(({ kind }) => kind === 'decided');
  if (decided?.kind !== 'decided') return { status: 'submitted', ...notDecided };
  const { decision } = decided;
  const evaluated = details.find(({ kind }) => kind === 'evaluated');
  const evaluation = evaluated?.kind === 'evaluated' ? evaluated.evaluation : null;
  return {
    status: decision.outcome,
    decision,
    evaluation: isGranted(decision.outcome) ? evaluation : null,
  };
};
