/** A casus as a document: its own label, the honest words, and what was made of each part. Pure. */
import type { CasusLayout } from '../../contract/casus-calls';
import {
  casusBasisWords,
  casusMeetingWords,
  casusSectionGroups,
  casusSectionTitles,
} from '../../contract/casus-sections';
import type { CasusSection } from '../../contract/casus-sections';
import {
  dayInWords,
  honestSentence,
  roleWords,
  searchedSentence,
} from '../../contract/casus-words';
import type { PrintableDocument } from '../../contract/document';
import { blocksOf } from '../../documents/model';
import { textOf } from './casus-findings';
import type { CasusPartRecord, CasusRecord } from './casus-records';
import { casusTexts } from './casus-texts';

type Block = PrintableDocument['blocks'][number];

/** What is printed: of a version, or of a draft (then nobody has checked it yet). */
export type Printed = Pick<
  CasusRecord,
  'label' | 'versionNumber' | 'meeting' | 'basis' | 'parts' | 'checkedByRole' | 'checkedOn'
>;

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

const honestWords = (printed: Printed): Block => ({
  kind: 'callout',
  tone: printed.checkedOn === null ? 'warn' : 'info',
  title: null,
  paragraphs: [honestSentence(printed), searchedSentence],
});

/** Who brings it, to which meeting, on what ground: functions and kinds, no note and no day of a talk. */
const factsOf = ({ meeting, basis, checkedByRole }: Printed): Block[] => {
  const items = [
    ...(checkedByRole === null
      ? []
      : [{ term: casusTexts.submittedBy, value: roleWords[checkedByRole] }]),
    ...(meeting.kind === null
      ? []
      : [{ term: casusTexts.meeting, value: casusMeetingWords[meeting.kind] }]),
    ...(meeting.on === null ? [] : [{ term: casusTexts.meetingOn, value: dayInWords(meeting.on) }]),
    ...(basis === null ? [] : [{ term: casusTexts.basis, value: casusBasisWords[basis.kind] }]),
  ];
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
};

const isWritten = (part: CasusPartRecord): boolean => textOf(part).trim() !== '';

/** A field of the file in one line is a fact: "Bouw: middenbouw". */
const isFact = (part: CasusPartRecord): boolean =>
  part.source?.kind === 'field' && part.source.id !== 'summary' && !/\n/u.test(textOf(part).trim());

/** Facts first, then the running texts, each under the heading that it was taken with. */
const partBlocks = (
  parts: readonly CasusPartRecord[],
  headingOf: (part: CasusPartRecord) => string,
): Block[] => {
  const items = parts
    .filter(isFact)
    .map((part) => ({ term: part.heading, value: textOf(part).trim() }));
  const blocks: Block[] = items.length === 0 ? [] : [{ kind: 'facts', items }];
  let before = '';
  for (const part of parts.filter((one) => !isFact(one))) {
    const title = headingOf(part);
    if (title !== '' && title !== before) blocks.push(heading(title, 3));
    before = title;
    blocks.push(...blocksOf(textOf(part)));
  }
  return blocks;
};

const subheading =
  (section: CasusSection) =>
  (part: CasusPartRecord): string =>
    part.heading === ''
      ? casusSectionTitles[section]
      : casusTexts.withSource(casusSectionTitles[section], part.heading);

type Group = (typeof casusSectionGroups)[number];

const groupBlocks = (
  { key, title, sections }: Group,
  parts: readonly CasusPartRecord[],
): Block[] => {
  const inGroup = sections.map((section) => ({
    section,
    parts: parts.filter((part) => part.section === section),
  }));
  if (inGroup.every((one) => one.parts.length === 0)) return [];
  const alone = sections.length === 1;
  if (key === 'learningQuestion') {
    const [first, ...rest] = parts.filter((part) => part.section === 'learningQuestion');
    const lead: Block[] = first === undefined ? [] : [{ kind: 'lead', text: textOf(first).trim() }];
    return [heading(title), ...lead, ...partBlocks(rest, (part) => part.heading)];
  }
  return [
    heading(title),
    ...inGroup.flatMap((one) =>
      partBlocks(one.parts, alone ? (part) => part.heading : subheading(one.section)),
    ),
  ];
};

const shared = (parts: readonly CasusPartRecord[]): Block[] =>
  casusSectionGroups
    .filter(({ key }) => key !== 'partnerQuestions')
    .flatMap((group) => groupBlocks(group, parts));

const whole = (parts: readonly CasusPartRecord[]): Block[] =>
  casusSectionGroups.flatMap((group) => groupBlocks(group, parts));

/** A page for each partner: the own question first, then what all of them get. */
const perPartner = (casus: Printed, parts: readonly CasusPartRecord[]): Block[] => {
  const partners = [...new Set(parts.flatMap(({ partner }) => partner ?? []))];
  if (partners.length === 0) return [honestWords(casus), ...factsOf(casus), ...whole(parts)];
  return partners.flatMap((partner, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    honestWords(casus),
    ...factsOf(casus),
    heading(casusTexts.questionFor(partner)),
    ...partBlocks(
      parts.filter((part) => part.partner === partner),
      () => '',
    ),
    ...shared(parts),
  ]);
};

/** The document, in the order of the casus template (domain.md section 2). */
export const casusDocument = (
  casus: Printed,
  layout: Exclude<CasusLayout, 'log'>,
): PrintableDocument => {
  const parts = casus.parts.filter(isWritten);
  return {
    kicker: casusTexts.kicker(casus.versionNumber, casus.checkedOn),
    title: casusTexts.title(casus.label),
    // The honest words first, so that nobody reads on without them.
    blocks:
      layout === 'perPartner'
        ? perPartner(casus, parts)
        : [honestWords(casus), ...factsOf(casus), ...whole(parts)],
  };
};
