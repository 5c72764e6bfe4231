import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oppImportHeadings } from './heading-samples';
import type { Block, Cell } from '../../../electron/features/opp/import/blocks';
import { placeBlocks } from '../../../electron/features/opp/import/place-blocks';
import { readPasted } from '../../../electron/features/opp/import/read-pasted';

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const counted = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const out = ({ placed, rest }: ReturnType<typeof placeBlocks>): string =>
  [...placed, ...rest].map(({ heading, text }) => `${heading}\n${text}`).join('\n');

/** What will stand in the draft, in a heading of ours, or in the box. */
const kept = ({ placed, rest }: ReturnType<typeof placeBlocks>): string =>
  [
    ...placed.map(
      ({ heading, value }) => `${heading}\n${JSON.stringify(value).replaceAll('\\n', ' ')}`,
    ),
    ...rest.map(({ heading, text }) => `${heading}\n${text}`),
  ].join('\n');

const textOf = (block: Block): string => {
  if (block.kind === 'list') return block.items.join('\n');
  if (block.kind !== 'table') return block.text;
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.map(textOf))).join('\n');
};

const missing = (from: string, inside: string): readonly string[] => {
  const found = counted(inside);
  return [...counted(from).keys()].filter((word) => !found.has(word));
};

const phrase = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oppImportHeadings) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.stringMatching(/^[a-zë0-9]{1,8}$/), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);
const sentence = fc.oneof(
  phrase,
  fc.tuple(phrase, phrase).map(([label, said]) => `${label}: ${said}`),
);
const simple: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: sentence, strong: fc.boolean() }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 4 }),
    text: phrase,
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(sentence, { maxLength: 4 }) }),
);
const tableOf = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Block> =>
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
  });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 4,
    arbitrary: sentence.map((text): Cell => [{ kind: 'paragraph', text, strong: false }]),
  },
  { weight: 1, arbitrary: fc.array(simple, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([]) },
);
const blocks = fc.array(
  fc.oneof({ weight: 3, arbitrary: simple }, { weight: 2, arbitrary: tableOf(cell) }),
  { maxLength: 12 },
);

describe('what is read of an old OPP', () => {
  it('loses no word of any document', () => {
    fc.assert(
      fc.property(blocks, (document) => {
        expect(missing(document.map(textOf).join('\n'), out(placeBlocks(document)))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('loses no word of any pasted text', () => {
    const text = fc
      .array(
        fc.oneof(
          sentence,
          fc.array(sentence, { maxLength: 5 }).map((row) => row.join('\t')),
        ),
      )
      .map((lines) => lines.join('\n'))
      // HTML has words (tags) of its own.
      .filter((one) => !one.includes('<'));
    fc.assert(
      fc.property(text, (pasted) => {
        expect(missing(pasted, out(placeBlocks(readPasted(pasted))))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no word between a proposal and the draft with its box', () => {
    const plain = fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('paragraph' as const),
          text: fc.stringMatching(/^q[a-z]{3,9}( q[a-z]{3,9}){0,4}$/),
          strong: fc.boolean(),
        }),
        fc.record({
          kind: fc.constant('heading' as const),
          level: fc.integer({ min: 1, max: 3 }),
          text: fc.oneof(
            fc.constantFrom(...oppImportHeadings),
            fc.stringMatching(/^q[a-z]{3,9} q[a-z]{3,9}$/),
          ),
        }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(plain, (document) => {
        expect(missing(document.map(textOf).join('\n'), kept(placeBlocks(document)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
