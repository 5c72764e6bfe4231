import { describe, expect, it } from 'vitest';
import { holidayRegions } from '../../../electron/contract/school-calendar';
import { calendarFaults } from '../../../electron/contract/school-calendar-rules';
import { knownHolidays } from '../../../electron/features/school-calendar/known-holidays';
import { weekdayOf } from '../../../electron/features/trajectory/rules/calendar-days';

const lists = [2025, 2026, 2027].flatMap((startYear) =>
  holidayRegions.map((region) => ({ region, startYear })),
);

describe.each(lists)('the holidays that the app knows of $region in $startYear', (of) => {
  const known = knownHolidays(of);

  it('can be taken over as they are', () => {
    expect(calendarFaults(known, of.startYear)).toEqual([]);
    expect(known.map(({ fromOn }) => fromOn)).toEqual(known.map(({ fromOn }) => fromOn).toSorted());
  });

  it('are whole weeks, from a Saturday to a Sunday, or a single working day', () => {
    for (const { fromOn, toOn } of known) {
      if (fromOn === toOn) expect(weekdayOf(fromOn)).toBeLessThanOrEqual(5);
      else expect([weekdayOf(fromOn), weekdayOf(toOn)]).toEqual([6, 7]);
    }
  });
});

it('of a year that it doesn’t know there are none', () => {
  expect(knownHolidays({ region: 'north', startYear: 2035 })).toEqual([]);
});

it('no two regions have their summer in the same weeks', () => {
  for (const startYear of [2025, 2026, 2027]) {
    const summers = holidayRegions.map(
      (region) => knownHolidays({ region, startYear }).at(-1)?.fromOn,
    );
    expect(new Set(summers).size).toBe(3);
  }
});
