/** The pages of a request that travels: what it holds, and nothing about what stayed behind. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { aimResultWords } from '../../../contract/arrangement-words';
import { euros } from '../../../contract/hundredths';
import { dayText, heading, isFilled, lowered, tableBlock } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { reasonsOf } from '../document/passed-reasons';
import { requestBlocks } from '../document/request-document';
import { archiveTexts as texts } from './archive-texts';

type Travelling = ArchiveRecordOf<'arrangement'>;
type Step = Travelling['steps'][number];
type DetailOf<Kind extends Step['detail']['kind']> = Extract<Step['detail'], { kind: Kind }>;

const said = (words: (text: string) => string, text: string): readonly string[] =>
  isFilled(text) ? [words(text.trim())] : [];

const decided = ({ decision }: DetailOf<'decided'>): readonly string[] => [
  texts.outcome(decision.outcome),
  ...(decision.amountCents === null ? [] : [texts.amount(euros(decision.amountCents))]),
  ...said(texts.psychologist, decision.psychologistAdvice),
  ...said(texts.manager, decision.managerAdvice),
  ...said(texts.conditions, decision.conditions),
  ...(decision.endOn === null ? [] : [texts.endOn(decision.endOn)]),
  ...(decision.evaluationOn === null ? [] : [texts.evaluationOn(decision.evaluationOn)]),
];

const evaluated = (
  record: Travelling,
  { evaluation }: DetailOf<'evaluated'>,
): readonly string[] => {
  const aims = new Map<string, string>(
    [record.content, ...record.texts.map(({ content }) => content)].flatMap((content) =>
      content.aims.map(({ id, text }) => [id, text.trim()] as const),
    ),
  );
  return [
    ...evaluation.aims.map(({ aimId, result, reached }) =>
      texts.aim(aims.get(aimId) ?? texts.goneAim, aimResultWords[result], reached),
    ),
    ...said(texts.stays, evaluation.stays),
    evaluation.conclusion,
  ];
};

const linesOf = (record: Travelling, detail: Step['detail']): readonly string[] => {
  switch (detail.kind) {
    case 'takenBack':
      return [detail.reason];
    case 'decided':
      return decided(detail);
    case 'evaluated':
      return evaluated(record, detail);
    case 'submitted':
    default:
      return [];
  }
};

const stepBlocks = (record: Travelling): Block[] =>
  record.steps.length === 0
    ? []
    : [
        heading(texts.steps),
        ...tableBlock({
          caption: texts.stepsCaption,
          head: texts.stepsHead,
          rows: record.steps.map(({ on, detail }) => [
            dayText(on),
            texts.kinds[detail.kind],
            linesOf(record, detail).join('\n'),
          ]),
        }),
      ];

/** What the pages took from outside the text when it was submitted last. */
const submission = ({ steps }: Travelling): DetailOf<'submitted'> | null => {
  const details = steps.toReversed().map(({ detail }) => detail);
  return details.find((detail) => detail.kind === 'submitted') ?? null;
};

export const arrangementBlocks = (record: Travelling): readonly Block[] => {
  const { content, profile, submittedOn } = record;
  const submitted = submittedOn === null ? null : submission(record);
  const title = profile.wording.requestTitle;
  return lowered([
    heading(submittedOn === null ? texts.draft(title) : texts.submitted(title, submittedOn)),
    ...requestBlocks({
      header: '',
      className: null,
      schoolName: null,
      content,
      profile,
      submittedOn,
      contentHash: null,
      oppAdoptedOn: submitted?.oppAdoptedOn ?? null,
      reasons: reasonsOf(content, submitted?.passed ?? []),
      today: record.updatedAt.slice(0, 10),
    }),
    ...stepBlocks(record),
  ]);
};
