/** One goal in the report for parents. Pure. */
import { explainedWords } from '../../opp/editions/hard-words';
import { factsBlock, heading, isFilled, paragraph, titledText } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { goalParties } from '../../../contract/trajectory-plan';
import type { GoalRecord } from '../trajectory-records';
import { documentWords } from './document-words';
import { picturesOfGoal, sentenceOf } from './figure-blocks';
import { guardiansTexts as texts } from './guardians-texts';
import type { PrintedTrajectory } from './printed-trajectory';

type OfGoal = { readonly printed: PrintedTrajectory; readonly goal: GoalRecord };

/** In the pupil's own words: those of the card, else what the pupil wished. */
const ownWords = ({ content }: GoalRecord): string =>
  isFilled(content.pupilText) ? content.pupilText : content.voices.pupil;

const changes = ({ printed, goal }: OfGoal): Block[] =>
  printed.trajectory.history
    .filter(({ goalId }) => goalId === goal.id)
    .toReversed()
    .flatMap(({ kind, on, before, reason }) => [
      heading(kind === 'adjusted' ? texts.adjusted(on) : texts.ended(on), 3),
      ...(kind === 'adjusted' && before.goal !== goal.content.goal && isFilled(before.goal)
        ? [paragraph(texts.before(before.goal))]
        : []),
      paragraph(reason),
    ]);

const wishes = ({ goal }: OfGoal): Block[] => {
  const facts = factsBlock(
    goalParties.map((party) => ({ term: texts.parties[party], value: goal.content.voices[party] })),
  );
  return facts.length === 0 ? [] : [heading(texts.wishes, 3), ...facts];
};

const pictures = ({ printed, goal }: OfGoal): Block[] =>
  picturesOfGoal(printed.pictures, goal.id).flatMap((picture) => [
    heading(texts.pictures[picture.kind], 3),
    paragraph(sentenceOf(picture)),
    // Two pictures are enough to talk about; that of the differences is in the file.
    ...(picture.kind === 'disagreement' ? [] : [picture.chart]),
  ]);

/** As it was last said with the parents. */
const result = ({ printed, goal }: OfGoal): Block[] => {
  const last = printed.trajectory.evaluations.find(({ evaluation }) => evaluation.kind === 'end');
  const judged = last?.evaluation.goals.find(({ goalId }) => goalId === goal.id);
  if (judged === undefined) return [];
  return [
    heading(texts.result(documentWords.results[judged.result]), 3),
    ...(isFilled(judged.words) ? [paragraph(judged.words)] : []),
  ];
};

export const guardiansGoal = (
  printed: PrintedTrajectory,
  goal: GoalRecord,
  number: number,
): Block[] => {
  const of = { printed, goal };
  const own = ownWords(goal);
  return [
    heading(texts.goal(number)),
    ...(isFilled(own)
      ? [
          paragraph(`${texts.pupilWords(printed.calledName)}:`),
          { kind: 'lead' as const, text: own },
        ]
      : []),
    ...titledText(texts.shared, goal.content.goal),
    ...titledText(texts.baseline, goal.content.baseline),
    ...titledText(texts.target, goal.content.target),
    ...changes(of),
    ...wishes(of),
    ...pictures(of),
    ...result(of),
  ];
};

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'paragraph' || block.kind === 'lead') return [block.text];
  if (block.kind === 'list') return block.items;
  return block.kind === 'facts' ? block.items.map(({ value }) => value) : [];
};

/** Words of the school in what was typed, each with one plain line. */
export const hardWordsIn = (blocks: readonly Block[]): Block[] => {
  const words = factsBlock(explainedWords(blocks.flatMap(textsOf)));
  return words.length === 0 ? [] : [heading(texts.words), ...words];
};
