/** The whole OPP: every section in its order, then what was done for it. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import { oppRules } from '../../../contract/opp-rules';
import { oppSections, oppSectionTitles } from '../../../contract/opp-sections';
import type { OppSection } from '../../../contract/opp-sections';
import { heading, paragraph } from './blocks';
import type { Block } from './blocks';
import { cycleBlocks } from './cycle-blocks';
import { editionTexts as texts } from './edition-texts';
import { statusBlocks, wholeFacts } from './front';
import { isDraft } from './printed-opp';
import type { PrintedOpp } from './printed-opp';
import { sectionBlocks } from './section-blocks';

const askedByLaw: ReadonlySet<string> = new Set(
  Object.values(oppRules).flatMap(({ level, place }) => (level === 'law' ? [place] : [])),
);

/**
 * Whether an empty section is said to be empty: in a draft always, in an adopted version where the law asks
 * for it. The deviations are asked of a basisschool alone (WPO art. 40a lid 5, text of 10-05-2017).
 */
const saysEmpty = (printed: PrintedOpp, section: OppSection): boolean =>
  isDraft(printed) ||
  (askedByLaw.has(section) && (section !== 'deviations' || printed.facts.schoolKind === 'primary'));

const sectionOf = (printed: PrintedOpp, section: OppSection): Block[] => {
  const blocks = sectionBlocks[section](printed.version.content);
  if (blocks.length > 0) return [heading(oppSectionTitles[section]), ...blocks];
  return saysEmpty(printed, section)
    ? [heading(oppSectionTitles[section]), paragraph(texts.notFilledIn)]
    : [];
};

export const wholeEdition = (printed: PrintedOpp): PrintableDocument => ({
  kicker: texts.kicker(texts.kinds.whole, printed.version, printed.today),
  title: texts.titles.whole(printed.header),
  blocks: [
    ...statusBlocks(printed),
    ...wholeFacts(printed),
    ...oppSections.flatMap((section) => sectionOf(printed, section)),
    ...cycleBlocks(printed),
  ],
});
