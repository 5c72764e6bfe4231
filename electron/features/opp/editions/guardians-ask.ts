/** What parents are asked, and when school and parents talk again. Pure. */
import { oppNeedWords } from '../../../contract/opp-sections';
import type { OppContentRecord } from '../opp-records';
import { heading, isFilled, listBlock, paragraph, sentence, textBlocks } from './blocks';
import type { Block } from './blocks';
import { guardiansTexts as texts } from './guardians-texts';
import type { PrintedOpp } from './printed-opp';

type Need = OppContentRecord['needs']['educational'][number];

const filledNeeds = ({ needs }: OppContentRecord): readonly Need[] =>
  needs.educational.filter(({ text }) => isFilled(text));

/** What the pupil needs of school: what is asked of parents stands with what is asked. */
export const needLines = (content: OppContentRecord): readonly string[] =>
  filledNeeds(content)
    .filter(({ subject }) => subject !== 'guardians')
    .map(({ subject, text }) => sentence(texts.helps.sentence(oppNeedWords[subject], text.trim())));

const asked = ({ version }: PrintedOpp): readonly string[] => [
  texts.ask.read,
  texts.ask.tell,
  // Whoever answered already: the page is the same for all.
  ...(version.consent === 'agreed' ? [] : [texts.ask.answer]),
  ...filledNeeds(version.content)
    .filter(({ subject }) => subject === 'guardians')
    .map(({ text }) => sentence(texts.ask.home(text.trim()))),
  texts.ask.advice,
];

const nextTalk = ({ version, today }: PrintedOpp): Block[] => {
  const { nextOn, text } = version.content.evaluationPlan;
  const when = (): string => {
    if (nextOn === null) return texts.next.open;
    return nextOn < today ? texts.next.was(nextOn) : texts.next.on(nextOn);
  };
  return [heading(texts.next.title), paragraph(when()), ...textBlocks(text)];
};

export const askBlocks = (printed: PrintedOpp): Block[] => [
  heading(texts.ask.title),
  ...listBlock(asked(printed)),
  ...nextTalk(printed),
];
