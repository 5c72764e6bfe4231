import type { OppContentRecord, OppStepDetailRecord } from './opp-records';

type Evaluation = Extract<OppStepDetailRecord, { kind: 'evaluation' }>;
type Action = OppContentRecord['actions']['items'][number];

const isEvaluation = (detail: OppStepDetailRecord | undefined): detail is Evaluation =>
  detail?.kind === 'evaluation';

/** The person says whether a goal stops, also of one that was reached: that choice is never made for them. */
const isDone = ({ next }: Evaluation['outcomes'][number]): boolean => next === 'stop';

/**
 * What stays valid of a text on the day on which the next version is made from its evaluation: goals that
 * stop leave; so does guidance that served those alone, or that has ended; the planned day of
 * the evaluation is open again. Without an evaluation all of it stays. Custom: OPP's are revised from their
 * evaluation, and "closed when goals are met so that old data does not travel on" (domain.md section 2).
 */
export const revisedContent = (
  content: OppContentRecord,
  detail: OppStepDetailRecord | undefined,
  today: string,
): OppContentRecord => {
  if (!isEvaluation(detail)) return content;
  const done = new Set(detail.outcomes.filter(isDone).map(({ goalId }) => goalId));
  const stays = ({ goalIds, toOn }: Action): boolean =>
    (toOn === null || toOn >= today) &&
    (goalIds.length === 0 || goalIds.some((goalId) => !done.has(goalId)));
  return {
    ...content,
    goals: {
      ...content.goals,
      items: content.goals.items.filter(({ id }) => !done.has(id)),
    },
    actions: {
      ...content.actions,
      items: content.actions.items.filter(stays).map((action) => ({
        ...action,
        goalIds: action.goalIds.filter((goalId) => !done.has(goalId)),
      })),
    },
    evaluationPlan: { ...content.evaluationPlan, nextOn: null },
  };
};
