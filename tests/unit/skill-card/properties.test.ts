import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raters } from '../../../electron/contract/trajectory-plan';
import type { GivenScore } from '../../../electron/features/skill-card/rules/card';
import { weekMeans } from '../../../electron/features/skill-card/rules/roll-up';
import { weekSpreads } from '../../../electron/features/skill-card/rules/spread';
import { card, GOAL } from './card';

const all = card({ raters, parts: 2 });
const days = all.weeks.flatMap((week) => week.days);
const mondays = all.weeks.map(({ monday }) => monday);

const score = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'na' as const);
const place = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...days), fc.constantFrom(0, 1)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...mondays), fc.constant('week' as const)) },
);
const givenScores: fc.Arbitrary<GivenScore[]> = fc.uniqueArray(
  fc
    .tuple(place, fc.constantFrom(...raters), score)
    .map(([[on, part], rater, value]) => ({ goalId: GOAL, on, part, rater, score: value })),
  { selector: ({ on, part, rater }) => `${on} ${part} ${rater}`, maxLength: 60 },
);

describe('the roll-up of any scores', () => {
  it('lies between the lowest and the highest that were given', () => {
    fc.assert(
      fc.property(givenScores, (scores) => {
        for (const { mean, rater, week } of weekMeans(all, scores)) {
          if (mean === null) continue;
          const { monday = '', days: ofWeek = [] } = all.weeks[week] ?? {};
          const figures = scores.flatMap((each) =>
            each.rater === rater &&
            typeof each.score === 'number' &&
            (each.on === monday || ofWeek.includes(each.on))
              ? [each.score]
              : [],
          );
          expect(mean).toBeGreaterThanOrEqual(Math.min(...figures));
          expect(mean).toBeLessThanOrEqual(Math.max(...figures));
        }
      }),
    );
  });

  it('is the same in any order', () => {
    const shuffled = givenScores.chain((scores) =>
      fc.tuple(
        fc.constant(scores),
        fc.shuffledSubarray(scores, { minLength: scores.length, maxLength: scores.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([scores, other]) => {
        expect(weekMeans(all, other)).toEqual(weekMeans(all, scores));
      }),
    );
  });

  it('changes in nothing but what is missing when a week gets a day that nobody scored', () => {
    const longer = card({
      ...all,
      weeks: all.weeks.map((week) =>
        week.number === 2 ? { ...week, days: [...week.days, '2026-09-23'] } : week,
      ),
    });
    const without = (figures: ReturnType<typeof weekMeans>) =>
      figures.map(({ missing: _missing, ...rest }) => rest);
    fc.assert(
      fc.property(givenScores, (scores) => {
        const before = weekMeans(all, scores);
        const after = weekMeans(longer, scores);
        expect(without(after)).toEqual(without(before));
        for (const [at, { missing }] of after.entries()) {
          expect(missing).toBeGreaterThanOrEqual(before[at]?.missing ?? 0);
        }
      }),
    );
  });

  it('counts every place once: scored, not applicable or missing', () => {
    const ofDays = givenScores.map((scores) => scores.filter(({ part }) => part !== 'week'));
    fc.assert(
      fc.property(ofDays, (scores) => {
        for (const { week, scored, notApplicable, missing } of weekMeans(all, scores)) {
          const places = (all.weeks[week]?.days.length ?? 0) * all.parts;
          expect(scored + notApplicable + missing).toBe(places);
        }
      }),
    );
  });

  it('never has raters further apart than the card is wide', () => {
    fc.assert(
      fc.property(givenScores, (scores) => {
        for (const { difference, lowest, highest } of weekSpreads(weekMeans(all, scores))) {
          expect(difference).toBeGreaterThanOrEqual(0);
          expect(difference).toBeLessThanOrEqual(3);
          expect(lowest.rater).not.toBe(highest.rater);
        }
      }),
    );
  });
});
