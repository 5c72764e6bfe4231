import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../electron/deidentify';
import { Listed, packLexicon } from '../../../electron/deidentify/lexicon';
import { lexicon } from './engine';

const words = fc.dictionary(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.integer({ min: 1, max: 255 }),
);

describe('a packed lexicon', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(words, (listed) => {
        const packed = new Lexicon(packLexicon(new Map(Object.entries(listed))));
        for (const [word, bits] of Object.entries(listed)) {
          // Two words may share a hash: then it holds the lists of both.
          expect(packed.bitsOf(word) & bits).toBe(bits);
        }
      }),
    );
  });

  it('knows no other word', () => {
    const packed = new Lexicon(packLexicon(new Map([['noor', Listed.firstName]])));
    expect(packed.bitsOf('noor')).toBe(Listed.firstName);
    expect(packed.bitsOf('noors')).toBe(0);
    expect(packed.has('noor', Listed.lastName)).toBe(false);
    expect(packed.has('noor', Listed.lastName | Listed.firstName)).toBe(true);
  });

  it('may be empty', () => {
    expect(new Lexicon(packLexicon(new Map())).bitsOf('noor')).toBe(0);
  });

  it('is read wherever its bytes start', () => {
    const packed = packLexicon(new Map([['noor', Listed.firstName]]));
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    expect(new Lexicon(shifted.subarray(1)).bitsOf('noor')).toBe(Listed.firstName);
  });

  it('is the same whatever the order of the words', () => {
    const list: readonly (readonly [string, number])[] = [
      ['noor', 1],
      ['almelo', 2],
      ['de', 4],
    ];
    expect(packLexicon(new Map(list))).toEqual(packLexicon(new Map(list.toReversed())));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['too little for a head', new Uint8Array(7)],
    ['another version', new Uint8Array(Uint32Array.of(2, 0).buffer)],
    ['more words than there are bytes', new Uint8Array(Uint32Array.of(1, 1_000_000).buffer)],
    ['some other file', new TextEncoder().encode('{"words": ["noor", "almelo"]}')],
  ])('is refused when the bytes are %s', (_, bytes) => {
    expect(() => new Lexicon(bytes)).toThrow(RangeError);
  });
});

describe('the lexicon of the app', () => {
  it('takes 3 MB at most', () => {
    const { size } = statSync(join(process.cwd(), 'out', 'lexicon', 'lexicon.bin'));
    expect(size).toBeLessThanOrEqual(3_000_000);
  });

  it.each([
    ['school', Listed.ordinary],
    ['lopen', Listed.ordinary],
    ['roos', Listed.ordinary],
    ['roos', Listed.firstName],
    ['sanne', Listed.firstName],
    ['mohammed', Listed.firstName | Listed.personName],
    ['jansen', Listed.lastName],
    ['almelo', Listed.nearPlace],
    ['amsterdam', Listed.nearPlace],
    ['paramaribo', Listed.farPlace],
    ['den', Listed.placeStart],
  ])('knows "%s"', (word, listed) => {
    expect(lexicon.has(word, listed)).toBe(true);
  });

  it.each(['qqzx', 'oluwaseunachtig', ''])('does not know "%s"', (word) => {
    expect(lexicon.bitsOf(word)).toBe(0);
  });

  it.each(['sanne', 'almelo', 'amsterdam'])('knows "%s" as no ordinary word', (word) => {
    expect(lexicon.has(word, Listed.ordinary)).toBe(false);
  });
});
