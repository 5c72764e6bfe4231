import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { MAX_COST_FIGURE } from '../../../electron/contract/arrangement-content';
import type { ArrangementCost } from '../../../electron/contract/arrangement-content';
import { costOf, costTotals, hoursInCosts } from '../../../electron/contract/arrangement-costs';
import {
  euros,
  hoursInWords,
  hundredthsInWords,
  hundredthsOf,
} from '../../../electron/contract/hundredths';
import { costBlocks } from '../../../electron/features/arrangement/document/cost-blocks';

const figure = fc.option(fc.integer({ min: 0, max: MAX_COST_FIGURE }));

const row: fc.Arbitrary<ArrangementCost> = fc.oneof(
  fc.record({ hours: figure, rateCents: figure }).map((own) => ({
    id: v7(),
    kind: 'hours' as const,
    what: 'Begeleider',
    ...own,
  })),
  fc.record({ pieces: figure, priceCents: figure }).map((own) => ({
    id: v7(),
    kind: 'pieces' as const,
    what: 'Hulpkaart',
    ...own,
  })),
);
const rows = fc.array(row, { maxLength: 60 });

describe('the sum of the rows', () => {
  it('always equals the totals, in whole cents', () => {
    fc.assert(
      fc.property(rows, (costs) => {
        const { hours, pieces, all } = costTotals(costs);
        expect(all).toBe(costs.reduce((sum, one) => sum + costOf(one), 0));
        expect(all).toBe(hours + pieces);
        for (const value of [hours, pieces, all, ...costs.map(costOf)]) {
          expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, (costs) => {
        expect(costTotals(costs.toReversed())).toEqual(costTotals(costs));
      }),
    );
  });

  it('is what a sum of exact fractions gives, half a cent up', () => {
    fc.assert(
      fc.property(row, (one) => {
        const exact =
          one.kind === 'hours'
            ? (BigInt(one.hours ?? 0) * BigInt(one.rateCents ?? 0) * 2n + 100n) / 200n
            : BigInt(one.pieces ?? 0) * BigInt(one.priceCents ?? 0);
        expect(BigInt(costOf(one))).toBe(exact);
      }),
    );
  });

  it('stands in the table as its last row, and adds up in print', () => {
    fc.assert(
      fc.property(rows, (costs) => {
        const [table] = costBlocks(costs);
        if (table?.kind !== 'table') {
          expect(costs).toEqual([]);
          return;
        }
        const amounts = table.rows
          .filter(([what = '']) => !what.startsWith('Totaal'))
          .map((cells) => hundredthsOf(cells[3] ?? '') ?? Number.NaN);
        const printed = hundredthsOf(table.rows.at(-1)?.[3] ?? '');
        expect(printed).toBe(amounts.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it('counts hours of people alone', () => {
    const hours = { id: v7(), kind: 'hours', what: '', hours: 150, rateCents: 1 } as const;
    const pieces = { id: v7(), kind: 'pieces', what: '', pieces: 7, priceCents: 1 } as const;
    expect(hoursInCosts([hours, pieces, hours])).toBe(300);
  });
});

/** With ordinary spaces: a sign and a unit stay on the line of their figure. */
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('an amount', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (cents) => {
        expect(hundredthsOf(hundredthsInWords(cents))).toBe(cents);
        expect(hundredthsOf(euros(cents))).toBe(cents);
      }),
    );
  });

  it.each([
    ['1.234,5', 123_450],
    ['1234.50', 123_450],
    ['1.234', 123_400],
    ['0,5', 50],
    ['€ 12', 1200],
    [' 7 ', 700],
  ])('%s is %d hundredths', (typed, hundredths) => {
    expect(hundredthsOf(typed)).toBe(hundredths);
  });

  it.each(['', 'tien', '1,234', '-5', '1,2,3', '1.23.456', '12.'])('"%s" is none', (typed) => {
    expect(hundredthsOf(typed)).toBe(null);
  });

  it.each([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [123_456_789, '€ 1.234.567,89'],
  ])('%d is %s', (cents, words) => {
    expect(spaced(euros(cents))).toBe(words);
  });

  it.each([
    [4000, '40 uur'],
    [150, '1,5 uur'],
    [75, '0,75 uur'],
    [0, '0 uur'],
    [10_000, '100 uur'],
  ])('%d hundredths of an hour is %s', (hundredths, words) => {
    expect(spaced(hoursInWords(hundredths))).toBe(words);
  });
});
