import { createHash } from 'node:crypto';
import { assert, integer, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeNameThings } from '../../../electron/features/case-files/code-name-things';
import {
  codeNameKey,
  drawCodeNames,
  isName,
  tidyCodeName,
  wordsOfNames,
} from '../../../electron/features/case-files/code-names';
import type { RandomSource } from '../../../electron/features/context';

const randomFrom = (seed: number): RandomSource => {
  let counter = 0;
  return (bytes) => createHash('sha512').update(`${seed} ${counter++}`).digest().subarray(0, bytes);
};

const nobody: ReadonlySet<string> = new Set();
const nothingTaken = { taken: new Set<string>(), nameWords: nobody };

describe('the list of things', () => {
  it('has at least 300 different things', () => {
    const keys = new Set(codeNameThings.map(codeNameKey));
    expect(keys.size).toBe(codeNameThings.length);
    expect(keys.size).toBeGreaterThanOrEqual(300);
  });

  it('holds single words with a capital', () => {
    for (const thing of codeNameThings) expect(thing).toMatch(/^\p{Lu}\p{Ll}+$/u);
  });

  it('holds no Dutch given name', () => {
    expect(codeNameThings.filter((thing) => isName(thing, nobody))).toEqual([]);
  });
});

describe('a code name', () => {
  it.each(['Roos', 'storm', 'Zón', 'Casus Merel', 'Noor', 'Blauwe Linde'])(
    'is refused when it is a given name: %s',
    (codeName) => {
      expect(isName(codeName, nobody)).toBe(true);
    },
  );

  it.each([
    ['Vlieger', 'Vlieger'],
    ['vliéger', 'VLIEGER'],
    ['Vlieger', 'de Boer-Vlieger'],
    ['Rode Vlieger', 'Vlieger'],
    ['Vlieger 2', 'Vlieger'],
  ])('%s is refused beside somebody called %s', (codeName, name) => {
    expect(isName(codeName, wordsOfNames([name]))).toBe(true);
  });

  it('may hold a name as a part of a longer word', () => {
    expect(isName('Vlieger', wordsOfNames(['Vlie', 'Lie']))).toBe(false);
  });

  it('is not refused for a single letter of an initial', () => {
    expect(isName('Trommel T', wordsOfNames(['T']))).toBe(false);
  });

  it.each([
    ['  Casus   Lantaarn ', 'Lantaarn'],
    ['casus oude lantaarn', 'oude lantaarn'],
    ['Casus', 'Casus'],
    ['Lantaarn', 'Lantaarn'],
  ])('typed as "%s" is kept as "%s"', (typed, kept) => {
    expect(tidyCodeName(typed)).toBe(kept);
  });

  it('is the same one in any case, with or without diacritics', () => {
    expect(codeNameKey('LANTÁARN  2')).toBe(codeNameKey('lantaarn 2'));
  });
});

describe('drawing code names', () => {
  it('gives different free things that are nobody’s name', () => {
    assert(
      property(integer(), subarray([...codeNameThings]), (seed, names) => {
        const half = Math.floor(names.length / 2);
        const taken = new Set(names.slice(0, half).map(codeNameKey));
        const nameWords = wordsOfNames(names.slice(half));
        const drawn = drawCodeNames({ taken, nameWords }, { random: randomFrom(seed), count: 6 });
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const codeName of drawn) {
          expect(taken.has(codeNameKey(codeName))).toBe(false);
          expect(isName(codeName, nameWords)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('goes on with numbers when every thing is used, and then with higher ones', () => {
    const first = new Set(codeNameThings.map(codeNameKey));
    const [second] = drawCodeNames(
      { taken: first, nameWords: nobody },
      { random: randomFrom(1), count: 1 },
    );
    expect(second).toMatch(/^\p{L}+ 2$/u);
    const both = new Set([...first, ...codeNameThings.map((thing) => codeNameKey(`${thing} 2`))]);
    const [third] = drawCodeNames(
      { taken: both, nameWords: nobody },
      { random: randomFrom(1), count: 1 },
    );
    expect(third).toMatch(/^\p{L}+ 3$/u);
  });

  it('gives fewer when fewer are free', () => {
    const [kept = '', ...used] = codeNameThings;
    const drawn = drawCodeNames(
      { taken: new Set(used.map(codeNameKey)), nameWords: nobody },
      { random: randomFrom(2), count: 6 },
    );
    expect(drawn).toEqual([kept]);
  });

  it('gives none when every thing is somebody’s name', () => {
    const everyThing = wordsOfNames(codeNameThings);
    const known = { taken: new Set<string>(), nameWords: everyThing };
    expect(drawCodeNames(known, { random: randomFrom(3), count: 6 })).toEqual([]);
  });

  it('draws by the randomness it gets', () => {
    const draw = (seed: number) =>
      drawCodeNames(nothingTaken, { random: randomFrom(seed), count: 6 });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
});
