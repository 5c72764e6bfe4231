/** A casus as stored and as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type { Casus, CasusPart, CasusSummary } from '../../contract/casus';
import type { Decision } from '../../deidentify';

export type CasusRecord = z.input<typeof Casus>;
export type CasusPartRecord = z.input<typeof CasusPart>;
export type CasusFindingRecord = CasusPartRecord['findings'][number];
export type CasusSummaryRecord = z.input<typeof CasusSummary>;

/** What a part says before anything is replaced. */
export type PartContent = {
  readonly kind: CasusPartRecord['kind'];
  /** The note's id or the field's name; null for what was typed here. */
  readonly sourceId: string | null;
  readonly heading: string;
  readonly sourceText: string;
};

export type StoredPart = PartContent & {
  readonly id: string;
  readonly decisions: readonly Decision[];
  /** As it was checked; null in a draft. */
  readonly released: CasusPartRecord | null;
};

export type StoredCasus = Pick<
  CasusRecord,
  'id' | 'caseFileId' | 'label' | 'status' | 'checkedByRole' | 'checkedOn' | 'version' | 'updatedAt'
> & { readonly parts: readonly StoredPart[] };
