/** A question on paper: the question first, then the casus, then room to answer it. Pure. */
import type { DocumentBlock, PrintableDocument } from '../../contract/document';
import { releasedCasusBlocks } from '../../contract/released-casus-pages';
import type { ReleasedCasusRecord } from './consultation-records';
import { consultationTexts as texts } from './consultation-texts';

type Asked = {
  readonly casus: ReleasedCasusRecord;
  readonly question: string;
  readonly expiresOn: string | null;
};

const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 2, text });
const room = (label: string, lines: number): DocumentBlock => ({
  kind: 'answer',
  label,
  lines,
  frame: false,
  half: false,
});

export const questionDocument = ({ casus, question, expiresOn }: Asked): PrintableDocument => ({
  kicker: texts.kicker,
  title: texts.title(casus.label),
  blocks: [
    heading(texts.question),
    { kind: 'lead', text: question },
    ...(expiresOn === null
      ? []
      : [{ kind: 'paragraph', text: texts.answerBy(expiresOn) } satisfies DocumentBlock]),
    heading(texts.casus),
    ...releasedCasusBlocks(casus),
    { kind: 'pageBreak' },
    heading(texts.answer),
    { kind: 'paragraph', text: texts.answerLead },
    room(texts.recognise, 7),
    room(texts.workedHere, 7),
    room(texts.wouldTry, 7),
    room(texts.reachable, 1),
  ],
});
