/** A proposal as it is chosen from: what goes into the draft, what into the box, what nowhere. Pure. */
import type { OppProposal } from '../../../../electron/contract/opp-import';
import { asRest } from '../../../../electron/contract/opp-import-content';
import type { OppImportItem, OppRest } from '../../../../electron/contract/opp-import-content';
import { oppDestinationWords, oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { importTexts } from './texts';

export type Choice = {
  /** Places in `placed` that were unticked. */
  readonly unplaced: ReadonlySet<number>;
  /** Places in `rest` that are not to be kept. */
  readonly dropped: ReadonlySet<number>;
};

export const everything: Choice = { unplaced: new Set(), dropped: new Set() };

export const toggled = (set: ReadonlySet<number>, at: number): ReadonlySet<number> => {
  const next = new Set(set);
  if (!next.delete(at)) next.add(at);
  return next;
};

type Chosen = { readonly chosen: OppImportItem[]; readonly kept: OppRest[] };

/** What is sent: what was unticked goes into the box, so that nothing is lost by it. */
export const chosenOf = ({ placed, rest }: OppProposal, { unplaced, dropped }: Choice): Chosen => ({
  chosen: placed.filter((_item, at) => !unplaced.has(at)),
  kept: [
    ...placed.filter((item, at) => unplaced.has(at) && item.text.trim() !== '').map(asRest),
    ...rest.filter((_item, at) => !dropped.has(at)),
  ],
});

export type SectionProposal = {
  readonly section: OppSection;
  readonly items: readonly { readonly item: OppImportItem; readonly at: number }[];
  readonly standing: OppProposal['standing'];
};

/** By section, in the order of the OPP; without the sections that get nothing. */
export const bySection = ({ placed, standing }: OppProposal): readonly SectionProposal[] =>
  oppSections
    .map((section) => ({
      section,
      items: placed.flatMap((item, at) => (item.section === section ? [{ item, at }] : [])),
      standing: standing.filter((one) => one.section === section),
    }))
    .filter(({ items }) => items.length > 0);

/** What will stand there. */
export const shownText = (item: OppImportItem): string => {
  if (item.field === 'destination') return oppDestinationWords[item.value];
  if (item.field === 'answer') return importTexts.none;
  return typeof item.value === 'string' ? item.value : item.text;
};
