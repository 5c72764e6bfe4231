import { describe, expect, it } from 'vitest';
import { oppPlaces, oppRuleLevels } from '../../../electron/contract/opp-rule-kinds';
import { oppRuleIds, oppRules, placeOfFinding } from '../../../electron/contract/opp-rules';
import { checkOpp } from '../../../electron/features/opp/rules/check-opp';
import { contentChecks } from '../../../electron/features/opp/rules/content-rules';
import { goalChecks } from '../../../electron/features/opp/rules/goal-rules';
import { orderChecks } from '../../../electron/features/opp/rules/order-rules';
import { processChecks } from '../../../electron/features/opp/rules/process-rules';
import { registerChecks } from '../../../electron/features/opp/rules/register-rules';
import { termChecks } from '../../../electron/features/opp/rules/term-rules';
import { tipChecks } from '../../../electron/features/opp/rules/tip-rules';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import { inputWith } from './support/input';
import { contentRows } from './tables/content';
import { goalRows } from './tables/goals';
import { orderRows } from './tables/order';
import { processRows } from './tables/process';
import { registerRows, termRows } from './tables/terms';

const rows = [
  ...contentRows,
  ...goalRows,
  ...orderRows,
  ...processRows,
  ...termRows,
  ...registerRows,
];

describe.each(oppRuleIds)('%s', (rule) => {
  const { source, read } = oppRules[rule];

  it.each(rows.filter((row) => row.rule === rule))(
    `[${source}; ${read}] when $when`,
    ({ input, found }) => {
      const findings = checkOpp(input).filter((finding) => finding.rule === rule);
      expect(findings).toHaveLength(found.length);
      expect(findings).toMatchObject(found);
    },
  );
});

describe('the catalogue', () => {
  it.each(oppRuleIds)('has %s in a table, found and not found', (rule) => {
    const own = rows.filter((row) => row.rule === rule);
    expect(own.some(({ found }) => found.length > 0)).toBe(true);
    expect(own.some(({ found }) => found.length === 0)).toBe(true);
  });

  it.each(oppRuleIds)('says of %s where it was read, and how far that goes in time', (rule) => {
    const { source, read } = oppRules[rule];
    expect(source).not.toBe('');
    expect(read).toMatch(/\b\d{1,2} (?:mei|november|april) 20\d\d\b/u);
  });

  it('has one check for every rule', () => {
    const parts = [
      contentChecks,
      goalChecks,
      orderChecks,
      processChecks,
      registerChecks,
      termChecks,
      tipChecks,
    ];
    expect(parts.flatMap((part) => Object.keys(part)).toSorted()).toEqual(oppRuleIds.toSorted());
  });
});

describe('the findings of all tables', () => {
  const neverBlocking = ['sixWeeksPassed', 'evaluationMissed', 'endMissing', 'consentRefused'];
  const all = rows.map(({ input }) => checkOpp(input));

  it('block when they are law, and not a term that passed or a refusal', () => {
    for (const { rule, blocks } of all.flat()) {
      const { level } = oppRules[rule];
      const isLaw = level === 'law' || level === 'lawUncertain';
      expect([rule, blocks]).toEqual([rule, isLaw && !neverBlocking.includes(rule)]);
    }
  });

  it('stand in order: blocking, level, place', () => {
    for (const findings of all) {
      const keys = findings.map((finding) => [
        finding.blocks ? 0 : 1,
        oppRuleLevels.indexOf(oppRules[finding.rule].level),
        oppPlaces.indexOf(placeOfFinding(finding)),
      ]);
      const asText = keys.map((key) => key.map((part) => String(part).padStart(2, '0')).join());
      expect(asText).toEqual(asText.toSorted());
    }
  });
});

describe('a check', () => {
  it('finds nothing in a draft that is whole', () => {
    expect(checkOpp(inputWith())).toEqual([]);
  });

  it('finds what the law asks in an empty OPP, first', () => {
    const findings = checkOpp(inputWith({ content: emptyOppContent(), steps: [] }));
    expect(findings.filter(({ blocks }) => blocks).map(({ rule }) => rule)).toEqual([
      'promotingMissing',
      'hinderingMissing',
      'destinationMissing',
      'rationaleMissing',
      'actionsMissing',
      'deviationsUnanswered',
      'consultationMissing',
      'consentMissing',
      'hearingMissing',
    ]);
    expect(findings.slice(0, 9).every(({ blocks }) => blocks)).toBe(true);
  });
});
