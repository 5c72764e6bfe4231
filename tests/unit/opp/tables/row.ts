/** A row of a table: an input, and what one rule finds in it. */
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import type { OppFindingRecord } from '../../../../electron/features/opp/opp-records';
import type { RuleInput } from '../../../../electron/features/opp/rules/rule-input';
import { inputWith } from '../support/input';
import type { InputChange } from '../support/input';

export type Row = {
  readonly rule: OppRuleId;
  readonly when: string;
  readonly input: RuleInput;
  /** None: the rule finds nothing. */
  readonly found: readonly Partial<OppFindingRecord>[];
};

const inputOf = (input: RuleInput | InputChange): RuleInput =>
  'version' in input ? input : inputWith(input);

type Rows = (
  when: string,
  input: RuleInput | InputChange,
  found?: Partial<OppFindingRecord>[],
) => Row;

/** Rows of one rule: found (once, about the whole, unless said), and not found. */
export const rowsOf = (rule: OppRuleId): { readonly found: Rows; readonly not: Rows } => ({
  found: (when, input, found = [{}]) => ({ rule, when, input: inputOf(input), found }),
  not: (when, input) => ({ rule, when, input: inputOf(input), found: [] }),
});
