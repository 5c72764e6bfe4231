/** What the check found, in the groups in which it is shown. Pure. */
import { oppRuleLevels } from '../../../../electron/contract/opp-rule-kinds';
import { oppRules, placeOfFinding } from '../../../../electron/contract/opp-rules';
import type { OppPlace, OppRuleLevel } from '../../../../electron/contract/opp-rule-kinds';
import type { OppFinding, OppRuleId } from '../../../../electron/contract/opp-rules';

/** Findings of one rule at one place: three goals without a date stand as one line with three ways to go. */
export type FindingLine = {
  readonly rule: OppRuleId;
  readonly place: OppPlace;
  readonly findings: readonly [OppFinding, ...OppFinding[]];
};

export type FindingGroup = {
  /** `blocks`: stands in the way of adoption; `waived`: passed over with a reason; else a level. */
  readonly kind: 'blocks' | OppRuleLevel | 'waived';
  readonly lines: readonly FindingLine[];
};

const groupOf = ({ blocks, waiver, rule }: OppFinding): FindingGroup['kind'] => {
  if (waiver !== null) return 'waived';
  return blocks ? 'blocks' : oppRules[rule].level;
};

const linesOf = (findings: readonly OppFinding[]): readonly FindingLine[] => {
  const lines = new Map<string, FindingLine>();
  for (const finding of findings) {
    const place = placeOfFinding(finding);
    const key = `${finding.rule} ${place}`;
    const line = lines.get(key);
    lines.set(key, {
      rule: finding.rule,
      place,
      findings: line === undefined ? [finding] : [...line.findings, finding],
    });
  }
  return [...lines.values()];
};

/** Groups that hold something, the weightiest first; within one the order of the check stays. */
export const findingGroups = (findings: readonly OppFinding[]): readonly FindingGroup[] =>
  (['blocks', ...oppRuleLevels, 'waived'] as const).flatMap((kind) => {
    const lines = linesOf(findings.filter((finding) => groupOf(finding) === kind));
    return lines.length === 0 ? [] : [{ kind, lines }];
  });

/** What stands in the way of adoption, one line per rule. */
export const blockersIn = (findings: readonly OppFinding[]): readonly FindingLine[] =>
  linesOf(findings.filter(({ blocks }) => blocks));

/** Law whose text was not read and that blocks: a recorded reason passes over it (contract/opp-rules.ts). */
export const canWaive = ({ rule, blocks }: Pick<OppFinding, 'rule' | 'blocks'>): boolean =>
  blocks && oppRules[rule].level === 'lawUncertain';
