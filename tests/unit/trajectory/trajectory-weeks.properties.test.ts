import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FreeSpan } from '../../../electron/features/school-calendar/free-days';
import { addDays } from '../../../electron/features/trajectory/rules/calendar-days';
import {
  makeSchedule,
  nextSchoolDay,
  weekOf,
} from '../../../electron/features/trajectory/rules/trajectory-weeks';

afterEach(() => {
  vi.unstubAllEnvs();
});

const day = fc.integer({ min: 0, max: 1200 }).map((after) => addDays('2025-08-01', after));
const period: fc.Arbitrary<FreeSpan> = fc
  .tuple(day, fc.integer({ min: 0, max: 44 }))
  .map(([fromOn, length]) => ({ name: 'Vrij', fromOn, toOn: addDays(fromOn, length) }));
const periods = fc.array(period, { maxLength: 12 });
const plan = fc.record({
  startOn: day,
  weekCount: fc.integer({ min: 1, max: 40 }),
  sessionWeekday: fc.option(fc.integer({ min: 1, max: 5 })),
  skipped: fc.constant([]),
});

const isFree = (on: string, all: readonly FreeSpan[]): boolean =>
  all.some(({ fromOn, toOn }) => fromOn <= on && on <= toOn);

describe('any schedule', () => {
  it('has exactly the weeks that were asked, one after another, without a free day in them', () => {
    fc.assert(
      fc.property(plan, periods, (asked, free) => {
        const { weeks, skipped } = makeSchedule(asked, { periods: free, yearsWithoutHolidays: [] });
        const mondays = weeks.map(({ monday }) => monday);
        expect(weeks.map(({ number }) => number)).toEqual(
          Array.from({ length: asked.weekCount + 1 }, (_, at) => at),
        );
        expect(mondays).toEqual(mondays.toSorted());
        for (const { days, monday, number } of weeks.slice(1)) {
          expect(days.some((on) => isFree(on, free))).toBe(false);
          expect(days.every((on) => weekOf(on, mondays) === number)).toBe(true);
          expect(skipped.some((left) => left.monday === monday)).toBe(false);
        }
        expect(addDays(mondays[1] ?? '', 6) >= asked.startOn).toBe(true);
      }),
    );
  });

  it('moves a day only ahead, to one with school', () => {
    fc.assert(
      fc.property(day, periods, (from, free) => {
        const next = nextSchoolDay(from, { periods: free });
        expect(next >= from).toBe(true);
        expect(isFree(next, free)).toBe(false);
      }),
    );
  });

  it('is the same in every zone, also over the changes of the clock', () => {
    const made = ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Santiago'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return makeSchedule(
        { startOn: '2026-09-01', weekCount: 40, sessionWeekday: 3, skipped: [] },
        { periods: [], yearsWithoutHolidays: [] },
      );
    });
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });
});
