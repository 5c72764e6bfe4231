import type { z } from 'zod';
import type { CaseFile, CaseFileSummary } from '../../contract/case-files';
import type { Guardian, Relative } from '../../contract/records';

/** What a handler gives before the router brands the ids. */
export type CaseFileRecord = z.input<typeof CaseFile>;
export type CaseFileSummaryRecord = z.input<typeof CaseFileSummary>;
export type GuardianRecord = z.input<typeof Guardian>;
export type RelativeRecord = z.input<typeof Relative>;

/** A guardian or relative as a form gives it: without an id when it is new. */
export type Unsaved<Saved extends { readonly id: string }> = Omit<Saved, 'id'> & {
  readonly id: string | null;
};
