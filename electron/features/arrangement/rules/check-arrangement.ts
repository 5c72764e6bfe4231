/** The check of a request: every rule of the catalogue, and what stands in the way of submitting it. */
import {
  arrangementPlaces,
  arrangementRuleIds,
  arrangementRules,
} from '../../../contract/arrangement-rules';
import type { ArrangementRuleId } from '../../../contract/arrangement-rules';
import { oppRuleLevels } from '../../../contract/opp-rule-kinds';
import type { ArrangementContentRecord, ArrangementFindingRecord } from '../arrangement-records';
import { figureChecks } from './figure-rules';
import { linkChecks } from './link-rules';
import { isBlank } from './rule-input';
import type { ArrangementRuleInput, Check } from './rule-input';
import { textChecks } from './text-rules';

/** One check for every rule: the compiler asks for all of them. */
const checks: Readonly<Record<ArrangementRuleId, Check>> = {
  ...textChecks,
  ...figureChecks,
  ...linkChecks,
};

/** Why a rule is passed over; '' where it can't be, or where nothing was written. */
const reasonFor = (
  rule: ArrangementRuleId,
  reasons: ArrangementContentRecord['reasons'],
): string => {
  if (arrangementRules[rule].blocks !== 'reason') return '';
  const written = reasons.find((one) => one.rule === rule)?.reason ?? '';
  return isBlank(written) ? '' : written.trim();
};

const blocksNow = (rule: ArrangementRuleId, reason: string): boolean => {
  const { blocks } = arrangementRules[rule];
  return blocks === 'always' || (blocks === 'reason' && reason === '');
};

const levelAt = ({ rule }: ArrangementFindingRecord): number =>
  oppRuleLevels.indexOf(arrangementRules[rule].level);
const placeAt = ({ rule }: ArrangementFindingRecord): number =>
  arrangementPlaces.indexOf(arrangementRules[rule].place);

/** Blocking first, then by level, then by the place where it is mended. */
const inOrder = (a: ArrangementFindingRecord, b: ArrangementFindingRecord): number =>
  Number(b.blocks) - Number(a.blocks) || levelAt(a) - levelAt(b) || placeAt(a) - placeAt(b);

/** All that the rules find, in the order in which it is shown. */
export const checkArrangement = (
  input: ArrangementRuleInput,
): readonly ArrangementFindingRecord[] =>
  arrangementRuleIds
    .flatMap((rule) =>
      checks[rule](input).map((itemId) => {
        const reason = reasonFor(rule, input.content.reasons);
        return { rule, itemId, blocks: blocksNow(rule, reason), reason };
      }),
    )
    .toSorted(inOrder);
