/**
 * The sheet to talk on with a pupil of 4 to 7: pictures, faces and room to draw. A form: what was recorded
 * of a hearing is not printed on it, nor anything of the plan itself. Pure.
 */
import type { PrintableDocument } from '../../../contract/document';
import type { Block } from './blocks';
import type { PrintedOpp } from './printed-opp';
import { adultBlock, frameFor, linesFor } from './voice-blocks';
import { voiceYoungTexts as texts } from './voice-texts';

type Picture = Extract<Block, { kind: 'picture' }>['name'];

type Asked = { readonly question: string; readonly scale: string };

/** As high as a row lets it be with five on a page. */
const FRAME_LINES = 2;
const DRAWING_LINES = 12;

const asked = (name: Picture, { question, scale }: Asked): Block[] => [
  { kind: 'picture', name, caption: question },
  { kind: 'scale', label: scale, faces: 3 },
  frameFor('', FRAME_LINES),
];

const pointAt = ['class', 'reading', 'maths', 'outside', 'friend', 'home'] as const;

export const voiceYoungEdition = ({ header, version }: PrintedOpp): PrintableDocument => ({
  kicker: texts.kicker(version.number),
  title: texts.title(header),
  blocks: [
    { kind: 'lead', text: texts.lead },
    ...pointAt.map((name): Block => ({ kind: 'picture', name, caption: texts.strip[name] })),
    ...asked('outside', texts.nice),
    ...asked('maths', texts.hard),
    ...asked('helping', texts.who),
    ...asked('quiet', texts.helps),
    { kind: 'pageBreak' },
    ...asked('wish', texts.learn),
    { kind: 'picture', name: 'proud', caption: texts.draw },
    frameFor('', DRAWING_LINES),
    adultBlock(texts.adult.title, texts.adult.says),
    linesFor(texts.adult.words, 4),
    linesFor(texts.adult.doneWith, 2),
    linesFor(texts.adult.when, 1),
  ],
});
