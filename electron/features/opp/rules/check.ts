/** What the check of one rule is: from the input to what was found, in the rule's own words nothing. */
import type { OppSection } from '../../../contract/opp-sections';
import type { RuleInput } from './rule-input';

/** Where and about what a rule found something; left out: about the whole. */
export type Found = {
  readonly section?: OppSection;
  readonly itemId?: string;
  readonly on?: string;
  readonly schoolYear?: number;
};

export type Check = (input: RuleInput) => readonly Found[];

/** One finding when it holds, none when it doesn't. */
export const when = (holds: boolean, found: Found = {}): readonly Found[] => (holds ? [found] : []);

/** One finding for every row for which it holds. */
export const forRows = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  holds: (row: Row) => boolean,
): readonly Found[] => rows.filter(holds).map(({ id }) => ({ itemId: id }));

/** One day lies before another; what is not filled in lies nowhere. */
export const before = (earlier: string | null, later: string | null): boolean =>
  earlier !== null && later !== null && earlier < later;
