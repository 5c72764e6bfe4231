/** The internal list: what was withheld and on which ground, what was blacked out, and what is told. Pure. */
import { dayInWords } from '../../../contract/casus-words';
import type { PrintableDocument } from '../../../contract/document';
import { handoverPartWords } from '../../../contract/handover-parts';
import { factsBlock, heading, paragraph, tableBlock, warning } from '../../opp/editions/blocks';
import { accessTexts } from '../access-texts';
import type { ItemRecord } from '../compose-access';
import type { PrintedAccess } from './package-document';

const texts = accessTexts.list;

const rowOf = ({ part, title, ground, note, told, proposed }: ItemRecord): readonly string[] => [
  handoverPartWords[part],
  title,
  ground === null ? '' : texts.grounds[ground],
  [note, proposed ? texts.proposed : ''].filter((text) => text !== '').join('; '),
  told ? texts.yes : texts.no,
];

/** Never part of what the guardian gets. */
export const withheldDocument = ({
  request,
  items,
  privateNotes,
  today,
}: PrintedAccess): PrintableDocument => {
  const withheld = items.filter(({ give }) => give === 'withhold');
  const black = items.filter(({ give, blackedOut }) => give === 'whole' && blackedOut > 0);
  return {
    kicker: texts.kicker,
    title: texts.title,
    blocks: [
      warning(null, [texts.warn]),
      ...factsBlock([
        { term: accessTexts.for, value: request.guardianName },
        { term: accessTexts.askedOn, value: dayInWords(request.askedOn) },
        { term: accessTexts.madeOn, value: dayInWords(today) },
      ]),
      heading(texts.caption),
      ...(withheld.length === 0
        ? [paragraph(texts.none)]
        : tableBlock({ caption: texts.caption, head: texts.head, rows: withheld.map(rowOf) })),
      ...(privateNotes === 0 ? [] : [paragraph(texts.privateNotes)]),
      ...tableBlock({
        caption: texts.blackCaption,
        head: texts.blackHead,
        rows: black.map(({ part, title, blackedOut }) => [
          handoverPartWords[part],
          title,
          String(blackedOut),
        ]),
      }),
    ],
  };
};
