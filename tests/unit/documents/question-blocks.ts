import * as fc from 'fast-check';
import { pictureNames } from '../../../electron/contract/drawings';
import type { Block } from '../../../electron/documents/model';

/** Any block of a page to write on, with these texts. */
export const questionBlock = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('picture' as const),
      name: fc.constantFrom(...pictureNames),
      caption: text,
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      label: text,
      lines: fc.integer({ min: 1, max: 4 }),
      frame: fc.boolean(),
      half: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('scale' as const),
      label: text,
      faces: fc.constantFrom(3 as const, 5 as const),
    }),
    fc.record({ kind: fc.constant('numbers' as const), label: text, low: text, high: text }),
  );
