/**
 * A handover on pages, for a reader without Casuskluis: of each pupil the summary first, then what goes along by
 * kind. What stays behind has neither line nor heading, and the last line is the same whether there is any. Pure.
 */
import type { ArchiveDossier } from '../../../contract/archive';
import type { ArchiveRecord, ArchiveRecordKind } from '../../../contract/archive-records';
import type { PrintableDocument } from '../../../contract/document';
import { notTheOso } from '../../../contract/handover-words';
import type { HandoverReader } from '../../../contract/handover-readers';
import { displayNameOf } from '../../../contract/person-name';
import { anySourceOf } from '../../archive/archive-sources';
import { headBlocks } from '../../archive/dossier';
import { peopleOf } from '../../archive/dossier-people';
import { dayText, factsBlock, heading, paragraph } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type { ComposedRecord, CompositionRecord } from '../handover-records';
import { handoverTexts as texts } from '../handover-texts';
import { summaryBlocks } from './summary-blocks';

export type PrintedFile = {
  /** With what goes along alone (`pickDossier`). */
  readonly dossier: ArchiveDossier;
  readonly summary: CompositionRecord['summary'];
  readonly told: ComposedRecord['told'];
};

export type PrintedHandover = {
  readonly files: readonly PrintedFile[];
  /** A function, in the sender's words. */
  readonly reader: string;
  readonly readerKind: HandoverReader;
  /** "B. Voorbeeld (intern begeleider), Basisschool De Lantaarn". */
  readonly from: string;
  readonly expiresOn: string | null;
  readonly destroyBy: string | null;
  readonly today: string;
};

/** What is about learning first, then what was agreed and said, then what was noted. */
const order: readonly ArchiveRecordKind[] = [
  'trajectory',
  'opp',
  'arrangement',
  'agreement',
  'guardianViews',
  'homeSupportPlan',
  'guardianContact',
  'concernSignal',
  'note',
  'attachment',
  'casus',
];

const nameOf = ({ dossier }: PrintedFile): string => displayNameOf(dossier.pupil.name);

const kindBlocks = (dossier: ArchiveDossier, kind: ArchiveRecordKind): Block[] => {
  const records = dossier.records.filter((record: ArchiveRecord) => record.kind === kind);
  if (records.length === 0) return [];
  const people = peopleOf(dossier);
  return [
    heading(texts.kinds[kind]),
    ...(kind === 'attachment' ? [paragraph(texts.attachmentsApart)] : []),
    ...records.flatMap((record) => anySourceOf(kind).blocks(record, people)),
  ];
};

const carefully = ({ destroyBy }: PrintedHandover): Block => ({
  kind: 'callout',
  tone: 'info',
  title: texts.carefully.title,
  paragraphs: [
    ...(destroyBy === null ? [] : [texts.carefully.destroy(dayText(destroyBy))]),
    texts.carefully.keep,
  ],
});

const facts = ({ reader, from, expiresOn }: PrintedHandover): Block[] =>
  factsBlock([
    { term: texts.facts.reader, value: reader },
    { term: texts.facts.from, value: from },
    { term: texts.facts.expiresOn, value: dayText(expiresOn) },
  ]);

const notOso = ({ readerKind }: PrintedHandover): Block[] =>
  readerKind === 'otherSchool'
    ? [{ kind: 'callout', tone: 'warn', title: null, paragraphs: [notTheOso] }]
    : [];

const fileBlocks = (file: PrintedFile): Block[] => [
  ...summaryBlocks(file),
  { kind: 'pageBreak' },
  heading(texts.aboutPupil),
  ...headBlocks(file.dossier),
  ...order.flatMap((kind) => kindBlocks(file.dossier, kind)),
  paragraph(texts.restLeftOut),
];

/** Each pupil begins on a new page, so that pages can go to each reader apart. */
export const handoverDocument = (printed: PrintedHandover): PrintableDocument => {
  const { files, today } = printed;
  const [only] = files;
  const kicker = texts.kicker(today);
  const head = [...facts(printed), ...notOso(printed), carefully(printed)];
  if (files.length === 1 && only !== undefined) {
    return { title: texts.title(nameOf(only)), kicker, blocks: [...head, ...fileBlocks(only)] };
  }
  return {
    title: texts.classTitle(files.length),
    kicker,
    blocks: [
      ...head,
      ...files.flatMap((file): Block[] => [
        { kind: 'pageBreak' },
        heading(texts.title(nameOf(file))),
        ...fileBlocks(file),
      ]),
    ],
  };
};
