import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attentionCount,
  endOfLater,
  endOfWeek,
  groupReminders,
} from '../../../renderer/features/today/group-reminders';
import { datedItem } from './dated-item';

/** A Wednesday. */
const TODAY = '2025-11-12';

const grouped = (days: readonly string[], today = TODAY) => {
  const { late, thisWeek, later, beyond } = groupReminders(
    days.map((on) => datedItem(on)),
    today,
  );
  const daysOf = (items: typeof late) => items.map(({ on }) => on);
  return {
    late: daysOf(late),
    thisWeek: daysOf(thisWeek),
    later: daysOf(later),
    beyond: daysOf(beyond),
  };
};

describe('the list of Vandaag', () => {
  it.each([
    ['a Monday', '2025-11-10', '2025-11-16'],
    ['a Wednesday', '2025-11-12', '2025-11-16'],
    ['a Sunday, the last day of its own week', '2025-11-16', '2025-11-16'],
    ['over the end of the year', '2025-12-31', '2026-01-04'],
    ['in the night that the clock goes back', '2025-10-25', '2025-10-26'],
  ])('a week ends on Sunday: %s', (_name, today, sunday) => {
    expect(endOfWeek(today)).toBe(sunday);
  });

  it('puts each day in the group that it belongs to, both ends included', () => {
    expect(
      grouped(['2025-11-11', '2025-11-12', '2025-11-16', '2025-11-17', '2026-01-07', '2026-01-08']),
    ).toEqual({
      late: ['2025-11-11'],
      thisWeek: ['2025-11-12', '2025-11-16'],
      later: ['2025-11-17', '2026-01-07'],
      beyond: ['2026-01-08'],
    });
    expect(endOfLater(TODAY)).toBe('2026-01-07');
  });

  it('on a Sunday, tomorrow is later', () => {
    expect(grouped(['2025-11-16', '2025-11-17'], '2025-11-16')).toMatchObject({
      thisWeek: ['2025-11-16'],
      later: ['2025-11-17'],
    });
  });

  it('loses nothing and shows nothing twice', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day), day, (days, today) => {
        const { late, thisWeek, later, beyond } = grouped(days, today);
        expect([...late, ...thisWeek, ...later, ...beyond].toSorted()).toEqual(days.toSorted());
      }),
    );
  });

  it('counts what asks for attention: late or this week, and not done', () => {
    const items = [
      datedItem('2025-11-10'),
      datedItem('2025-11-11', { doneAt: '2025-11-12T09:00:00.000Z' }),
      datedItem('2025-11-14'),
      datedItem('2025-11-20'),
      // Counted by itself, beside its own list.
      datedItem('2025-11-10', { kind: 'draft' }),
    ];
    expect(attentionCount(items, TODAY)).toBe(2);
  });
});
