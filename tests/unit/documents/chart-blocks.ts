import * as fc from 'fast-check';
import type { DocumentBlock } from '../../../electron/contract/document';
import type { Block } from '../../../electron/documents/model';

/** A band, a dashed line with a mark, a line, and labels at each end. */
export const chart: Extract<DocumentBlock, { kind: 'chart' }> = {
  kind: 'chart',
  says: 'Groei als <lijn>.',
  width: 560,
  height: 300,
  paths: [
    { as: 'band', d: 'M46 20H544V60H46z' },
    { as: 'planned', d: 'M60 200L300 150' },
    { as: 'plannedMark', d: 'M295 145H305V155H295z' },
    { as: 'actual', d: 'M60 210L300 180' },
    { as: 'actualMark', d: 'M55 210a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z' },
  ],
  labels: [
    { text: '20', x: 38, y: 104, align: 'end' },
    { text: 'jan ’26', x: 60, y: 258, align: 'middle' },
    { text: 'Gepland', x: 90, y: 292, align: 'start' },
  ],
};

/** A chart with these texts. */
export const chartBlock = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.record({
    kind: fc.constant('chart' as const),
    says: text,
    width: fc.constant(560),
    height: fc.constant(300),
    paths: fc.subarray([...chart.paths]),
    labels: fc.array(
      fc.record({
        text,
        x: fc.integer({ min: 0, max: 560 }),
        y: fc.integer({ min: 0, max: 300 }),
        align: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
      }),
      { maxLength: 3 },
    ),
  });
