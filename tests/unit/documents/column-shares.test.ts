import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_PARTS, columnShares } from '../../../electron/documents/column-shares';

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

describe('the widths of columns', () => {
  it('are whole parts that fill the table, at least one each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: COLUMN_PARTS }),
        fc.array(fc.array(fc.string({ maxLength: 300 }))),
        (head, rows) => {
          const parts = columnShares({ head, rows });
          expect(parts).toHaveLength(head.length);
          expect(sum(parts)).toBe(COLUMN_PARTS);
          expect(parts.every((part) => Number.isInteger(part) && part >= 1)).toBe(true);
        },
      ),
    );
  });

  it('leave a short column its longest word, and give a long one the most', () => {
    const [short = 0, long = 0] = columnShares({
      head: ['Uitstroomniveau', 'Uitleg'],
      rows: [['E4', 'woord '.repeat(60)]],
    });
    expect(long).toBeGreaterThan(short);
    // At least the word's own share of a line of 92 characters.
    expect(short / COLUMN_PARTS).toBeGreaterThan(15 / 92);
  });

  it('are equal for columns that hold as much', () => {
    expect(columnShares({ head: ['Kind', 'Huis'], rows: [['aaaa', 'bbbb']] })).toEqual([20, 20]);
  });
});
