/** The sheet for a talk between two teachers: their questions, and room where nothing was written yet. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import { warmQuestions } from '../../../contract/warm-handover';
import type { WarmQuestion } from '../../../contract/warm-handover';
import { warmQuestionWords } from '../../../contract/handover-words';
import { dayText, factsBlock, heading, isFilled, textBlocks } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type { WarmContentRecord } from '../handover-records';
import { handoverTexts } from '../handover-texts';

const texts = handoverTexts.warm;

export type PrintedTalk = {
  readonly pupil: string;
  /** Null: an empty sheet to take along. */
  readonly content: WarmContentRecord | null;
};

const LINES = 3;
const LINES_AGREED = 6;

const room = (label: string, lines: number, half = false): Block => ({
  kind: 'answer',
  label,
  lines,
  frame: false,
  half,
});

const questionBlocks = (question: WarmQuestion, content: WarmContentRecord | null): Block[] => {
  const words = warmQuestionWords[question];
  const answer = content?.answers.find((one) => one.question === question);
  const asked = [
    { term: texts.asked(texts.giver, words.giver), value: answer?.giver ?? '' },
    { term: texts.asked(texts.taker, words.taker), value: answer?.taker ?? '' },
  ];
  const open = asked.filter(({ value }) => !isFilled(value));
  return [
    heading(words.title, 3),
    ...factsBlock(asked),
    ...open.map(({ term }) => room(term, LINES, open.length === asked.length)),
  ];
};

const agreedBlocks = (agreed: string): Block[] =>
  isFilled(agreed)
    ? [heading(texts.agreed, 3), ...textBlocks(agreed)]
    : [room(texts.agreed, LINES_AGREED)];

const lookBackBlocks = (on: string | null): Block[] =>
  on === null
    ? [room(texts.lookBack, 1)]
    : factsBlock([{ term: texts.facts.lookBackOn, value: dayText(on) }]);

export const talkDocument = ({ pupil, content }: PrintedTalk): PrintableDocument => ({
  title: texts.title(pupil),
  kicker: texts.kicker,
  blocks: [
    ...(content === null
      ? []
      : factsBlock([
          {
            term: texts.facts.on,
            value: content.on === null ? texts.toCome : dayText(content.on),
          },
          { term: texts.facts.present, value: content.present },
        ])),
    ...warmQuestions.flatMap((question) => questionBlocks(question, content)),
    ...agreedBlocks(content?.agreed ?? ''),
    ...lookBackBlocks(content?.lookBackOn ?? null),
  ],
});
