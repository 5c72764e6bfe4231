/** Joins the word lists into one table of folded words with bits. */
import { isCompound } from '../../electron/deidentify/compounds';
import { Listed, packLexicon } from '../../electron/deidentify/lexicon';
import { PREFIX_WORDS } from '../../electron/deidentify/name-words';
import { isOrdinaryWord } from '../../electron/deidentify/ordinary-words';
import { foldedWords } from '../../electron/deidentify/tokens';
import { markPlaces } from './mark-places';
import { isWordFirst } from './names-or-words';
import {
  cities,
  dutchFirstNames,
  firstNames,
  lastNames,
  nearFirstNames,
  personNames,
  spelledWords,
} from './word-lists';
import { WordTable } from './word-table';

const SHORTEST = 2;
/** The table holds what falls apart into more: taking apart in two is sure enough to leave a word out. */
const MOST_PARTS = 2;

const markNames = (table: WordTable, names: readonly string[], bit: number): void => {
  for (const word of names.flatMap((name) => [...foldedWords(name)])) {
    if (word.length >= SHORTEST && !PREFIX_WORDS.has(word)) table.mark(word, bit);
  }
};

/** Words in lower case, and names of anything; the dictionary tells them apart by their capital. */
const markSpelled = (table: WordTable, spelled: readonly string[]): void => {
  const known = new Set(spelled);
  for (const word of spelled) {
    const [only, ...more] = foldedWords(word);
    if (only === undefined || more.length > 0 || only.length < SHORTEST) continue;
    // A possessive ("Fennas") says nothing that the name doesn't.
    const possessive = word.endsWith('s') && known.has(word.slice(0, -1));
    if (!/^\p{Lu}/u.test(word)) table.mark(only, Listed.ordinary);
    else if (!possessive) table.mark(only, Listed.proper);
  }
};

/** The dictionary inflects rare verbs into names ("wout", "joep", "geert"): there the name counts. */
const unmarkNames = (table: WordTable, names: readonly string[]): void => {
  for (const word of names.flatMap((name) => [...foldedWords(name)])) {
    if (!isWordFirst(word) && !isOrdinaryWord(word)) table.unmark(word, Listed.ordinary);
  }
};

/** A word that only somebody abroad is called by is a word here: "maan", "prima". */
const unmarkWords = (table: WordTable, nearNames: readonly string[]): void => {
  const near = new Set(nearNames.flatMap((name) => [...foldedWords(name)]));
  for (const [word] of table.entries()) {
    const isWord = table.has(word, Listed.ordinary);
    if (isWord && !near.has(word)) table.unmark(word, Listed.firstName);
  }
};

/** What the engine takes apart by itself needs no place in the table. */
const withoutCompounds = (table: WordTable): ReadonlyMap<string, number> => {
  const kept = new Map<string, number>();
  const isKept = (part: string): boolean => kept.has(part) && table.has(part, Listed.ordinary);
  for (const [word, bits] of table.entries().toSorted(([a], [b]) => a.length - b.length)) {
    const plain = bits === Listed.ordinary;
    if (!plain || !isCompound(word, isKept, MOST_PARTS)) kept.set(word, bits);
  }
  return kept;
};

/** The lexicon's bytes, the same on every machine. Takes a few seconds. */
export const composeLexicon = (): Uint8Array => {
  const table = new WordTable();
  markSpelled(table, spelledWords());
  markNames(table, firstNames(), Listed.firstName);
  markNames(table, lastNames(), Listed.lastName);
  markNames(table, personNames(), Listed.personName);
  unmarkNames(table, dutchFirstNames());
  unmarkWords(table, nearFirstNames());
  markPlaces(table, cities());
  return packLexicon(withoutCompounds(table));
};
