import { describe, expect, it } from 'vitest';
import {
  goalHints,
  missingForStart,
  trajectoryRules,
} from '../../../electron/contract/trajectory-rules';
import type {
  TrajectoryRuleId,
  TrajectoryRuleInput,
} from '../../../electron/contract/trajectory-rules';
import { goalContent } from './invented';

const MONDAYS = ['2025-08-25', '2025-09-01', '2025-09-08'];
const weeks = MONDAYS.map((monday, number) => ({ number, monday, days: [monday] }));
const BEFORE = '2025-08-20';

const goal = (change: Record<string, unknown> = {}, at: Record<string, unknown> = {}) => ({
  id: 'a',
  content: goalContent(change),
  endedOn: null,
  ...at,
});

const input = (change: Partial<TrajectoryRuleInput> = {}): TrajectoryRuleInput => ({
  plan: { startOn: '2025-09-01', weekCount: 2, raters: ['teacher'] },
  goals: [goal()],
  schedule: { weeks },
  ...change,
});

const missing = (change: Partial<TrajectoryRuleInput>): readonly TrajectoryRuleId[] =>
  missingForStart(input(change)).map(({ rule }) => rule);

const hints = (goals: TrajectoryRuleInput['goals'], today = BEFORE): readonly TrajectoryRuleId[] =>
  goalHints(input({ goals }), today).map(({ rule }) => rule);

describe('what is missing before the start', () => {
  it('is nothing where a date, a rater and one whole goal are there', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ goals: [goal({ goal: '' }), goal({}, { id: 'b' })] })).toEqual([]);
  });

  it('is a start date, a rater, enough weeks with school', () => {
    const plan = { startOn: null, weekCount: 2, raters: [] };
    expect(missing({ plan, schedule: { weeks: [] } })).toEqual(['startMissing', 'ratersMissing']);
    expect(missing({ schedule: { weeks: weeks.slice(0, 2) } })).toEqual(['weeksMissing']);
  });

  it('is a goal that goes on', () => {
    expect(missing({ goals: [] })).toEqual(['goalsMissing']);
    expect(missing({ goals: [goal({}, { endedOn: '2025-09-03' })] })).toEqual(['goalsMissing']);
  });

  it.each([
    ['goal', 'goalMissing'],
    ['situation', 'situationMissing'],
    ['target', 'targetMissing'],
    ['measure', 'measureMissing'],
  ])('is the %s of a goal, also where only spaces stand', (field, rule) => {
    expect(missing({ goals: [goal({ [field]: '' })] })).toEqual([rule]);
    const blank = { ...goal(), content: { ...goalContent(), [field]: '  ' } };
    expect(missing({ goals: [blank] })).toEqual([rule]);
  });

  it('is a baseline, in words or in a week 0', () => {
    const goals = [goal({ baseline: '' })];
    expect(missing({ goals })).toEqual([]);
    const plan = { startOn: null, weekCount: 2, raters: ['teacher' as const] };
    expect(missing({ goals, plan, schedule: { weeks: [] } })).toEqual([
      'startMissing',
      'baselineMissing',
    ]);
  });

  it('is told of the goal that is nearest to being ready', () => {
    const far = goal({ goal: '', situation: '', target: '' });
    const near = goal({ measure: '' }, { id: 'b' });
    expect(missingForStart(input({ goals: [far, near] }))).toEqual([
      { rule: 'measureMissing', goalId: 'b' },
    ]);
  });
});

describe('hints about goals', () => {
  it('are none for a goal that is whole, positive, seen, and has everyone heard', () => {
    expect(hints([goal()])).toEqual([]);
  });

  it.each([
    ['negative', { goal: 'Noor roept niet door de klas.' }],
    ['vague', { goal: 'Noor werkt beter.' }],
    ['pupilVoiceMissing', { voices: { ...goalContent().voices, pupil: ' ' } }],
    ['guardianVoiceMissing', { voices: { ...goalContent().voices, guardian: '' } }],
    ['goalUnfinished', { measure: '' }],
  ])('tell %s', (rule, change) => {
    expect(hints([goal(change)])).toEqual([rule]);
  });

  it('tell that week 0 went by without a baseline in words', () => {
    const bare = [goal({ baseline: '' })];
    expect(hints(bare, '2025-08-25')).toEqual([]);
    expect(hints(bare, '2025-08-26')).toEqual(['baselineGoneBy']);
    expect(hints([goal()], '2025-08-26')).toEqual([]);
  });

  it('tell of more than three goals at once; those that ended don’t count', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => goal({}, { id }));
    expect(hints(four)).toEqual(['manyGoals']);
    expect(hints(four.slice(1))).toEqual([]);
    const ended = four.map((one, at) => (at === 0 ? { ...one, endedOn: '2025-09-03' } : one));
    expect(hints(ended)).toEqual([]);
  });

  it('are never more than hints, and what is asked is never law', () => {
    const rules = Object.values(trajectoryRules);
    expect(rules.every(({ source }) => !/\b(?:WPO|wet)\b/iu.test(source))).toBe(true);
    const said = goalHints(input({ goals: [goal({ goal: 'Niet beter' })] }), BEFORE);
    expect(said.every(({ rule }) => trajectoryRules[rule].kind === 'hint')).toBe(true);
  });
});
