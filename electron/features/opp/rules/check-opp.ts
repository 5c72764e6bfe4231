/** The check of an OPP: every rule of the catalogue on one version, and what stands in the way of adopting it. */
import { oppPlaces, oppRuleLevels } from '../../../contract/opp-rule-kinds';
import { oppRuleIds, oppRules, placeOfFinding } from '../../../contract/opp-rules';
import type { OppRuleId } from '../../../contract/opp-rules';
import type { OppFindingRecord, OppWaiverRecord } from '../opp-records';
import type { Check, Found } from './check';
import { contentChecks } from './content-rules';
import { goalChecks } from './goal-rules';
import { orderChecks } from './order-rules';
import { processChecks } from './process-rules';
import { registerChecks } from './register-rules';
import type { RuleInput } from './rule-input';
import { termChecks } from './term-rules';
import { tipChecks } from './tip-rules';

/** One check for every rule: the compiler asks for all of them. */
const checks: Readonly<Record<OppRuleId, Check>> = {
  ...contentChecks,
  ...goalChecks,
  ...orderChecks,
  ...processChecks,
  ...registerChecks,
  ...termChecks,
  ...tipChecks,
};

/**
 * What can't be mended before adoption, or stops another thing than adoption. A term that has passed is shown
 * at its level, but adopting late must stay possible; a refusal stops the action section alone (domain.md
 * section 3), so there is nothing to waive either.
 */
const NEVER_BLOCK: ReadonlySet<OppRuleId> = new Set<OppRuleId>([
  'sixWeeksPassed',
  'evaluationMissed',
  'endMissing',
  'consentRefused',
]);

/** Whether a recorded reason passes over this rule: `lawUncertain` alone, where it blocks (domain.md section 1). */
export const isWaivable = (rule: OppRuleId): boolean =>
  oppRules[rule].level === 'lawUncertain' && !NEVER_BLOCK.has(rule);

const blocksWithout = (rule: OppRuleId, waiver: OppWaiverRecord | null): boolean =>
  waiver === null &&
  !NEVER_BLOCK.has(rule) &&
  ['law', 'lawUncertain'].includes(oppRules[rule].level);

const findingOf = (
  rule: OppRuleId,
  { section, itemId, on, schoolYear }: Found,
  waivers: readonly OppWaiverRecord[],
): OppFindingRecord => {
  const waiver = isWaivable(rule) ? (waivers.find((one) => one.rule === rule) ?? null) : null;
  return {
    rule,
    section: section ?? null,
    itemId: itemId ?? null,
    on: on ?? null,
    schoolYear: schoolYear ?? null,
    blocks: blocksWithout(rule, waiver),
    waiver,
  };
};

/** Blocking first, then by level, then by the place where it is mended. */
const inOrder = (a: OppFindingRecord, b: OppFindingRecord): number =>
  Number(b.blocks) - Number(a.blocks) ||
  oppRuleLevels.indexOf(oppRules[a.rule].level) - oppRuleLevels.indexOf(oppRules[b.rule].level) ||
  oppPlaces.indexOf(placeOfFinding(a)) - oppPlaces.indexOf(placeOfFinding(b));

/**
 * All that the rules find in this version, in the order in which it is shown. Source of each rule: the catalogue
 * (contract/opp-rules.ts). Terms that have passed (`sixWeeksPassed`, `evaluationMissed`, `endMissing`) are law
 * and shown as such, but their `blocks` is false: adopting late must stay possible. `consentRefused` and
 * `consentDisputed` don't block either: without agreement the rest can be adopted, the action section then
 * doesn't apply. A waiver counts for a rule of level `lawUncertain` alone.
 */
export const checkOpp = (input: RuleInput): readonly OppFindingRecord[] =>
  oppRuleIds
    .flatMap((rule) =>
      checks[rule](input).map((found) => findingOf(rule, found, input.version.waivers)),
    )
    .toSorted(inOrder);

/**
 * What stands in the way of adopting this draft on that day: what the law asks and can still be mended, and
 * what it asks as far as known without a recorded reason. Empty: it may be adopted.
 */
export const blockersOf = (input: RuleInput, adoptedOn: string): readonly OppFindingRecord[] =>
  checkOpp({ ...input, version: { ...input.version, adoptedOn } }).filter(({ blocks }) => blocks);
