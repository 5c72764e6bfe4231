/** The paper skill card of one week: sheets of A4 that fold to A5. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import { paragraph } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { pictureTexts } from '../pictures/picture-texts';
import { weekdayOf } from '../rules/calendar-days';
import type { GoalRecord, TrajectoryRecord } from '../trajectory-records';
import { cardTexts as texts } from './card-texts';
import { dayAndMonth, documentWords, spanText } from './document-words';
import type { PrintedTrajectory } from './printed-trajectory';

type Week = TrajectoryRecord['schedule']['weeks'][number];

/** Room on one half, and what its parts take of it; in millimetres (week-card-style.ts). */
const ROOM = 138;
const FIGURES = { list: 2, line: 4.6, lineLength: 62, gap: 0.8, rater: 8.4, row: 6.7 } as const;
const FACES = { goal: 17, line: 4.8, lineLength: 14, row: 19, part: 3.4, gap: 1.6 } as const;

type Sized = { readonly raters: number; readonly parts: number };

/** In millimetres, of either half. */
type Halves = { readonly figures: number; readonly faces: number };

const linesOf = (text: string, length: number): number =>
  Math.max(1, Math.ceil(text.length / length));

/** The goals stand above the figures, and each rater has a name above the own lines. */
const roomFor = ({ raters }: Sized): Halves => ({
  figures: raters === 0 ? ROOM : ROOM - FIGURES.list - raters * FIGURES.rater,
  faces: ROOM,
});

/** How high a goal is on either half. */
const heightsOf = ({ content }: GoalRecord, { raters, parts }: Sized): Halves => {
  const rows = Math.max(1, parts);
  const figures =
    linesOf(content.goal, FIGURES.lineLength) * FIGURES.line +
    FIGURES.gap +
    raters * rows * FIGURES.row;
  const words = content.pupilText === '' ? content.goal : content.pupilText;
  const named = FACES.goal + linesOf(words, FACES.lineLength) * FACES.line - FACES.line;
  const faces = rows * (FACES.row + (parts === 0 ? 0 : FACES.part));
  return { figures: raters === 0 ? 0 : figures, faces: Math.max(named, faces) + FACES.gap };
};

type Numbered = { readonly goal: GoalRecord; readonly number: number };

/** In their order; one that doesn't fit any more begins a sheet. */
const filled = (
  goals: readonly Numbered[],
  { sized, most }: { readonly sized: Sized; readonly most: number },
): readonly (readonly Numbered[])[] => {
  const sheets: Numbered[][] = [];
  let left: Halves = { figures: 0, faces: 0 };
  for (const one of goals) {
    const { figures, faces } = heightsOf(one.goal, sized);
    const full = figures > left.figures || faces > left.faces;
    if (full || (sheets.at(-1)?.length ?? most) >= most) {
      sheets.push([]);
      left = roomFor(sized);
    }
    sheets.at(-1)?.push(one);
    left = { figures: left.figures - figures, faces: left.faces - faces };
  }
  return sheets;
};

/** Over as few sheets as hold them, and about as many on each. */
const sheetsOf = (goals: readonly Numbered[], sized: Sized): readonly (readonly Numbered[])[] => {
  const needed = filled(goals, { sized, most: goals.length }).length;
  const even = filled(goals, { sized, most: Math.ceil(goals.length / Math.max(1, needed)) });
  return even.length > needed ? filled(goals, { sized, most: goals.length }) : even;
};

/** As on the screen: those that had not ended before the week; a later goal may be given a baseline. */
const goalsOfWeek = ({ goals }: TrajectoryRecord, { monday }: Week): readonly Numbered[] =>
  goals
    .map((goal, at) => ({ goal, number: at + 1 }))
    .filter(({ goal: { endedOn } }) => endedOn === null || endedOn >= monday);

const sheetBlock = (
  { trajectory: { plan }, header }: PrintedTrajectory,
  { week, goals }: { readonly week: Week; readonly goals: readonly Numbered[] },
): Block => ({
  kind: 'weekCard',
  title: texts.title,
  name: header,
  week: texts.week(week.number),
  dates: spanText(week.days[0] ?? week.monday, week.days.at(-1) ?? week.monday),
  days: week.days.map((day) => ({
    weekday: texts.weekdays[weekdayOf(day) - 1] ?? '',
    date: dayAndMonth(day).replace(/^(\d+ [a-z]{3})[a-z]*$/u, '$1'),
  })),
  parts: [...plan.moments],
  marks: [...texts.marks],
  meaning: texts.meaning,
  raters: plan.raters
    .filter((rater) => rater !== 'pupil')
    .map((rater) => pictureTexts.raters[rater]),
  goals: goals.map(({ goal: { content }, number }) => ({
    name: documentWords.goalName(number),
    goal: content.goal,
    pupilText: content.pupilText === '' ? content.goal : content.pupilText,
    picture: content.picture,
  })),
  remark: texts.remark,
  pupil: plan.raters.includes('pupil') ? texts.pupil : null,
});

const blocksOf = (printed: PrintedTrajectory, number: number): Block[] => {
  const { trajectory } = printed;
  const { plan, schedule } = trajectory;
  const week = schedule.weeks.find((one) => one.number === number);
  if (week === undefined) return [paragraph(texts.noWeek)];
  const sized = {
    raters: plan.raters.filter((rater) => rater !== 'pupil').length,
    parts: plan.moments.length,
  };
  const sheets = sheetsOf(goalsOfWeek(trajectory, week), sized);
  return sheets.length === 0
    ? [paragraph(texts.noGoals)]
    : sheets.map((goals) => sheetBlock(printed, { week, goals }));
};

/** @param week its number; a week that isn't there says so */
export const cardDocument = (printed: PrintedTrajectory, week: number): PrintableDocument => ({
  kicker: texts.week(week),
  title: `${texts.title}: ${printed.header}`,
  blocks: blocksOf(printed, week),
});
