/**
 * What a trajectory has to tell elsewhere in its file: its goals with what was aimed at, what was concluded,
 * and what stays. Scores are no text, and voices stay with the talk that they were heard in.
 */
import type { ReadHandle } from '../../vault/database/handles';
import { selectConsolidations, selectEvaluations } from './follow-up-repository';
import type { StoredConsolidation, StoredEvaluation } from './follow-up-repository';
import { selectGoals } from './goals-repository';
import type { GoalRecord } from './trajectory-records';
import { selectTrajectoriesOfFile } from './trajectory-repository';
import { trajectoryWords as words } from './trajectory-words';

export type ToldKind = 'goal' | 'midTerm' | 'end' | 'consolidation';

export type ToldText = {
  /** Of the goal, the evaluation, or the trajectory whose consolidation it is. */
  readonly id: string;
  readonly kind: ToldKind;
  /** Of the trajectory, as it was typed. */
  readonly name: string;
  readonly when: string | null;
  readonly text: string;
};

/** What may be shown of a field that holds people; most often the text itself. */
type People = (typed: string) => string;

const titled = (title: string, text: string): string =>
  text.trim() === '' ? '' : `${title}: ${text.trim()}`;

const lines = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');

const goalText = ({ content }: GoalRecord): string =>
  content.goal.trim() === ''
    ? ''
    : lines([
        content.goal,
        titled(words.situation, content.situation),
        titled(words.baseline, content.baseline),
        titled(words.target, content.target),
        titled(words.measure, content.measure),
      ]);

const evaluationText = ({ evaluation }: StoredEvaluation, goals: readonly GoalRecord[]): string =>
  lines([
    evaluation.conclusion,
    ...evaluation.goals.map(({ goalId, result, words: said }) => {
      const goal = goals.find(({ id }) => id === goalId)?.content.goal.trim() ?? '';
      const outcome = words.result(goal, result);
      return said.trim() === '' ? outcome : `${outcome}: ${said.trim()}`;
    }),
  ]);

const consolidationText = ({ content }: StoredConsolidation, people: People): string =>
  lines([
    titled(words.stays, content.stays),
    titled(words.keptUpBy, people(content.keptUpBy)),
    titled(words.relapseSigns, content.relapseSigns),
    titled(words.onRelapse, content.onRelapse),
    titled(words.checks, content.checks.map(({ term, on }) => words.checkOn(term, on)).join(', ')),
  ]);

/** Of each kind the newest, for that one counts. */
const counting = (evaluations: readonly StoredEvaluation[]): readonly StoredEvaluation[] =>
  (['end', 'midTerm'] as const).flatMap(
    (kind) => evaluations.find(({ evaluation }) => evaluation.kind === kind) ?? [],
  );

/**
 * Of the trajectories of a file outside the bin, newest first; nothing that is empty, and nothing for an
 * unknown file.
 */
export const toldTexts = async (
  read: ReadHandle,
  { caseFileId, people = (typed) => typed }: { readonly caseFileId: string; people?: People },
): Promise<readonly ToldText[]> => {
  const all = await selectTrajectoriesOfFile(read, caseFileId);
  const ids = all.map(({ id }) => id);
  const goals = await selectGoals(read, ids);
  const evaluations = await selectEvaluations(read, ids);
  const consolidations = await selectConsolidations(read, ids);
  const texts = all.flatMap(({ id, plan: { name } }): readonly ToldText[] => {
    const own = goals.get(id) ?? [];
    const consolidation = consolidations.get(id);
    return [
      ...own.map((goal) => ({
        id: goal.id,
        kind: 'goal' as const,
        name,
        when: null,
        text: goalText(goal),
      })),
      ...counting(evaluations.get(id) ?? []).map((one) => ({
        id: one.id,
        kind: one.evaluation.kind,
        name,
        when: one.evaluation.on,
        text: evaluationText(one, own),
      })),
      ...(consolidation === undefined
        ? []
        : [
            {
              id,
              kind: 'consolidation' as const,
              name,
              when: null,
              text: consolidationText(consolidation, people),
            },
          ]),
    ];
  });
  return texts.filter(({ text }) => text !== '');
};
