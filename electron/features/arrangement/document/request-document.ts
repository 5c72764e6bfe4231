/** A request as a document, in the words and with the questions of its profile. Pure. */
import { euros, hoursInWords } from '../../../contract/hundredths';
import type { PrintableDocument } from '../../../contract/document';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  listBlock,
  paragraph,
  tableBlock,
  textBlocks,
  titledText,
  warning,
} from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { shortHash } from '../arrangement-hash';
import { arrangementTexts as texts } from '../arrangement-texts';
import { answerTo } from '../rules/answers';
import { costBlocks } from './cost-blocks';
import type { PrintedRequest } from './printed-request';

/** A part under its heading; one in which nothing stands says so. */
const part = (title: string, blocks: readonly Block[]): Block[] => [
  heading(title),
  ...(blocks.length === 0 ? [paragraph(texts.notFilledIn)] : blocks),
];

const standing = ({ submittedOn, profile }: PrintedRequest): Block[] => [
  ...(submittedOn === null ? [warning(texts.draft.title, [texts.draft.says])] : []),
  ...(profile.isExample ? [warning(texts.example.title, [texts.example.says])] : []),
];

const periodText = ({ content: { fromOn, toOn } }: PrintedRequest): string =>
  fromOn === null || toOn === null ? '' : texts.period(dayText(fromOn), dayText(toOn));

const facts = (printed: PrintedRequest): Block[] => {
  const { content, profile } = printed;
  return factsBlock([
    { term: texts.facts.pupil, value: printed.header },
    { term: texts.facts.classGroup, value: printed.className ?? '' },
    { term: texts.facts.school, value: printed.schoolName ?? '' },
    { term: texts.facts.partnership, value: profile.name },
    { term: texts.facts.phase, value: content.phase },
    { term: texts.facts.period, value: periodText(printed) },
    {
      term: texts.facts.hours,
      value: content.hoursPerWeek === null ? '' : hoursInWords(content.hoursPerWeek),
    },
    {
      term: texts.facts.amount,
      value: content.askedCents === null ? '' : euros(content.askedCents),
    },
    { term: texts.facts.evaluation, value: dayText(content.evaluationOn) },
  ]);
};

const triedPeriod = (fromOn: string | null, toOn: string | null): string =>
  fromOn !== null && toOn !== null
    ? texts.period(dayText(fromOn), dayText(toOn))
    : `${dayText(fromOn)}${dayText(toOn)}`;

const tried = ({ content }: PrintedRequest): Block[] =>
  tableBlock({
    caption: texts.triedCaption,
    head: texts.triedHead,
    rows: content.tried.map(({ what, fromOn, toOn, effect }) => [
      what,
      triedPeriod(fromOn, toOn),
      effect,
    ]),
  });

const support = ({ content }: PrintedRequest): Block[] => [
  ...titledText(texts.headings.nature, content.nature),
  ...titledText(texts.headings.intensity, content.intensity),
  ...titledText(texts.headings.expertise, content.expertise),
  ...titledText(texts.headings.materials, content.materials),
];

const answerText = (kind: string, value: string): string => {
  if (kind !== 'yesNo') return value;
  return value === 'yes' || value === 'no' ? texts.answers[value] : '';
};

const answers = ({ content, profile }: PrintedRequest): Block[] =>
  profile.fields.flatMap(({ key, label, kind }) => {
    const value = answerText(kind, answerTo(content.answers, key));
    return [
      heading(label, 3),
      ...(isFilled(value) ? textBlocks(value) : [paragraph(texts.notFilledIn)]),
    ];
  });

const attachments = ({ content, oppAdoptedOn }: PrintedRequest): Block[] => [
  paragraph(
    content.opp === null ? texts.noOpp : texts.opp(content.opp.versionNumber, oppAdoptedOn),
  ),
  ...tableBlock({
    caption: texts.reportsCaption,
    head: texts.reportsHead,
    rows: content.reports.map(({ what, on, guardiansAgree }) => [
      what,
      dayText(on),
      texts.agrees[guardiansAgree ?? 'none'],
    ]),
  }),
  ...(content.reports.length === 0 ? [] : [paragraph(texts.apart)]),
];

const reasons = (printed: PrintedRequest): Block[] =>
  printed.reasons.length === 0
    ? []
    : [
        heading(texts.headings.reasons),
        ...listBlock(printed.reasons.map(({ says, reason }) => `${says} ${reason}`)),
      ];

const signature = ({ profile }: PrintedRequest): Block[] => [
  heading(texts.headings.signature),
  ...textBlocks(profile.wording.aboveSignature),
  {
    kind: 'table',
    caption: texts.signatureCaption,
    head: [...texts.signatureHead],
    rows: texts.signers.map((who) => [who, '', '', '']),
    rowHeads: true,
  },
];

/** What is asked and why, without the room to sign. */
export const requestBlocks = (printed: PrintedRequest): Block[] => {
  const { content, profile } = printed;
  const { headings } = texts;
  const aims = content.aims.map(({ text }) => text.trim()).filter(isFilled);
  return [
    ...standing(printed),
    ...facts(printed),
    ...part(headings.question, textBlocks(content.question)),
    ...part(headings.aims, listBlock(aims)),
    ...part(headings.tried, tried(printed)),
    ...part(headings.support(profile.wording.arrangementWord), support(printed)),
    ...(profile.fields.length === 0 ? [] : part(headings.answers, answers(printed))),
    ...part(headings.costs, costBlocks(content.costs)),
    ...part(headings.attachments, attachments(printed)),
    ...reasons(printed),
  ];
};

export const requestDocument = (printed: PrintedRequest): PrintableDocument => {
  const { profile, submittedOn, contentHash } = printed;
  return {
    title: texts.title(profile.wording.requestTitle, printed.header),
    kicker:
      submittedOn === null
        ? texts.kicker.draft(printed.today)
        : texts.kicker.submitted(submittedOn, contentHash && shortHash(contentHash)),
    blocks: [...requestBlocks(printed), ...signature(printed)],
  };
};
