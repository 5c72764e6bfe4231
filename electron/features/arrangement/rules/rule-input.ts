/** What the rules look at. All days are `YYYY-MM-DD`. */
import type { ArrangementContentRecord, ProfileContentRecord } from '../arrangement-records';

export type ArrangementRuleInput = {
  readonly content: ArrangementContentRecord;
  /** The copy that the request is made with. */
  readonly profile: ProfileContentRecord;
  readonly newerProfile: boolean;
  /** Every version of every OPP of this file. */
  readonly oppVersions: readonly {
    readonly oppId: string;
    readonly versionNumber: number;
    /** Null: a draft. */
    readonly adoptedOn: string | null;
  }[];
};

/** Rows or fields that a rule found something about; `null`: the whole. None: nothing found. */
export type Found = readonly (string | null)[];
export type Check = (input: ArrangementRuleInput) => Found;

/** One finding about the whole when it holds. */
export const when = (holds: boolean): Found => (holds ? [null] : []);

/** One finding for every row for which it holds. */
export const forRows = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  holds: (row: Row) => boolean,
): Found => rows.filter(holds).map(({ id }) => id);

/** Nothing that can be read: empty, or signs alone ("-", "…"), which people type to fill a field. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
