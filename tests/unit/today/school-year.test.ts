import { describe, expect, it } from 'vitest';
import {
  byMonth,
  monthsOf,
  periodOf,
  startYearOf,
  weeksOf,
} from '../../../renderer/features/calendar/school-year';
import { datedItem } from './dated-item';

describe('a school year in the calendar', () => {
  it('runs from the first of August up to and including the last of July', () => {
    expect(startYearOf('2025-07-31')).toBe(2024);
    expect(startYearOf('2025-08-01')).toBe(2025);
    expect(startYearOf('2026-01-15')).toBe(2025);
    expect(periodOf(2025)).toEqual({ from: '2025-08-01', to: '2026-07-31' });
  });

  it('has twelve months, August first', () => {
    const months = monthsOf(2025);
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ key: '2025-08', name: 'augustus 2025', short: 'augustus' });
    expect(months[5]?.name).toBe('januari 2026');
    expect(months[11]?.key).toBe('2026-07');
  });

  it.each([
    ['2025-09', 5, '2025-09-01', 0],
    ['2026-02', 5, '2026-02-01', 6],
    ['2028-02', 5, '2028-02-01', 1],
    ['2026-03', 6, '2026-03-01', 6],
  ])('%s has %i weeks from Monday', (month, weeks, first, weekday) => {
    const rows = weeksOf(month);
    expect(rows).toHaveLength(weeks);
    expect(rows[0]?.[weekday]).toBe(first);
    expect(rows[0]?.slice(0, weekday).every((day) => day === null)).toBe(true);
  });

  it('holds every day of a month once, over the change of the clock too', () => {
    const days = weeksOf('2026-03').flat();
    expect(days.filter((day) => day !== null)).toHaveLength(31);
    expect(new Set(days.filter((day) => day !== null)).size).toBe(31);
  });

  it('puts things in their month, in their order', () => {
    const months = byMonth([
      datedItem('2025-11-12'),
      datedItem('2025-11-20'),
      datedItem('2026-01-05'),
    ]);
    expect([...months.keys()]).toEqual(['2025-11', '2026-01']);
    expect(months.get('2025-11')?.map(({ on }) => on)).toEqual(['2025-11-12', '2025-11-20']);
  });
});
