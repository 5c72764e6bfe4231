/** One goal in the report for the file: all of it. Pure. */
import { goalParties } from '../../../contract/trajectory-plan';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  paragraph,
  tableBlock,
} from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { scoreText } from '../pictures/picture-texts';
import type { GoalContentRecord, GoalHistoryRecord, GoalRecord } from '../trajectory-records';
import { documentWords } from './document-words';
import { pictureBlocks, picturesOfGoal } from './figure-blocks';
import { fileTexts as texts } from './file-texts';
import type { PrintedTrajectory } from './printed-trajectory';

const contentFacts = (content: GoalContentRecord) => [
  { term: texts.goal.situation, value: content.situation },
  { term: texts.goal.baseline, value: content.baseline },
  { term: texts.goal.target, value: content.target },
  {
    term: texts.goal.targetScore,
    value: content.targetScore === null ? '' : scoreText(content.targetScore),
  },
  { term: texts.goal.measure, value: content.measure },
  { term: texts.goal.helperQuestion, value: content.helperQuestion },
  { term: texts.goal.pupilText, value: content.pupilText },
];

const voices = ({ content }: Pick<GoalRecord, 'content'>): Block[] =>
  tableBlock({
    caption: texts.voicesCaption,
    head: texts.voicesHead,
    rows: goalParties.map((party) => [
      documentWords.parties[party],
      isFilled(content.voices[party]) ? content.voices[party] : texts.notFilledIn,
    ]),
  });

/** The goal and what differs from what followed it. */
const asItWas = (before: GoalContentRecord): string =>
  [
    before.goal,
    ...contentFacts(before).flatMap(({ term, value }) =>
      isFilled(value) ? [`${term}: ${value}`] : [],
    ),
  ].join('\n');

const history = (of: readonly GoalHistoryRecord[]): Block[] =>
  tableBlock({
    caption: texts.historyCaption,
    head: texts.historyHead,
    rows: of.map(({ kind, on, before, reason }) => [
      dayText(on),
      texts.history[kind],
      reason,
      asItWas(before),
    ]),
  });

type Told = {
  readonly goal: Omit<GoalRecord, 'version'>;
  /** Its place among the goals, from 1. */
  readonly number: number;
  /** Of this goal, oldest first. */
  readonly history: readonly GoalHistoryRecord[];
};

/** What was agreed about it, under its heading; not what was scored. */
export const goalTextBlocks = ({ goal, number, history: changes }: Told): Block[] => [
  heading(texts.goalTitle(documentWords.goalName(number), goal.content.goal)),
  ...factsBlock([
    ...contentFacts(goal.content),
    { term: texts.goal.startedOn, value: dayText(goal.startedOn) },
    { term: texts.goal.endedOn, value: dayText(goal.endedOn) },
  ]),
  ...voices(goal),
  ...history(changes),
];

export const fileGoal = (
  { trajectory, pictures }: PrintedTrajectory,
  goal: GoalRecord,
  number: number,
): Block[] => {
  const own = picturesOfGoal(pictures, goal.id);
  const changes = trajectory.history.filter(({ goalId }) => goalId === goal.id).toReversed();
  return [
    ...goalTextBlocks({ goal, number, history: changes }),
    ...(own.length === 0
      ? [paragraph(texts.noScores)]
      : own.flatMap((picture) => [...pictureBlocks(picture), picture.table])),
  ];
};
