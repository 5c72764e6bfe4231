/** The page to sign on, with the hash that binds a signature to one text. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import { heading, listBlock, paragraph, tableBlock, warning } from './blocks';
import { editionTexts } from './edition-texts';
import { signingFacts } from './front';
import { isDraft } from './printed-opp';
import type { PrintedOpp } from './printed-opp';

const texts = editionTexts.signing;

/** Where parents write their own names: as many as there mostly are. */
const UNNAMED = [texts.guardian, texts.guardian] as const;

/** Empty room of so many characters: wide and high enough to write in. */
const roomFor = (characters: number): string => `\n${'\u00A0'.repeat(characters)}\n\u00A0`;

const SIGNATURE = roomFor(26);
const DAY = roomFor(12);

const guardians = ({ custodyIds, guardianNames, unlistedIds }: PrintedOpp): readonly string[] => {
  const named = [...custodyIds].flatMap((id) => {
    if (unlistedIds.has(id)) return [];
    const name = guardianNames.get(id);
    return name === undefined ? [] : [texts.guardianWith(name)];
  });
  return named.length === 0 ? UNNAMED : named;
};

/** The pupil is not asked to agree to anything. */
const rows = (printed: PrintedOpp): readonly (readonly string[])[] => [
  ...guardians(printed).map((who) => [who, texts.box, texts.box, SIGNATURE, DAY]),
  [texts.school, texts.box, texts.box, SIGNATURE, DAY],
  [texts.pupil(printed.header), texts.box, '', SIGNATURE, DAY],
];

export const signingEdition = (printed: PrintedOpp): PrintableDocument => ({
  kicker: editionTexts.kicker(editionTexts.kinds.signing, printed.version, printed.today),
  title: editionTexts.titles.signing(printed.header),
  blocks: [
    ...(isDraft(printed) ? [warning(editionTexts.draft.title, [texts.draft])] : []),
    heading(texts.code),
    { kind: 'lead', text: printed.version.shortHash },
    paragraph(texts.binds),
    paragraph(texts.compare),
    ...signingFacts(printed),
    heading(texts.what),
    ...listBlock([texts.seen, texts.agreed]),
    heading(texts.lines),
    ...tableBlock({ caption: texts.caption, head: texts.head, rows: rows(printed) }),
  ],
});
