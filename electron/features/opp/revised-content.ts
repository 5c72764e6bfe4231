import type { OppContentRecord, OppStepDetailRecord } from './opp-records';

type Evaluation = Extract<OppStepDetailRecord, { kind: 'evaluation' }>;

const isEvaluation = (detail: OppStepDetailRecord | undefined): detail is Evaluation =>
  detail?.kind === 'evaluation';

/**
 * What stays valid of a text after its evaluation: goals that stopped leave, and so does guidance that
 * served those alone; the planned day of the evaluation is open again. Without an evaluation all of it stays.
 * Custom: OPP's are revised from their evaluation (domain.md section 2, cycle).
 */
export const revisedContent = (
  content: OppContentRecord,
  detail: OppStepDetailRecord | undefined,
): OppContentRecord => {
  if (!isEvaluation(detail)) return content;
  const stopped = new Set(
    detail.outcomes.filter(({ next }) => next === 'stop').map(({ goalId }) => goalId),
  );
  const stays = ({ goalIds }: { readonly goalIds: readonly string[] }): boolean =>
    goalIds.length === 0 || goalIds.some((goalId) => !stopped.has(goalId));
  return {
    ...content,
    goals: {
      ...content.goals,
      items: content.goals.items.filter(({ id }) => !stopped.has(id)),
    },
    actions: {
      ...content.actions,
      items: content.actions.items.filter(stays).map((action) => ({
        ...action,
        goalIds: action.goalIds.filter((goalId) => !stopped.has(goalId)),
      })),
    },
    evaluationPlan: { ...content.evaluationPlan, nextOn: null },
  };
};
