/**
 * A casus as its readers get it, as the blocks of a document: on the screen of who asks and of who was asked,
 * and on paper. One place, so that what is shown before it leaves is what arrives. Pure.
 */
import type { ReleasedCasus } from './archive';
import {
  casusBasisWords,
  casusMeetingWords,
  casusSectionGroups,
  casusSectionTitles,
} from './casus-sections';
import { dayInWords, honestSentence, roleWords, searchedSentence } from './casus-words';
import type { DocumentBlock } from './document';

type Part = ReleasedCasus['parts'][number];

const heading = (text: string, level: 2 | 3): DocumentBlock => ({ kind: 'heading', level, text });

/** A blank line ends a paragraph; other line ends stay. */
const paragraphs = (text: string): DocumentBlock[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ kind: 'paragraph', text: one }));

const factsOf = ({ meeting, basisKind, checkedByRole }: ReleasedCasus): DocumentBlock => ({
  kind: 'facts',
  items: [
    { term: 'Inbrenger', value: roleWords[checkedByRole] },
    ...(meeting.kind === null ? [] : [{ term: 'Overleg', value: casusMeetingWords[meeting.kind] }]),
    ...(meeting.on === null ? [] : [{ term: 'Datum', value: dayInWords(meeting.on) }]),
    ...(basisKind === null ? [] : [{ term: 'Grondslag', value: casusBasisWords[basisKind] }]),
  ],
});

const titleOf = ({ section, heading: taken, partner }: Part, alone: boolean): string =>
  [partner ?? (alone ? '' : casusSectionTitles[section]), taken]
    .filter((word) => word !== '')
    .join(': ');

const partBlocks = (parts: readonly Part[], alone: boolean): DocumentBlock[] => {
  let before = '';
  return parts.flatMap((part) => {
    const title = titleOf(part, alone);
    const above = title === '' || title === before ? [] : [heading(title, 3)];
    before = title;
    return [...above, ...paragraphs(part.text)];
  });
};

/** The honest words first, so that nobody reads on without them; then the order of the casus template. */
export const releasedCasusBlocks = (casus: ReleasedCasus): DocumentBlock[] => [
  {
    kind: 'callout',
    tone: 'info',
    title: null,
    paragraphs: [honestSentence(casus), searchedSentence],
  },
  factsOf(casus),
  ...casusSectionGroups.flatMap(({ title, sections }): DocumentBlock[] => {
    const parts = casus.parts.filter(({ section }) => sections.includes(section));
    return parts.length === 0
      ? []
      : [heading(title, 2), ...partBlocks(parts, sections.length === 1)];
  }),
];
