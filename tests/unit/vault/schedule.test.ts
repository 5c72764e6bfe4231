import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupsToDelete,
  isBackupDue,
  isCodeTestDue,
  isCopyDue,
} from '../../../electron/vault/backup/schedule';
import type { Kept } from '../../../electron/vault/backup/schedule';

const DAY = 24 * 60 * 60 * 1000;
const now = new Date('2026-11-21T09:00:00.000Z');
const ago = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();
const of = (days: readonly number[]): Kept[] =>
  days.map((day) => ({ id: `d${day}`, createdAt: ago(day), byteLength: 10 }));

describe('an automatic backup', () => {
  it('is due when there is none, or none of today', () => {
    expect(isBackupDue(now, null)).toBe(true);
    expect(isBackupDue(now, ago(1))).toBe(true);
    expect(isBackupDue(now, ago(0.1))).toBe(false);
  });

  it('is due when the clock was set back since', () => {
    expect(isBackupDue(now, ago(-40))).toBe(true);
  });
});

describe('reminders', () => {
  it('ask for a copy off the device every 30 days', () => {
    expect(isCopyDue(now, null)).toBe(true);
    expect(isCopyDue(now, ago(29))).toBe(false);
    expect(isCopyDue(now, ago(30))).toBe(true);
  });

  it('ask for a test of the code every year', () => {
    expect(isCodeTestDue(now, ago(364))).toBe(false);
    expect(isCodeTestDue(now, ago(365))).toBe(true);
  });
});

describe('what may be thrown away', () => {
  it('is nothing of seven days in a row', () => {
    expect(backupsToDelete(of([0, 1, 2, 3, 4, 5, 6]), { maxBytes: 1e9, justMade: null })).toEqual(
      [],
    );
  });

  it('leaves one a day and, further back, one a week', () => {
    const all = of(Array.from({ length: 60 }, (_, day) => day));
    const gone = new Set(backupsToDelete(all, { maxBytes: 1e9, justMade: null }));
    const kept = all.filter(({ id }) => !gone.has(id));
    expect(kept.slice(0, 7).map(({ id }) => id)).toEqual([
      'd0',
      'd1',
      'd2',
      'd3',
      'd4',
      'd5',
      'd6',
    ]);
    expect(kept.length).toBeLessThanOrEqual(11);
    expect(kept.length).toBeGreaterThanOrEqual(9);
  });

  it('takes the older one of two on a day', () => {
    expect(backupsToDelete(of([0, 0.1, 0.2]), { maxBytes: 1e9, justMade: null })).toEqual([
      'd0.1',
      'd0.2',
    ]);
  });

  it('keeps within the size, but always the newest', () => {
    expect(backupsToDelete(of([0, 1, 2]), { maxBytes: 25, justMade: null })).toEqual(['d2']);
    expect(backupsToDelete(of([0, 1, 2]), { maxBytes: 1, justMade: null })).toEqual(['d1', 'd2']);
  });

  it('is never the one just made, also when the clock was set back', () => {
    const keeping = { maxBytes: 1e9, justMade: 'd0.2' };
    expect(backupsToDelete(of([0, 0.1, 0.2]), keeping)).toEqual(['d0.1']);
  });

  it('never holds the newest, and never all, whatever there is', () => {
    const some = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
    expect(() => {
      fc.assert(
        fc.property(some, fc.nat(1000), (days, size) => {
          const all = of([...new Set(days)]);
          const gone = backupsToDelete(all, { maxBytes: size, justMade: null });
          const newest = all.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
          return gone.length < all.length && !gone.includes(newest?.id ?? '');
        }),
      );
    }).not.toThrow();
  });
});
