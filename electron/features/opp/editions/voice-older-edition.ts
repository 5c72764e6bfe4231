/**
 * The sheet to talk on with a pupil of 8 to 12: questions that look for what works, and the goals of this
 * version. A form: what was recorded of a hearing is not printed on it. Pure.
 */
import type { PrintableDocument } from '../../../contract/document';
import type { OppContentRecord } from '../opp-records';
import { isFilled, sentence, tableBlock } from './blocks';
import type { Block } from './blocks';
import type { PrintedOpp } from './printed-opp';
import { adultBlock, halfLinesFor, linesFor } from './voice-blocks';
import { childDomainWords, voiceOlderTexts as texts } from './voice-texts';

type Goal = OppContentRecord['goals']['items'][number];

/** Room for a child's hand, in a cell that would get a dash else. */
const ROOM = `${'\u00A0'.repeat(44)}\n\u00A0`;

/** What the teacher typed, the behaviour first: nothing of levels, measures or who is responsible. */
const goalText = ({ behaviour, target }: Goal): string =>
  [
    ...(isFilled(behaviour) ? [sentence(behaviour)] : []),
    ...(isFilled(target) ? [sentence(texts.goals.later(target.trim()))] : []),
  ].join('\n');

const goalBlocks = ({ goals: { items } }: OppContentRecord): Block[] =>
  items.length === 0
    ? [linesFor(texts.goals.none, 2)]
    : tableBlock({
        caption: texts.goals.caption,
        head: texts.goals.head,
        rows: items.map((goal) => [childDomainWords[goal.domain], goalText(goal), ROOM]),
      });

export const voiceOlderEdition = ({ header, version }: PrintedOpp): PrintableDocument => ({
  kicker: texts.kicker(version.number),
  title: texts.title(header),
  blocks: [
    { kind: 'lead', text: texts.lead },
    linesFor(texts.works, 2),
    halfLinesFor(texts.you, 2),
    halfLinesFor(texts.others, 2),
    { kind: 'numbers', label: texts.scale, low: texts.low, high: texts.high },
    halfLinesFor(texts.notLower, 2),
    halfLinesFor(texts.smallStep, 2),
    ...goalBlocks(version.content),
    linesFor(texts.own, 2),
    adultBlock(null, texts.adult.says),
    halfLinesFor(texts.adult.doneWith, 2),
    halfLinesFor(texts.adult.when, 2),
  ],
});
