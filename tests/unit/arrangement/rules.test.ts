import { describe, expect, it } from 'vitest';
import { emptyArrangement } from '../../../electron/contract/arrangement-content';
import { arrangementRuleIds, arrangementRules } from '../../../electron/contract/arrangement-rules';
import { checkArrangement } from '../../../electron/features/arrangement/rules/check-arrangement';
import { fullContent, inputWith } from './request';
import { ruleRows } from './rule-rows';

describe.each(arrangementRuleIds)('%s', (rule) => {
  it.each(ruleRows.filter((row) => row.rule === rule))(
    `[${arrangementRules[rule].source}] when $when`,
    ({ input, found }) => {
      const findings = checkArrangement(input).filter((finding) => finding.rule === rule);
      expect(findings.map(({ itemId }) => itemId)).toEqual(found);
    },
  );

  it('stands in the table, found and not found', () => {
    const own = ruleRows.filter((row) => row.rule === rule);
    expect(own.some(({ found }) => found.length > 0)).toBe(true);
    expect(own.some(({ found }) => found.length === 0)).toBe(true);
  });
});

describe('the check', () => {
  it('finds nothing in a request that is whole', () => {
    expect(checkArrangement(inputWith())).toEqual([]);
  });

  it('shows nothing as law: it was not read in a law', () => {
    const levels = arrangementRuleIds.map((rule) => arrangementRules[rule].level);
    expect(new Set(levels)).toEqual(new Set(['custom', 'lawUncertain', 'tip']));
  });

  it('puts what blocks first', () => {
    const findings = checkArrangement({ ...inputWith(), content: emptyArrangement() });
    const blocking = findings.map(({ blocks }) => blocks);
    expect(blocking).toEqual(blocking.toSorted((a, b) => Number(b) - Number(a)));
    expect(blocking[0]).toBe(true);
  });

  it('lets a reason pass over a limit', () => {
    const over = { hoursPerWeek: 800 };
    const reasons = [{ rule: 'hoursTooMany', reason: 'De groep telt zes leerlingen.' }];
    const [without] = checkArrangement(inputWith({ content: over }));
    const [passed] = checkArrangement(inputWith({ content: { ...over, reasons } }));
    expect(without).toMatchObject({ rule: 'hoursTooMany', blocks: true, reason: '' });
    expect(passed).toMatchObject({ blocks: false, reason: 'De groep telt zes leerlingen.' });
  });

  it('takes a dash for no reason', () => {
    const reasons = [{ rule: 'hoursTooMany', reason: ' – ' }];
    const [found] = checkArrangement(inputWith({ content: { hoursPerWeek: 800, reasons } }));
    expect(found?.blocks).toBe(true);
  });

  it('lets no reason pass over what must be there, nor over a refusal of parents', () => {
    const reports = fullContent().reports.map((report) => ({ ...report, guardiansAgree: 'no' }));
    const reasons = ['questionMissing', 'reportRefused'].map((rule) => ({
      rule,
      reason: 'Haast.',
    }));
    const findings = checkArrangement(inputWith({ content: { question: '', reports, reasons } }));
    expect(findings.map(({ rule, blocks }) => [rule, blocks])).toEqual([
      ['reportRefused', true],
      ['questionMissing', true],
    ]);
  });
});
