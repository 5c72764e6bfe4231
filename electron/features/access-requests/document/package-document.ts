/** What a guardian gets: a letter, and after it the file without what is of others. Pure. */
import { dayInWords } from '../../../contract/casus-words';
import type { ArchiveDossier } from '../../../contract/archive';
import type { DocumentBlock, PrintableDocument } from '../../../contract/document';
import { handoverPartWords } from '../../../contract/handover-parts';
import type { HandoverPart } from '../../../contract/handover-parts';
import { displayNameOf } from '../../../contract/person-name';
import { headBlocks } from '../../archive/dossier';
import { recordBlocks } from '../../archive/record-blocks';
import { factsBlock, heading, listBlock, paragraph, textBlocks } from '../../opp/editions/blocks';
import type { RequestRecord } from '../access-requests-service';
import { accessTexts as texts } from '../access-texts';
import type { ItemRecord } from '../compose-access';
import { BLACKED_OUT } from '../black-out';
import { mayBeTold } from '../rules/propose';

export type PrintedAccess = {
  readonly request: RequestRecord;
  readonly items: readonly ItemRecord[];
  /** Picked and blacked out. */
  readonly dossier: ArchiveDossier;
  readonly privateNotes: number;
  readonly today: string;
};

/** Per part and ground: how many, never which. Only what a person lets be told. */
const toldLines = (items: readonly ItemRecord[]): readonly string[] => {
  const counts = new Map<string, { part: HandoverPart; why: string; count: number }>();
  for (const { part, ground, told } of items) {
    if (ground === null || !told || !mayBeTold(ground)) continue;
    const key = `${part} ${ground}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { part, why: texts.told[ground], count });
  }
  return [...counts.values()].map(({ part, why, count }) =>
    texts.toldLine(handoverPartWords[part], count, why),
  );
};

const partsOf = (items: readonly ItemRecord[]): readonly string[] => [
  ...new Set(items.map(({ part }) => handoverPartWords[part])),
];

const letterBlocks = ({ request, items, today }: PrintedAccess): readonly DocumentBlock[] => {
  const given = items.filter(({ give }) => give === 'whole');
  const told = toldLines(items);
  const isBlack = given.some(({ blackedOut }) => blackedOut > 0);
  return [
    ...factsBlock([
      { term: texts.for, value: request.guardianName },
      { term: texts.askedOn, value: dayInWords(request.askedOn) },
      { term: texts.madeOn, value: dayInWords(today) },
    ]),
    ...textBlocks(request.letter),
    heading(texts.gets),
    ...(given.length === 0 ? [paragraph(texts.getsNothing)] : listBlock(partsOf(given))),
    ...(given.some(({ part }) => part === 'attachments') ? [paragraph(texts.attachments)] : []),
    ...(isBlack ? [heading(texts.blackTitle, 3), paragraph(texts.black(BLACKED_OUT))] : []),
    ...(told.length === 0 ? [] : [heading(texts.stays), ...listBlock(told)]),
    heading(texts.rights),
    ...listBlock(texts.rightsList),
  ];
};

/** Nothing of it tells of the other guardian, of other children, or of what may not be told. */
export const packageDocument = (printed: PrintedAccess): PrintableDocument => {
  const { dossier, items } = printed;
  const isEmpty = items.every(({ give }) => give === 'withhold');
  return {
    kicker: texts.kicker,
    title: texts.title(displayNameOf(dossier.pupil.name)),
    blocks: [
      ...letterBlocks(printed),
      ...(isEmpty
        ? []
        : [
            { kind: 'pageBreak' as const },
            heading(texts.file),
            ...headBlocks(dossier),
            ...recordBlocks(dossier),
          ]),
    ],
  };
};
