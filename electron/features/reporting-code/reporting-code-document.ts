/** The record as a document. Pure. */
import type { PrintableDocument } from '../../contract/document';
import type { ReportingCodeContent } from '../../contract/reporting-code';
import {
  reportingCodeDecisionWords,
  reportingCodeStanding,
  reportingCodeStepWords,
} from '../../contract/reporting-code-words';
import { dayText, factsBlock, heading, paragraph, textBlocks } from '../opp/editions/blocks';
import type { Block } from '../opp/editions/blocks';
import { reportingCodeTexts as texts } from './reporting-code-texts';

type Printed = {
  readonly content: ReportingCodeContent;
  readonly pupilName: string;
  readonly schoolName: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

const stepBlocks = ({
  step,
  on,
  withWhom,
  text,
}: ReportingCodeContent['steps'][number]): Block[] => {
  const blocks = [
    ...factsBlock([
      { term: texts.on, value: dayText(on) },
      { term: texts.withWhom, value: withWhom },
    ]),
    ...textBlocks(text),
  ];
  if (blocks.length > 0 || step === 'decide') return blocks;
  return [paragraph(texts.nothing)];
};

const decisionBlocks = ({ decision, reportedOn }: ReportingCodeContent): Block[] =>
  factsBlock([
    {
      term: texts.decision,
      value: decision === null ? texts.undecided : reportingCodeDecisionWords[decision],
    },
    { term: texts.reportedOn, value: dayText(reportedOn) },
  ]);

export const reportingCodeDocument = ({
  content,
  pupilName,
  schoolName,
  today,
}: Printed): PrintableDocument => ({
  title: texts.title,
  kicker: texts.kicker,
  blocks: [
    ...factsBlock([
      { term: texts.pupil, value: pupilName },
      { term: texts.school, value: schoolName },
      { term: texts.printedOn, value: dayText(today) },
    ]),
    ...content.steps.flatMap((one, at) => [
      heading(texts.step(at + 1, reportingCodeStepWords[one.step].title)),
      ...stepBlocks(one),
    ]),
    ...decisionBlocks(content),
    {
      kind: 'callout',
      tone: 'info',
      title: texts.standing,
      paragraphs: [reportingCodeStanding],
    },
  ],
});
