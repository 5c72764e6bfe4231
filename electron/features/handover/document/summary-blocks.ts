/** The page that comes first: what was written, and what the file itself tells below it. Pure. */
import {
  dayText,
  heading,
  listBlock,
  paragraph,
  tableBlock,
  titledText,
} from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { shorten } from '../../guardian-contacts/document/shorten';
import type { ComposedRecord, CompositionRecord } from '../handover-records';
import { handoverTexts } from '../handover-texts';

const texts = handoverTexts.summary;

/** What is whole further on is told in short here: it is one page. */
const MOST = 8;
const LONGEST = 140;

const inShort = (items: readonly string[]): string[] => [
  ...items.slice(0, MOST).map((item) => shorten(item, LONGEST).text),
  ...(items.length > MOST ? [texts.more(items.length - MOST)] : []),
];

const titledList = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [heading(title, 3), ...listBlock(inShort(items))];

const dateTable = (dates: ComposedRecord['told']['dates']): Block[] => [
  ...tableBlock({
    caption: texts.dates,
    head: texts.dateHead,
    rows: dates.slice(0, MOST).map(({ on, what }) => [dayText(on), shorten(what, LONGEST).text]),
  }),
  ...(dates.length > MOST ? [paragraph(texts.more(dates.length - MOST))] : []),
];

type Summary = {
  readonly summary: CompositionRecord['summary'];
  /** Of what goes along alone. */
  readonly told: ComposedRecord['told'];
};

/** What was not written has no heading. */
export const summaryBlocks = ({ summary, told }: Summary): Block[] => {
  const blocks = [
    ...titledText(texts.needs, summary.needs),
    ...titledText(texts.works, summary.works),
    ...titledText(texts.avoid, summary.avoid),
    ...titledList(texts.goals, told.goals),
    ...titledList(texts.agreements, told.agreements),
    ...dateTable(told.dates),
  ];
  return [heading(texts.heading), ...(blocks.length === 0 ? [paragraph(texts.empty)] : blocks)];
};
