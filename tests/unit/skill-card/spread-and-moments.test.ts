import { describe, expect, it } from 'vitest';
import type { GivenScore } from '../../../electron/features/skill-card/rules/card';
import { momentMeans } from '../../../electron/features/skill-card/rules/moments';
import { weekMeans } from '../../../electron/features/skill-card/rules/roll-up';
import { weekSpreads } from '../../../electron/features/skill-card/rules/spread';
import { card, given, GOAL, goal } from './card';

const spreads = (...scores: readonly GivenScore[]) => weekSpreads(weekMeans(card(), scores));

describe('raters of one week', () => {
  it('disagree from a whole step on', () => {
    const step = spreads(given('2026-09-14', 2), given('2026-09-14', 3, { rater: 'pupil' }));
    expect(step).toEqual([
      {
        goalId: GOAL,
        week: 1,
        lowest: { rater: 'teacher', mean: 2 },
        highest: { rater: 'pupil', mean: 3 },
        difference: 1,
        disagree: true,
      },
    ]);
    const half = [given('2026-09-14', 2), given('2026-09-15', 3)];
    expect(spreads(...half, given('2026-09-14', 3, { rater: 'pupil' }))).toMatchObject([
      { difference: 0.5, disagree: false },
    ]);
  });

  it('do not disagree with who scored nothing, or nothing that applied', () => {
    expect(spreads(given('2026-09-14', 1))).toEqual([]);
    expect(spreads(given('2026-09-14', 1), given('2026-09-14', 'na', { rater: 'pupil' }))).toEqual(
      [],
    );
  });
});

describe('moments when it works best', () => {
  const twoParts = card({ parts: 2 });
  const moments = (scores: readonly GivenScore[], on = twoParts) =>
    momentMeans(on, { goalId: GOAL, scores });
  const mornings = [
    given('2026-09-07', 4),
    given('2026-09-14', 4),
    given('2026-09-21', 3),
    given('2026-09-08', 2),
    given('2026-09-15', 2),
    given('2026-09-22', 1),
    // Once very well: that could be chance.
    given('2026-09-11', 4, { part: 1 }),
  ];

  it('are added up by weekday and part of the day', () => {
    const found = moments(mornings);
    expect(found.map(({ weekday, part }) => [weekday, part])).toEqual(
      [1, 2, 3, 4, 5].flatMap((weekday) => [0, 1].map((part) => [weekday, part])),
    );
    expect(found[0]).toMatchObject({ mean: 3.67, scored: 3, missing: 3 });
  });

  it('are called best only with enough scores behind them', () => {
    const best = moments(mornings).filter((each) => each.best);
    expect(best).toMatchObject([{ weekday: 1, part: 0 }]);
  });

  it('have no best one where all are alike', () => {
    const alike = ['2026-09-07', '2026-09-08', '2026-09-14', '2026-09-15'].flatMap((day) =>
      (['pupil', 'teacher'] as const).map((rater) => given(day, 3, { rater })),
    );
    expect(moments(alike).some((each) => each.best)).toBe(false);
  });

  it('show a moment that nobody scored as missing', () => {
    expect(moments([])[0]).toMatchObject({ mean: null, scored: 0, missing: 6, best: false });
  });

  it('know nothing of a week that was scored as a whole', () => {
    expect(moments([given('2026-09-07', 4, { part: 'week' })])).toEqual(moments([]));
  });

  it('are of the raters and the goal of the card alone', () => {
    const on = card({ raters: ['pupil'], goals: [goal({ endedOn: '2026-09-07' })] });
    const [monday] = moments(mornings, on);
    expect(monday).toMatchObject({ scored: 0, missing: 1 });
    expect(momentMeans(on, { goalId: 'unknown', scores: [] })).toEqual([]);
  });
});
