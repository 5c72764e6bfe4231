/**
 * The rules that an OPP is checked on: each with how sure it is, its source, the state of the text that was
 * read, and the sentence that says what is missing. What they test stands in features/opp/rules; what a
 * level does in `OppRuleLevel`. The source of all of it is domain.md section 1 (shared). Pure.
 */
import { z } from 'zod';
import { Day, Moment } from './ids';
import type { OppPlace } from './opp-rule-kinds';
import { oppCustomRules } from './opp-rules-custom';
import { oppLawRules } from './opp-rules-law';
import { oppOrderRules } from './opp-rules-order';
import { oppSections } from './opp-sections';
import type { OppSection } from './opp-sections';
import { Settings } from './settings';

/** Changes with every change of a rule, so that a print can say what it was checked on. */
export const OPP_RULE_SET_VERSION = '2026-11-22';

export const oppRules = { ...oppLawRules, ...oppCustomRules, ...oppOrderRules } as const;

export type OppRuleId = keyof typeof oppRules;
export const oppRuleIds = Object.keys(oppRules) as readonly OppRuleId[];

const ruleId = z.custom<OppRuleId>((id) => typeof id === 'string' && Object.hasOwn(oppRules, id));

/** Why a rule of level `lawUncertain` was passed over, for one version. */
export const OppWaiver = z.strictObject({
  rule: ruleId,
  reason: z.string().trim().min(1).max(500),
  byRole: Settings.shape.ownRole,
  at: Moment,
});
export type OppWaiver = z.output<typeof OppWaiver>;

/** Something that a rule found. */
export const OppFinding = z.strictObject({
  rule: ruleId,
  /** Section of the finding where it isn't the rule's own place (`sectionLong`). */
  section: z.enum(oppSections).nullable(),
  /** The row that it is about, or null for the whole. */
  itemId: z.string().nullable(),
  /** The day that it is about: a deadline, a day of a step. */
  on: Day.nullable(),
  /** First year of the school year that it is about: 2026 for 2026–2027. */
  schoolYear: z.number().int().nullable(),
  /** It stands in the way of adoption: `law`, and `lawUncertain` without a reason recorded. */
  blocks: z.boolean(),
  waiver: OppWaiver.nullable(),
});
export type OppFinding = z.output<typeof OppFinding>;

/** Where a finding is mended. */
export const placeOfFinding = ({
  rule,
  section,
}: {
  readonly rule: OppRuleId;
  readonly section: OppSection | null;
}): OppPlace => section ?? oppRules[rule].place;
