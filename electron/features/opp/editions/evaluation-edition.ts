/** The last evaluation of a version: per goal, what parents and the pupil said, and the conclusion. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import {
  oppGoalNextWords,
  oppGoalResultWords,
  oppHearingFormWords,
} from '../../../contract/opp-steps';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  paragraph,
  tableBlock,
  textBlocks,
} from './blocks';
import type { Block } from './blocks';
import { conclusionWords, editionTexts } from './edition-texts';
import { goalLabel } from './goal-blocks';
import type { PrintedOpp } from './printed-opp';
import { presentText, stepsOf } from './steps';
import type { Heard, StepOf } from './steps';

const texts = editionTexts.evaluation;

type Evaluation = StepOf<'evaluation'>;

/** Every goal of the text, in its order; then what was said of goals that are no longer in it. */
const outcomeRows = (printed: PrintedOpp, { outcomes }: Evaluation['detail']): string[][] => {
  const goals = printed.version.content.goals.items;
  const wordsOf = (goalId: string): string[] => {
    const outcome = outcomes.find((one) => one.goalId === goalId);
    return outcome === undefined
      ? [texts.notDiscussed, '', '']
      : [oppGoalResultWords[outcome.result], outcome.why.trim(), oppGoalNextWords[outcome.next]];
  };
  const known = new Set(goals.map(({ id }) => id));
  return [
    ...goals.map(({ id, target }) => [goalLabel(goals, id), target.trim(), ...wordsOf(id)]),
    ...outcomes
      .filter(({ goalId }) => !known.has(goalId))
      .map(({ goalId }) => [goalLabel(goals, goalId), '', ...wordsOf(goalId)]),
  ];
};

const titled = (title: string, text: string): Block[] =>
  isFilled(text) ? [heading(title), ...textBlocks(text)] : [];

const pupilBlocks = (pupil: Heard): Block[] => [
  heading(texts.pupilSaid),
  ...(pupil.heard
    ? [
        ...textBlocks(pupil.words),
        ...factsBlock([
          { term: texts.form, value: oppHearingFormWords[pupil.form] },
          { term: editionTexts.cycle.doneWith, value: pupil.doneWith },
        ]),
      ]
    : factsBlock([{ term: texts.notHeard, value: pupil.reason }])),
];

const evaluationBlocks = (printed: PrintedOpp, { on, detail }: Evaluation): Block[] => {
  const rows = outcomeRows(printed, detail);
  return [
    ...factsBlock([
      { term: editionTexts.facts.pupil, value: printed.header },
      { term: editionTexts.facts.classGroup, value: printed.className ?? '' },
      { term: editionTexts.facts.school, value: printed.schoolName ?? '' },
      { term: texts.date, value: dayText(on) },
      { term: texts.present, value: presentText(printed, detail) },
    ]),
    ...(rows.length === 0
      ? []
      : [heading(texts.goals), ...tableBlock({ caption: texts.caption, head: texts.head, rows })]),
    ...titled(texts.summary, detail.summary),
    ...titled(texts.guardiansSaid, detail.guardiansSaid),
    ...pupilBlocks(detail.pupil),
    heading(texts.conclusion),
    { kind: 'lead', text: conclusionWords[detail.conclusion] },
  ];
};

export const evaluationEdition = (printed: PrintedOpp): PrintableDocument => {
  const last = stepsOf(printed, 'evaluation').at(-1);
  return {
    kicker: editionTexts.kicker(editionTexts.kinds.evaluation, printed.version, printed.today),
    title: editionTexts.titles.evaluation(printed.header),
    blocks: last === undefined ? [paragraph(texts.none)] : evaluationBlocks(printed, last),
  };
};
