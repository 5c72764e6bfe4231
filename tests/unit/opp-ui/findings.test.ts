import { describe, expect, it } from 'vitest';
import { oppRuleIds, oppRules, placeOfFinding } from '../../../electron/contract/opp-rules';
import {
  blockersIn,
  canWaive,
  findingGroups,
} from '../../../renderer/features/opp/check/finding-groups';
import { dialogOfFinding } from '../../../renderer/features/opp/cycle/opp-dialogs';
import { isSection } from '../../../renderer/features/opp/jump';
import { finding, idOf } from './support';

const waiver = {
  rule: 'hearingMissing',
  reason: 'Ziek.',
  byRole: 'careCoordinator',
  at: '2026-11-22T09:00:00Z',
} as const;

describe('the groups of the check', () => {
  it('put what blocks first, then each level, and what was passed over last', () => {
    const groups = findingGroups([
      finding('destinationMissing', { blocks: true }),
      finding('consentMissing', { blocks: true }),
      finding('sectionLong', { section: 'goals' }),
      finding('hearingMissing', { waiver }),
      finding('sixWeeksPassed'),
      finding('goalsMissing'),
      finding('consentRefused'),
    ]);
    expect(groups.map(({ kind, lines }) => [kind, ...lines.map(({ rule }) => rule)])).toEqual([
      ['blocks', 'destinationMissing', 'consentMissing'],
      ['law', 'sixWeeksPassed'],
      ['lawUncertain', 'consentRefused'],
      ['custom', 'goalsMissing'],
      ['tip', 'sectionLong'],
      ['waived', 'hearingMissing'],
    ]);
  });

  it('take rows of one rule together, with a way to each', () => {
    const rows = [
      finding('goalWithoutDate', { itemId: idOf(1) }),
      finding('goalWithoutDate', { itemId: idOf(2) }),
    ];
    const [group] = findingGroups(rows);
    expect(group?.lines).toHaveLength(1);
    expect(group?.lines[0]?.findings.map(({ itemId }) => itemId)).toEqual([idOf(1), idOf(2)]);
  });

  it('keep one rule at two sections apart', () => {
    const [group] = findingGroups([
      finding('sectionLong', { section: 'goals' }),
      finding('sectionLong', { section: 'needs' }),
    ]);
    expect(group?.lines.map(({ place }) => place)).toEqual(['goals', 'needs']);
  });

  it('are none when nothing was found', () => {
    expect(findingGroups([])).toEqual([]);
  });

  it('list what stands in the way of adoption alone', () => {
    const lines = blockersIn([
      finding('destinationMissing', { blocks: true }),
      finding('notSigned'),
    ]);
    expect(lines.map(({ rule }) => rule)).toEqual(['destinationMissing']);
  });
});

describe('passing over a rule', () => {
  it('is for what blocks and whose source is not sure', () => {
    expect(canWaive({ rule: 'hearingMissing', blocks: true })).toBe(true);
    expect(canWaive({ rule: 'consentRefused', blocks: false })).toBe(false);
    expect(canWaive({ rule: 'destinationMissing', blocks: true })).toBe(false);
  });
});

describe('the way from a finding', () => {
  it.each(oppRuleIds)('%s leads to a section or a dialog', (rule) => {
    const place = placeOfFinding({ rule, section: null });
    expect(isSection(place) || dialogOfFinding({ rule, place }) !== null).toBe(true);
    expect(oppRules[rule].says).not.toBe('');
  });
});
