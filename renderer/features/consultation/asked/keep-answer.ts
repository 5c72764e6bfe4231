/** An answer as the beginning of a question in the own collection. Pure. */
import type { CasusAnswer } from '../../../../electron/contract/archive';
import type { CasusQuestion } from '../../../../electron/contract/consultation';
import { emptyKept, MAX_KEPT_QUESTION } from '../kept/kept-form';
import type { KeptForm } from '../kept/kept-form';
import { askedTexts } from '../texts';

const fields = ['recognise', 'workedHere', 'wouldTry'] as const;

/** Each field under its own heading; how the colleague is reached does not go along. */
export const keptOfAnswer = (
  { question }: Pick<CasusQuestion, 'question'>,
  answer: CasusAnswer,
): KeptForm => ({
  ...emptyKept,
  question: question.slice(0, MAX_KEPT_QUESTION),
  answer: fields
    .filter((field) => answer[field] !== '')
    .map((field) => `${askedTexts.keepHeadings[field]}\n${answer[field]}`)
    .join('\n\n'),
  origin: askedTexts.keepOrigin,
});
