/** The report for the file: everything of a trajectory. A part in which nothing stands says so. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import {
  dayText,
  factsBlock,
  heading,
  paragraph,
  tableBlock,
  textBlocks,
} from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { pictureTexts } from '../pictures/picture-texts';
import { documentWords, spanText } from './document-words';
import { fileGoal } from './file-goal-blocks';
import {
  consolidationBlocks,
  evaluationBlocks,
  filePart,
  presenceBlocks,
  reflectionBlocks,
} from './file-talk-blocks';
import { fileTexts as texts } from './file-texts';
import type { PrintedTrajectory } from './printed-trajectory';

const facts = (printed: PrintedTrajectory): Block[] => {
  const { trajectory, header, className, schoolName, guardians } = printed;
  const { plan, schedule, status, endedOn } = trajectory;
  const [from, to] = [schedule.weeks[1]?.monday, schedule.weeks.at(-1)?.days.at(-1)];
  const day =
    plan.sessionWeekday === null ? '' : (documentWords.weekdays[plan.sessionWeekday - 1] ?? '');
  return factsBlock([
    { term: texts.facts.pupil, value: header },
    { term: texts.facts.classGroup, value: className ?? '' },
    { term: texts.facts.school, value: schoolName },
    {
      term: texts.facts.status,
      value: endedOn === null ? documentWords.status[status] : texts.facts.endedOn(endedOn),
    },
    {
      term: texts.facts.period,
      value: from === undefined || to === undefined ? '' : spanText(from, to),
    },
    { term: texts.facts.weeks, value: String(plan.weekCount) },
    {
      term: texts.facts.session,
      value: [day, plan.sessionTime].filter((words) => words !== '').join(', '),
    },
    { term: texts.facts.coaches, value: plan.coaches },
    {
      term: texts.facts.guardians,
      value: plan.guardianIds.flatMap((id) => guardians.get(id) ?? []).join(', '),
    },
    {
      term: texts.facts.raters,
      value: plan.raters.map((rater) => pictureTexts.raters[rater]).join(', '),
    },
    { term: texts.facts.moments, value: plan.moments.join(', ') },
  ]);
};

const weeks = ({ trajectory: { schedule } }: PrintedTrajectory): Block[] => {
  if (schedule.weeks.length === 0) {
    return [heading(texts.headings.weeks), paragraph(texts.noWeeks)];
  }
  return [
    heading(texts.headings.weeks),
    ...tableBlock({
      caption: texts.weeksCaption,
      head: texts.weeksHead,
      rows: schedule.weeks.map(({ number, monday, days }) => [
        documentWords.week(number),
        dayText(monday),
        String(days.length),
      ]),
    }),
    ...tableBlock({
      caption: texts.skippedCaption,
      head: texts.skippedHead,
      rows: schedule.skipped.map(({ monday, why, byHand }) => [
        dayText(monday),
        byHand ? texts.skippedByHand : why,
      ]),
    }),
  ];
};

const goals = (printed: PrintedTrajectory): Block[] => {
  const { goals: all } = printed.trajectory;
  return all.length === 0
    ? [paragraph(texts.noGoals)]
    : all.flatMap((goal, at) => fileGoal(printed, goal, at + 1));
};

export const fileDocument = (printed: PrintedTrajectory): PrintableDocument => {
  const { plan } = printed.trajectory;
  return {
    kicker: texts.kicker(printed.today),
    title: texts.title(plan.name, printed.header),
    blocks: [
      ...facts(printed),
      ...filePart(texts.headings.reason, textBlocks(plan.reason)),
      ...filePart(texts.headings.question, textBlocks(plan.question)),
      ...weeks(printed),
      ...goals(printed),
      ...reflectionBlocks(printed),
      ...evaluationBlocks(printed),
      ...consolidationBlocks(printed),
      ...presenceBlocks(printed),
    ],
  };
};
