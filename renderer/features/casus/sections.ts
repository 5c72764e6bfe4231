/** The sections of a casus as the screen shows them. Pure. */
import type { Casus, CasusPart } from '../../../electron/contract/casus';
import { casusSectionGroups, casusSectionTitles } from '../../../electron/contract/casus-sections';
import type { CasusSection } from '../../../electron/contract/casus-sections';
import type { CasusPartId } from '../../../electron/contract/ids';
import { gateTexts as texts } from './texts';

type Group = (typeof casusSectionGroups)[number];

const groupOf = (section: CasusSection): Group | undefined =>
  casusSectionGroups.find(({ sections }) => sections.includes(section));

/** A section by itself: "Concreet gedrag: Wanneer", "Leervraag". */
export const sectionName = (section: CasusSection): string => {
  const group = groupOf(section);
  const title = casusSectionTitles[section];
  if (group === undefined) return title;
  return group.sections.length === 1 ? group.title : `${group.title}: ${title}`;
};

export const partsOf = (
  { parts }: Pick<Casus, 'parts'>,
  section: CasusSection,
): readonly CasusPart[] => parts.filter((part) => part.section === section);

/** What a part is called among the others of its section. */
export const partName = (part: CasusPart, all: readonly CasusPart[]): string => {
  const { section, partner } = part;
  const name = partner === null ? sectionName(section) : texts.questionTo(partner);
  const same = all.filter((one) => one.section === section && one.partner === partner);
  return same.length < 2 ? name : `${name} (${same.findIndex(({ id }) => id === part.id) + 1})`;
};

/** The names of all parts, in one go. */
export const partNames = (parts: readonly CasusPart[]): ReadonlyMap<CasusPartId, string> =>
  new Map(parts.map((part) => [part.id, partName(part, parts)]));

export type SectionState = {
  readonly section: CasusSection;
  readonly filled: boolean;
  /** Questions in it that are still to be answered. */
  readonly open: number;
};

export const sectionStates = (casus: Pick<Casus, 'parts'>): readonly SectionState[] =>
  casusSectionGroups
    .flatMap(({ sections }) => sections)
    .map((section) => {
      const parts = partsOf(casus, section);
      const findings = parts.flatMap((part) => [...part.findings, ...part.partnerFindings]);
      return {
        section,
        filled: parts.some(({ sourceText }) => sourceText.trim() !== ''),
        open: findings.filter(({ state }) => state === 'open').length,
      };
    });

/** The element of a section on the screen. */
export const sectionElementId = (section: CasusSection): string => `section-${section}`;
