import { describe, expect, it } from 'vitest';
import type { Card, GivenScore } from '../../../electron/features/skill-card/rules/card';
import { isOnCard, mayBeScored } from '../../../electron/features/skill-card/rules/may-score';
import { card, given, goal } from './card';

const may = (on: string, place: Partial<GivenScore> = {}, change: Partial<Card> = {}): boolean =>
  mayBeScored(card({ until: '2026-09-16', ...change }), given(on, 3, place));

describe('a place on the card', () => {
  it('is a school day of a week, up to today', () => {
    expect(may('2026-09-07')).toBe(true);
    expect(may('2026-09-16')).toBe(true);
    expect(may('2026-09-17')).toBe(false);
    expect(may('2026-09-12')).toBe(false);
    expect(may('2026-09-23', {}, { until: '2026-12-31' })).toBe(false);
    expect(may('2026-09-01')).toBe(false);
  });

  it('is a part of the day that the plan has', () => {
    expect(may('2026-09-14', { part: 1 })).toBe(false);
    expect(may('2026-09-14', { part: 1 }, { parts: 2 })).toBe(true);
  });

  it('is a week as a whole on its Monday, with school on it or not', () => {
    expect(may('2026-09-14', { part: 'week' })).toBe(true);
    expect(may('2026-09-15', { part: 'week' })).toBe(false);
    const afterEaster = [{ number: 1, monday: '2026-09-14', days: ['2026-09-15'] }];
    expect(may('2026-09-14', { part: 'week' }, { weeks: afterEaster })).toBe(true);
    expect(may('2026-09-21', { part: 'week' })).toBe(false);
  });

  it('is of a rater of the plan', () => {
    expect(may('2026-09-14', { rater: 'guardian' })).toBe(false);
  });

  it('is of a goal that had not ended; one that began later gets its baseline afterwards', () => {
    const ended = { goals: [goal({ endedOn: '2026-09-14', startedOn: '2026-09-14' })] };
    expect(may('2026-09-14', {}, ended)).toBe(true);
    expect(may('2026-09-15', {}, ended)).toBe(false);
    expect(may('2026-09-07', {}, ended)).toBe(true);
    expect(may('2026-09-14', { goalId: 'unknown' })).toBe(false);
  });

  it('can be emptied on a day that became free', () => {
    const place = given('2026-09-23', 3);
    expect(isOnCard(card(), place)).toBe(true);
    expect(isOnCard(card(), { ...place, goalId: 'unknown' })).toBe(false);
  });
});
