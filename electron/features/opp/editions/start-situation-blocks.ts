/** The starting situation: levels, growth and running texts. Pure. */
import { oppSubjectWords } from '../../../contract/opp-sections';
import type { OppContentRecord } from '../opp-records';
import { dayText, heading, isFilled, paragraph, tableBlock, titledText } from './blocks';
import type { Block } from './blocks';
import { editionTexts } from './edition-texts';
import { growthChartBlock } from './growth-chart-block';

const texts = editionTexts.start;

type Start = OppContentRecord['startSituation'];
type Growth = Start['growth'][number];

const subjectOf = ({
  subject,
  subjectName,
}: Pick<Start['levels'][number], 'subject' | 'subjectName'>): string =>
  subject === 'other' && isFilled(subjectName) ? subjectName.trim() : oppSubjectWords[subject];

const levelTable = ({ levels }: Start): Block[] =>
  tableBlock({
    caption: texts.levels,
    head: texts.levelHead,
    rows: levels
      .filter(({ instrument, result }) => isFilled(`${instrument}${result}`))
      .map((level) => [
        subjectOf(level),
        level.instrument.trim(),
        dayText(level.measuredOn),
        level.result.trim(),
      ]),
  });

/** With a comma: 23,5. */
const numberText = (value: number | null): string =>
  value === null ? '' : String(value).replace('.', ',');

const outflowLevel = ({ outflowFrom, outflowTo }: Growth): Block[] => {
  const [from, to] = [numberText(outflowFrom), numberText(outflowTo)];
  if (from !== '' && to !== '' && from !== to) return [paragraph(texts.outflowBand(from, to))];
  const level = from === '' ? to : from;
  return level === '' ? [] : [paragraph(texts.outflowOne(level))];
};

/** The subject stands in the heading, not in the caption: somebody may have typed it. */
const growthBlocks = (growth: Growth): Block[] => {
  const blocks = [
    ...growthChartBlock(growth),
    ...tableBlock({
      caption: texts.growthCaption,
      head: texts.growthHead,
      rows: growth.points
        .filter(({ planned, actual }) => planned !== null || actual !== null)
        .map(({ on, planned, actual }) => [dayText(on), numberText(planned), numberText(actual)]),
    }),
    ...outflowLevel(growth),
  ];
  const title = texts.growth(subjectOf(growth), texts.units[growth.unit]);
  return blocks.length === 0 ? [] : [heading(title, 3), ...blocks];
};

/** Nothing where nothing was written. */
export const startSituationBlocks = (start: Start): Block[] => [
  ...levelTable(start),
  ...start.growth.flatMap(growthBlocks),
  ...titledText(texts.cognition, start.cognition),
  ...titledText(texts.schoolCareer, start.schoolCareer),
  ...titledText(texts.socialEmotional, start.socialEmotional),
  ...titledText(texts.workAttitude, start.workAttitude),
  ...titledText(texts.earlierSupport, start.earlierSupport),
];
