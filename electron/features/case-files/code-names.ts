/**
 * Code names (design.md, "Records"): drawn from things, equal to no name. Stored and sent as the thing
 * alone ("Lantaarn"); the screen says "Casus Lantaarn". Two code names are the same when they differ in
 * case, diacritics or blanks only. Pure.
 */
import { foldedWords } from '../../deidentify/tokens';
import type { RandomSource } from '../context';
import { codeNameThings } from './code-name-things';
import { givenNames } from './given-names';
import { randomIndex } from './random-index';

const givenNameWords: ReadonlySet<string> = new Set(givenNames.flatMap(foldedWords));

/** What makes two code names the same: "  lantáarn 2" → "lantaarn 2". */
export const codeNameKey = (codeName: string): string => foldedWords(codeName).join(' ');

/** As typed by a person → as stored: without "Casus" before it and without double blanks. */
export const tidyCodeName = (typed: string): string => {
  const words = typed.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const bare = first.toLowerCase() === 'casus' && rest.length > 0 ? rest : words;
  return bare.join(' ');
};

/** The folded words of all names in a vault; each part of a double name counts. */
export const wordsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(foldedWords).filter((word) => word.length > 1));

/** True when a word of the code name is a given name, or a name in this vault. */
export const isName = (codeName: string, nameWords: ReadonlySet<string>): boolean =>
  foldedWords(codeName).some((word) => givenNameWords.has(word) || nameWords.has(word));

type Known = {
  /** `codeNameKey` of every code name in the vault, archived ones too. */
  readonly taken: ReadonlySet<string>;
  /** From `wordsOfNames`. */
  readonly nameWords: ReadonlySet<string>;
};

const allowedThings = ({ nameWords }: Known): readonly string[] =>
  codeNameThings.filter((thing) => !isName(thing, nameWords));

const freeThings = (known: Known): readonly string[] => {
  const allowed = allowedThings(known);
  // When every thing is used: "Lantaarn 2" and on. Each round adds at least one that is free.
  for (let round = 1; ; round += 1) {
    const named = round === 1 ? allowed : allowed.map((thing) => `${thing} ${round}`);
    const free = named.filter((codeName) => !known.taken.has(codeNameKey(codeName)));
    if (free.length > 0 || allowed.length === 0) return free;
  }
};

/** At most `count` different free code names, drawn at random. */
export const drawCodeNames = (
  known: Known,
  { random, count }: { readonly random: RandomSource; readonly count: number },
): readonly string[] => {
  const left = [...freeThings(known)];
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(randomIndex(random, left.length), 1));
  }
  return drawn;
};
