/** What was talked over and agreed, in the report for the file. Pure. */
import { dayText, factsBlock, heading, paragraph, tableBlock } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type {
  ConsolidationRecord,
  GoalRecord,
  RecordedEvaluationRecord,
  ReflectionRecord,
} from '../trajectory-records';
import { documentWords } from './document-words';
import { fileTexts as texts } from './file-texts';
import type { PrintedPresence } from './printed-trajectory';

/** What was talked over: of a printed trajectory, or of one that travels. */
export type Talks = {
  readonly trajectory: {
    readonly goals: readonly Pick<GoalRecord, 'id'>[];
    readonly reflections: readonly Pick<ReflectionRecord, 'week' | 'content'>[];
    /** Newest first. */
    readonly evaluations: readonly RecordedEvaluationRecord[];
    readonly consolidation: Pick<ConsolidationRecord, 'content' | 'checks'> | null;
  };
  readonly guardians: ReadonlyMap<string, string>;
  readonly presence: readonly PrintedPresence[];
};

/** A part under its heading; one in which nothing stands says so. */
export const filePart = (title: string, blocks: readonly Block[]): Block[] => [
  heading(title),
  ...(blocks.length === 0 ? [paragraph(texts.notFilledIn)] : blocks),
];

export const reflectionBlocks = ({ trajectory }: Pick<Talks, 'trajectory'>): Block[] =>
  filePart(
    texts.headings.reflections,
    trajectory.reflections.flatMap(({ week, content }) => {
      const facts = factsBlock([
        { term: texts.reflection.pupil, value: content.pupil },
        { term: texts.reflection.guardian, value: content.guardian },
        { term: texts.reflection.teacher, value: content.teacher },
        { term: texts.reflection.worked, value: content.worked },
        { term: texts.reflection.next, value: content.next },
      ]);
      return facts.length === 0 ? [] : [heading(documentWords.week(week), 3), ...facts];
    }),
  );

const evaluation = (
  { evaluation: held }: RecordedEvaluationRecord,
  { printed, newest }: { readonly printed: Talks; readonly newest: boolean },
): Block[] => {
  const { goals } = printed.trajectory;
  const present = [
    ...held.guardianIds.flatMap((id) => printed.guardians.get(id) ?? []),
    held.others,
  ].filter((words) => words !== '');
  return [
    heading(texts.evaluation.title(documentWords.evaluations[held.kind], held.on), 3),
    ...(newest ? [] : [paragraph(texts.evaluation.replaced)]),
    ...factsBlock([
      { term: texts.evaluation.present, value: present.join(', ') },
      { term: texts.reflection.pupil, value: held.pupil },
      { term: texts.reflection.guardian, value: held.guardian },
      { term: texts.reflection.teacher, value: held.teacher },
      { term: texts.evaluation.conclusion, value: held.conclusion },
    ]),
    ...tableBlock({
      caption: texts.evaluation.caption,
      head: texts.evaluation.head,
      rows: held.goals.map(({ goalId, result, words }) => [
        documentWords.goalName(goals.findIndex(({ id }) => id === goalId) + 1),
        documentWords.results[result],
        words,
      ]),
    }),
  ];
};

/** Oldest first; one that was recorded anew later says so. */
export const evaluationBlocks = (printed: Talks): Block[] => {
  const { evaluations } = printed.trajectory;
  return filePart(
    texts.headings.evaluations,
    evaluations.toReversed().flatMap((one) => {
      const newest = evaluations.find(({ evaluation: { kind } }) => kind === one.evaluation.kind);
      return evaluation(one, { printed, newest: newest === one });
    }),
  );
};

export const consolidationBlocks = ({ trajectory }: Pick<Talks, 'trajectory'>): Block[] => {
  const { consolidation } = trajectory;
  if (consolidation === null) return filePart(texts.headings.consolidation, []);
  const { content, checks } = consolidation;
  return filePart(texts.headings.consolidation, [
    ...factsBlock([
      { term: texts.consolidation.stays, value: content.stays },
      { term: texts.consolidation.keptUpBy, value: content.keptUpBy },
      { term: texts.consolidation.relapseSigns, value: content.relapseSigns },
      { term: texts.consolidation.onRelapse, value: content.onRelapse },
    ]),
    ...tableBlock({
      caption: texts.consolidation.caption,
      head: texts.consolidation.head,
      rows: checks.map(({ term, on, done }) => [
        documentWords.terms[term],
        dayText(on),
        done === null ? texts.consolidation.open : dayText(done.on),
        done === null ? '' : `${documentWords.holds[done.holds]}. ${done.outcome}`,
      ]),
    }),
  ]);
};

const presenceOf = (
  rows: readonly PrintedPresence[],
  { on, who }: { readonly on: string; readonly who: PrintedPresence['who'] },
): string => {
  const found = rows.find((row) => row.on === on && row.who === who);
  return found === undefined ? texts.presence.none : texts.presence[found.presence];
};

/** Nothing where it was never recorded: not every trajectory has sessions. */
export const presenceBlocks = ({ presence }: Pick<Talks, 'presence'>): Block[] => {
  const days = [...new Set(presence.map(({ on }) => on))].toSorted();
  if (days.length === 0) return [];
  return [
    heading(texts.headings.presence),
    ...tableBlock({
      caption: texts.presenceCaption,
      head: texts.presenceHead,
      rows: days.map((on) => [
        dayText(on),
        presenceOf(presence, { on, who: 'pupil' }),
        presenceOf(presence, { on, who: 'guardian' }),
      ]),
    }),
  ];
};
