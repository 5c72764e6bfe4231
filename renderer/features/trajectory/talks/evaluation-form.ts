/** The form of an evaluation with the parents: one row for each goal. Pure. */
import { z } from 'zod';
import { trajectoryGoalResults } from '../../../../electron/contract/trajectory-record';
import type {
  Trajectory,
  TrajectoryEvaluation,
} from '../../../../electron/contract/trajectory-record';
import { pastDay } from '../../arrangement/steps/past-day';
import { chosen } from './chosen';
import { talksTexts } from './texts';

const texts = talksTexts.evaluate;
const text = z.string().trim().max(5000);
const kinds = ['midTerm', 'end'] as const satisfies readonly TrajectoryEvaluation['kind'][];

const EvaluationForm = z.object({
  kind: chosen(kinds, texts.kindMissing),
  on: pastDay,
  guardianIds: z.array(z.string()),
  others: z.string().trim().max(200),
  goals: z.array(
    z.object({
      goalId: z.string(),
      result: chosen(trajectoryGoalResults, texts.resultMissing),
      words: text,
    }),
  ),
  pupil: text,
  guardian: text,
  teacher: text,
  conclusion: text.min(1, texts.conclusionMissing),
});
export type EvaluationForm = z.output<typeof EvaluationForm>;
export type EvaluationValues = z.input<typeof EvaluationForm>;

/** @param from Monday of week 0: there was nothing to evaluate before it; null: not known */
export const evaluationForm = (from: string | null) =>
  EvaluationForm.superRefine(({ on }, context) => {
    if (from === null || on === '' || on >= from) return;
    context.addIssue({ code: 'custom', path: ['on'], message: texts.tooEarly(from) });
  });

/** As the form may hold them while it is typed in. */
const Typed = z.object({
  kind: z.enum(kinds).nullable(),
  on: z.string().nullable(),
  guardianIds: z.array(z.string()),
  others: z.string(),
  goals: z.array(
    z.object({
      goalId: z.string(),
      result: z.enum(trajectoryGoalResults).nullable(),
      words: z.string(),
    }),
  ),
  pupil: z.string(),
  guardian: z.string(),
  teacher: z.string(),
  conclusion: z.string(),
});

/** A row for each goal that says something; what was typed before stays with its goal. */
const rowsOf = (
  goals: Trajectory['goals'],
  before: EvaluationValues['goals'],
): EvaluationValues['goals'] =>
  goals
    .filter(({ content }) => content.goal !== '')
    .map(
      ({ id: goalId }) =>
        before.find((one) => one.goalId === goalId) ?? { goalId, result: null, words: '' },
    );

/**
 * An empty form, for the evaluation that is next: half way first, then at the end. The parents who take part
 * are ticked.
 */
export const startOfEvaluation = (
  { goals, plan, evaluations }: Pick<Trajectory, 'goals' | 'plan' | 'evaluations'>,
  today: string,
): EvaluationValues => ({
  kind: evaluations.some(({ evaluation }) => evaluation.kind === 'midTerm') ? 'end' : 'midTerm',
  on: today,
  guardianIds: [...plan.guardianIds],
  others: '',
  goals: rowsOf(goals, []),
  pupil: '',
  guardian: '',
  teacher: '',
  conclusion: '',
});

/** Who was taken out of the file meanwhile can't be ticked off any more: the tick goes too. */
export const stillThere = (
  ids: readonly string[],
  guardians: readonly { readonly id: string }[],
): readonly string[] => ids.filter((id) => guardians.some((guardian) => guardian.id === id));

/** What was typed before and not recorded; null where it can't be read. */
export const evaluationOfDraft = (
  payload: Readonly<Record<string, unknown>> | null,
  goals: Trajectory['goals'],
): EvaluationValues | null => {
  const { data } = Typed.safeParse(payload);
  return data === undefined ? null : { ...data, goals: rowsOf(goals, data.goals) };
};
