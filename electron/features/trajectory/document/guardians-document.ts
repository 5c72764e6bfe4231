/** The report for parents, in plain language (B1). What isn't there is left out, or says so. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import {
  factsBlock,
  heading,
  isFilled,
  listBlock,
  paragraph,
  textBlocks,
  titledText,
} from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type { EvaluationRecord } from '../trajectory-records';
import { documentWords, spanText } from './document-words';
import { picturesOfGoal } from './figure-blocks';
import { guardiansGoal, hardWordsIn } from './guardians-goal-blocks';
import { guardiansTexts as texts } from './guardians-texts';
import type { PrintedTrajectory } from './printed-trajectory';

/** A part under its heading; nothing where nothing stands in it. */
const part = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

const facts = ({ trajectory, schoolName }: PrintedTrajectory): Block[] => {
  const { plan, schedule, endedOn } = trajectory;
  const [from, last] = [schedule.weeks[1]?.monday, schedule.weeks.at(-1)?.days.at(-1)];
  // Where it ended earlier, nobody practised until the day that was planned.
  const isShorter = endedOn !== null && last !== undefined && endedOn < last;
  const to = isShorter ? endedOn : last;
  return factsBlock([
    {
      term: texts.facts.when,
      value: from === undefined || to === undefined || to < from ? '' : spanText(from, to),
    },
    { term: texts.facts.weeks, value: isShorter ? '' : texts.facts.weekCount(plan.weekCount) },
    { term: texts.facts.coaches, value: plan.coaches },
    { term: texts.facts.school, value: schoolName },
  ]);
};

const goals = (printed: PrintedTrajectory): Block[] => {
  // Each under its own number, as on the card; one that nobody wrote yet is none.
  const all = printed.trajectory.goals
    .map((goal, at) => ({ goal, number: at + 1 }))
    .filter(({ goal }) => isFilled(goal.content.goal));
  if (all.length === 0) return [heading(texts.goals), paragraph(texts.noGoals)];
  return [
    heading(texts.goals),
    ...listBlock(all.map(({ goal, number }) => `${texts.goal(number)}: ${goal.content.goal}`)),
    ...(printed.pictures.length === 0 ? [] : [paragraph(texts.howToRead)]),
    ...all.flatMap(({ goal, number }) => guardiansGoal(printed, goal, number)),
  ];
};

const wentWell = ({ trajectory }: PrintedTrajectory): Block[] =>
  part(
    texts.wentWell,
    factsBlock(
      trajectory.reflections.map(({ week, content }) => ({
        term: texts.inWeek(week),
        value: content.worked,
      })),
    ),
  );

/** The newest of each kind counts: half way, then the end. */
const evaluationsOf = ({ trajectory }: PrintedTrajectory): readonly EvaluationRecord[] =>
  (['midTerm', 'end'] as const).flatMap((kind) => {
    const newest = trajectory.evaluations.find(({ evaluation }) => evaluation.kind === kind);
    return newest === undefined ? [] : [newest.evaluation];
  });

const said = (printed: PrintedTrajectory): Block[] =>
  part(
    texts.said,
    evaluationsOf(printed).flatMap(({ kind, on, pupil, guardian, teacher }) => {
      const words = factsBlock([
        { term: texts.parties.pupil, value: pupil },
        { term: texts.parties.guardian, value: guardian },
        { term: texts.parties.teacher, value: teacher },
      ]);
      return words.length === 0 ? [] : [heading(texts.saidAt[kind](on), 3), ...words];
    }),
  );

const agreed = (printed: PrintedTrajectory): Block[] => {
  const spoken = evaluationsOf(printed).flatMap(({ kind, on, conclusion }) =>
    titledText(texts.saidAt[kind](on), conclusion),
  );
  const last = printed.trajectory.reflections.findLast(({ content }) => isFilled(content.next));
  const next = last === undefined ? [] : titledText(texts.nextStep(last.week), last.content.next);
  const all = [...spoken, ...next];
  return [heading(texts.agreed), ...(all.length === 0 ? [paragraph(texts.notAgreed)] : all)];
};

const stays = ({ trajectory }: PrintedTrajectory): Block[] => {
  const { consolidation } = trajectory;
  if (consolidation === null) return [heading(texts.stays), paragraph(texts.notStays)];
  const { content, checks } = consolidation;
  const moments = checks.map(({ term, on, done }) =>
    done === null
      ? texts.checkTo(documentWords.terms[term], on)
      : texts.checkDone(documentWords.terms[term], done.on, documentWords.holds[done.holds]),
  );
  return [
    heading(texts.stays),
    ...titledText(texts.what, content.stays),
    ...titledText(texts.who, content.keptUpBy),
    ...titledText(texts.signs, content.relapseSigns),
    ...titledText(texts.onRelapse, content.onRelapse),
    ...(moments.length === 0 ? [] : [heading(texts.checks, 3), ...listBlock(moments)]),
  ];
};

/** Behind the story, for who wants them and for who cannot see the pictures. */
const figures = ({ trajectory, pictures }: PrintedTrajectory): Block[] =>
  part(
    texts.figures,
    trajectory.goals.flatMap(({ id }, at) =>
      picturesOfGoal(pictures, id)
        .filter(({ kind }) => kind !== 'disagreement')
        .flatMap(({ table, title }) => [heading(texts.figuresOf(at + 1, title), 3), table]),
    ),
  );

export const guardiansDocument = (printed: PrintedTrajectory): PrintableDocument => {
  const { trajectory, calledName, today } = printed;
  const blocks: readonly Block[] = [
    { kind: 'lead', text: texts.lead[trajectory.status](calledName) },
    ...facts(printed),
    ...part(texts.why, textBlocks(trajectory.plan.reason)),
    ...part(texts.question, textBlocks(trajectory.plan.question)),
    ...goals(printed),
    ...wentWell(printed),
    ...said(printed),
    ...agreed(printed),
    ...stays(printed),
  ];
  return {
    kicker: texts.kicker(today),
    title: texts.title(trajectory.plan.name, calledName),
    blocks: [...blocks, ...hardWordsIn(blocks), ...figures(printed)],
  };
};
