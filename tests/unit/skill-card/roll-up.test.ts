import { describe, expect, it } from 'vitest';
import { weekMeans } from '../../../electron/features/skill-card/rules/roll-up';
import { card, figureIn, given, goal } from './card';

describe('from days to a week', () => {
  it('is the mean of what was scored, in hundredths', () => {
    const scores = [given('2026-09-14', 1), given('2026-09-15', 2), given('2026-09-16', 2)];
    expect(figureIn(scores, { week: 1 })).toMatchObject({ mean: 1.67, scored: 3, missing: 2 });
  });

  it('counts a missing day as missing, never as 0', () => {
    expect(figureIn([given('2026-09-14', 4)], { week: 1 })).toMatchObject({
      mean: 4,
      scored: 1,
      missing: 4,
    });
    expect(figureIn([], { week: 1 })).toMatchObject({ mean: null, scored: 0, missing: 5 });
  });

  it('keeps "niet van toepassing" out of the mean and out of what is missing', () => {
    const scores = [given('2026-09-14', 3), given('2026-09-15', 'na')];
    expect(figureIn(scores, { week: 1 })).toMatchObject({
      mean: 3,
      scored: 1,
      notApplicable: 1,
      missing: 3,
    });
    const none = card().weeks[1]?.days.map((day) => given(day, 'na')) ?? [];
    expect(figureIn(none, { week: 1 })).toMatchObject({ mean: null, notApplicable: 5, missing: 0 });
  });

  it('asks no more of a half week than its days with school', () => {
    expect(figureIn([given('2026-09-21', 2)], { week: 2 })).toMatchObject({ mean: 2, missing: 1 });
  });

  it('asks every part of the day', () => {
    const on = card({ parts: 3 });
    const scores = [given('2026-09-21', 2), given('2026-09-21', 4, { part: 2 })];
    expect(figureIn(scores, { week: 2, on })).toMatchObject({ mean: 3, scored: 2, missing: 4 });
  });

  it('has the week of the baseline as week 0', () => {
    const scores = [given('2026-09-07', 1, { part: 'week' })];
    expect(figureIn(scores, { week: 0 })).toMatchObject({ mean: 1, scored: 1, missing: 0 });
  });

  it('gives every goal, rater and week, also where nothing was scored', () => {
    const on = card({ goals: [goal(), goal({ id: 'other' })] });
    expect(weekMeans(on, []).map(({ goalId, rater, week }) => [goalId, rater, week])).toEqual(
      ['goal', 'other'].flatMap((id) =>
        ['pupil', 'teacher'].flatMap((rater) => [0, 1, 2].map((week) => [id, rater, week])),
      ),
    );
  });
});

describe('a week that was scored as a whole', () => {
  const whole = given('2026-09-14', 2, { part: 'week' });

  it('counts where no day was scored, and then no day is missing', () => {
    expect(figureIn([whole], { week: 1 })).toMatchObject({ mean: 2, scored: 1, missing: 0 });
  });

  it('no longer counts once a day of it is scored', () => {
    expect(figureIn([whole, given('2026-09-15', 4)], { week: 1 })).toMatchObject({
      mean: 4,
      scored: 1,
      missing: 4,
    });
  });

  it('counts beside days that were not applicable', () => {
    expect(figureIn([whole, given('2026-09-15', 'na')], { week: 1 })).toMatchObject({
      mean: 2,
      scored: 1,
      notApplicable: 1,
      missing: 0,
    });
  });

  it('may be not applicable itself', () => {
    const scores = [given('2026-09-14', 'na', { part: 'week' })];
    expect(figureIn(scores, { week: 1 })).toMatchObject({
      mean: null,
      notApplicable: 1,
      missing: 0,
    });
  });
});

describe('what is asked', () => {
  it('ends with the goal', () => {
    const on = card({ goals: [goal({ endedOn: '2026-09-15' })] });
    expect(figureIn([given('2026-09-14', 3)], { week: 1, on })).toMatchObject({ missing: 1 });
    expect(figureIn([], { week: 2, on })).toMatchObject({ mean: null, scored: 0, missing: 0 });
  });

  it('begins with a goal that was added later', () => {
    const on = card({ goals: [goal({ startedOn: '2026-09-17' })] });
    expect(figureIn([], { week: 0, on })).toMatchObject({ missing: 0 });
    expect(figureIn([], { week: 1, on })).toMatchObject({ missing: 2 });
  });

  it('goes up to today: a day to come is not missing', () => {
    const on = card({ until: '2026-09-15' });
    expect(figureIn([], { week: 1, on })).toMatchObject({ missing: 2 });
    expect(figureIn([], { week: 2, on })).toMatchObject({ missing: 0 });
  });

  it('keeps a score of a day that became free, and asks that day no more', () => {
    const scores = [given('2026-09-23', 4)];
    expect(figureIn(scores, { week: 2 })).toMatchObject({ mean: 4, scored: 1, missing: 2 });
  });

  it('leaves out what lies outside the weeks', () => {
    expect(weekMeans(card(), [given('2026-10-01', 4)])).toEqual(weekMeans(card(), []));
  });
});
