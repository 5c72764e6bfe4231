/** The pages of a trajectory that travels: what it holds, and nothing about what stayed behind. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ArchivePeople } from '../../archive/archive-source';
import {
  dayText,
  factsBlock,
  heading,
  lowered,
  tableBlock,
  titledText,
} from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type { Card, GivenScore } from '../../skill-card/rules/card';
import { weekMeans } from '../../skill-card/rules/roll-up';
import { checksOf } from '../consolidation';
import { documentWords } from '../document/document-words';
import { goalTextBlocks } from '../document/file-goal-blocks';
import {
  consolidationBlocks,
  evaluationBlocks,
  presenceBlocks,
  reflectionBlocks,
} from '../document/file-talk-blocks';
import { fileTexts } from '../document/file-texts';
import { pictureTexts, scoreText } from '../pictures/picture-texts';
import { workingDaysOf } from '../rules/calendar-days';
import { archiveTexts as texts } from './archive-texts';

type Travelling = ArchiveRecordOf<'trajectory'>;

const facts = ({ plan, mondays, endedOn }: Travelling, people: ArchivePeople): Block[] => {
  const running = mondays === null ? 'preparing' : 'running';
  const weekday = documentWords.weekdays[(plan.sessionWeekday ?? 0) - 1] ?? '';
  const from = mondays?.[1] ?? plan.startOn;
  return factsBlock([
    {
      term: fileTexts.facts.status,
      value: endedOn === null ? documentWords.status[running] : fileTexts.facts.endedOn(endedOn),
    },
    { term: fileTexts.facts.period, value: from === null ? '' : texts.from(dayText(from)) },
    { term: fileTexts.facts.weeks, value: String(plan.weekCount) },
    {
      term: fileTexts.facts.session,
      value: [weekday, plan.sessionTime].filter((words) => words !== '').join(', '),
    },
    { term: fileTexts.facts.coaches, value: plan.coaches },
    {
      term: fileTexts.facts.guardians,
      value: plan.guardianIds
        .map(people.guardian)
        .filter((name) => name !== '')
        .join(', '),
    },
    {
      term: fileTexts.facts.raters,
      value: plan.raters.map((rater) => pictureTexts.raters[rater]).join(', '),
    },
    { term: fileTexts.facts.moments, value: plan.moments.join(', ') },
  ]);
};

/** Without the calendar of the school: it tells what is missing, and that is not on these pages. */
const cardOf = ({ plan, goals, mondays }: Travelling): Card => ({
  weeks: (mondays ?? []).map((monday, number) => ({ number, monday, days: workingDaysOf(monday) })),
  goals,
  raters: plan.raters,
  parts: Math.max(1, plan.moments.length),
  until: '9999-12-31',
});

const givenScores = ({ scores }: Travelling): readonly GivenScore[] =>
  scores.map(({ goalId, on, part, rater, score }) => ({
    goalId,
    on,
    part: part === -1 ? 'week' : part,
    rater,
    score: score ?? 'na',
  }));

type Means = ReturnType<typeof weekMeans>;

const scoreCell = (means: Means): string => {
  const [found] = means;
  if (found === undefined || found.scored + found.notApplicable === 0) return texts.noScore;
  return found.mean === null ? pictureTexts.notApplicable : scoreText(found.mean);
};

/** Of one goal, by week and rater; weeks in which nobody scored it are left out. */
const scoreTable = (
  { plan, mondays }: Travelling,
  { own, goal }: { readonly own: Means; readonly goal: string },
): Block[] => {
  const given = own.filter(({ scored, notApplicable }) => scored + notApplicable > 0);
  const weeks = (mondays ?? []).map((_, week) => week);
  return tableBlock({
    caption: texts.scoresCaption(goal),
    head: [texts.week, ...plan.raters.map((rater) => pictureTexts.raters[rater])],
    rows: weeks
      .filter((week) => given.some((one) => one.week === week))
      .map((week) => [
        pictureTexts.table.weekOf(week),
        ...plan.raters.map((rater) =>
          scoreCell(own.filter((one) => one.week === week && one.rater === rater)),
        ),
      ]),
  });
};

const goalBlocks = (record: Travelling): Block[] => {
  const means = weekMeans(cardOf(record), givenScores(record));
  return record.goals.flatMap((goal, at) => [
    ...goalTextBlocks({
      goal,
      number: at + 1,
      history: record.history.filter(({ goalId }) => goalId === goal.id),
    }),
    ...scoreTable(record, {
      own: means.filter(({ goalId }) => goalId === goal.id),
      goal: documentWords.goalName(at + 1),
    }),
  ]);
};

const talks = (record: Travelling, people: ArchivePeople): Block[] => {
  const { goals, reflections, evaluations, consolidation, checks, presence } = record;
  const done = checks.map(({ term, on, outcome, holds }) => ({
    term,
    done: { on, outcome, holds },
  }));
  const present = new Set(evaluations.flatMap(({ evaluation }) => evaluation.guardianIds));
  const printed = {
    trajectory: {
      goals,
      reflections,
      evaluations: evaluations.toReversed(),
      consolidation:
        consolidation === null
          ? null
          : { content: consolidation.content, checks: checksOf(consolidation, done) },
    },
    guardians: new Map([...present].map((id) => [id, people.guardian(id)])),
    presence,
  };
  return [
    ...(reflections.length === 0 ? [] : reflectionBlocks(printed)),
    ...(evaluations.length === 0 ? [] : evaluationBlocks(printed)),
    ...(consolidation === null ? [] : consolidationBlocks(printed)),
    ...presenceBlocks(printed),
  ];
};

export const trajectoryBlocks = (record: Travelling, people: ArchivePeople): readonly Block[] => [
  heading(texts.title(record.plan.name), 3),
  ...facts(record, people),
  ...titledText(fileTexts.headings.reason, record.plan.reason),
  ...titledText(fileTexts.headings.question, record.plan.question),
  ...lowered([...goalBlocks(record), ...talks(record, people)]),
];
