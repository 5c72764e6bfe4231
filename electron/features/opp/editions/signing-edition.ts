/** The page to sign on, with the code that binds a signature to one text, where there is one. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import { heading, listBlock, paragraph, tableBlock, warning } from './blocks';
import type { Block } from './blocks';
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

const draftBlocks = (printed: PrintedOpp): Block[] => {
  if (!isDraft(printed)) return [];
  const { title, says } = editionTexts.draft;
  return [warning(title, [printed.codes === null ? says : texts.draft])];
};

const codeBlocks = ({ codes }: PrintedOpp): Block[] =>
  codes === null
    ? []
    : [
        heading(texts.code),
        { kind: 'lead', text: codes.text },
        paragraph(texts.binds),
        paragraph(texts.compare),
      ];

export const signingEdition = (printed: PrintedOpp): PrintableDocument => ({
  kicker: editionTexts.kicker(editionTexts.kinds.signing, printed.version, printed.today),
  title: editionTexts.titles.signing(printed.header),
  blocks: [
    ...draftBlocks(printed),
    ...codeBlocks(printed),
    ...signingFacts(printed),
    heading(texts.what),
    ...listBlock([texts.seen, texts.agreed]),
    heading(texts.lines),
    ...tableBlock({ caption: texts.caption, head: texts.head, rows: rows(printed) }),
  ],
});
