/** Joins the word lists into one table of folded words with bits. */
import { isCompound } from '../../electron/deidentify/compounds';
import { Listed, packLexicon } from '../../electron/deidentify/lexicon';
import { PREFIX_WORDS } from '../../electron/deidentify/name-words';
import { isOrdinaryWord } from '../../electron/deidentify/ordinary-words';
import { foldedWords } from '../../electron/deidentify/tokens';
import {
  cities,
  dutchFirstNames,
  firstNames,
  lastNames,
  nearFirstNames,
  personNames,
  spelledWords,
} from './word-lists';

const NEAR = new Set(['NL', 'BE']);

/** Where families of Dutch schools come from, and where they go: more would be weight without use. */
const FAR = new Set(
  'DE FR GB IE LU CH AT DK SE NO FI ES PT IT GR PL CZ SK HU RO BG HR RS BA MK AL XK SI UA RU BY LT LV EE GE AM AZ TR CY SY LB IL PS JO IQ IR AF PK IN BD LK NP CN JP KR VN TH ID PH MY MA DZ TN EG LY SD ER ET SO KE UG RW CD CM GH NG SN GM SL LR CI AO CV ZA SR GY AW CW BQ SX DO CU CO VE BR PE EC CL AR MX US CA AU NZ'.split(
    ' ',
  ),
);
/** Of countries far away the list holds villages of a thousand people; only these bring theirs along. */
const WHOLE = new Set('DE TR MA SR CW AW BQ SX PL SY ER UA'.split(' '));
const SHORTEST_NAME = 2;

const words = new Map<string, number>();

const mark = (folded: string, bit: number): void => {
  words.set(folded, (words.get(folded) ?? 0) | bit);
};

const markNames = (names: readonly string[], bit: number): void => {
  for (const name of names) {
    for (const word of foldedWords(name)) {
      if (word.length >= SHORTEST_NAME && !PREFIX_WORDS.has(word)) mark(word, bit);
    }
  }
};

const markPlace = (name: string, bit: number): void => {
  const parts = foldedWords(name);
  const [first] = parts;
  if (first === undefined || parts.join('').length < 3) return;
  mark(parts.join(' '), bit);
  if (parts.length > 1) mark(first, Listed.placeStart);
};

const markSpelled = (spelled: readonly string[]): void => {
  const known = new Set(spelled);
  for (const word of spelled) {
    const parts = foldedWords(word);
    const [only] = parts;
    if (only === undefined || parts.length > 1 || only.length < 2) continue;
    if (!/^\p{Lu}/u.test(word)) mark(only, Listed.ordinary);
    // A possessive ("Fennas") says nothing that the name doesn't.
    else if (!(word.endsWith('s') && known.has(word.slice(0, -1)))) mark(only, Listed.proper);
  }
};

const markCities = (): void => {
  const times = new Map<string, number>();
  const all = cities();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  for (const { name, country } of all) {
    if (NEAR.has(country)) markPlace(name, Listed.nearPlace);
    else if (WHOLE.has(country)) markPlace(name, Listed.farPlace);
    else if (FAR.has(country) && foldedWords(name).length === 1) markPlace(name, Listed.farPlace);
  }
};

/** Given names in the Low Countries that a reader takes for a word first. */
const WORDS_FIRST = new Set(
  'bent wolf storm august winter mark job door per beau lance mille art vin rover scout amber roos elke iris lente fee rose hope marine nova free lot belle summer lieve violet jet trui sultan dat dan lee raven angel junior helder roman eden toon staf ken leen max adam kim sam eva sara anders merel linde mees adem eren oke nu man even dag lang bang prima kent baby hoi dan door kas erin max sterre ster maan zon bloem parel anno era viola peer sage lion berk largo sus rune dries cas sem'.split(
    ' ',
  ),
);
/** Of these the list of words is wrong in nearly every text. */
const NAMES_FIRST = new Set('sem cas dries rune sus kim sam eva sara adam'.split(' '));

/** The dictionary inflects rare verbs into names ("wout", "joep", "geert"): there the name counts. */
const unmarkNames = (): void => {
  for (const name of dutchFirstNames()) {
    for (const word of foldedWords(name)) {
      const bits = words.get(word) ?? 0;
      const kept = WORDS_FIRST.has(word) && !NAMES_FIRST.has(word);
      if (!kept && !isOrdinaryWord(word)) words.set(word, bits & ~Listed.ordinary);
    }
  }
};

/** A word that only somebody abroad is called by is a word here: "maan", "prima". */
const unmarkWords = (): void => {
  const near = new Set(nearFirstNames().flatMap((name) => [...foldedWords(name)]));
  for (const [word, bits] of words) {
    const both = (bits & Listed.ordinary) !== 0 && (bits & Listed.firstName) !== 0;
    if (both && !near.has(word)) words.set(word, bits & ~Listed.firstName);
  }
};

/** What the engine takes apart by itself needs no place in the table. */
const withoutCompounds = (): ReadonlyMap<string, number> => {
  const ordinary = (part: string): boolean => ((words.get(part) ?? 0) & Listed.ordinary) !== 0;
  const kept = new Map<string, number>();
  const shortFirst = [...words].toSorted(([a], [b]) => a.length - b.length);
  const isKept = (part: string): boolean => ordinary(part) && kept.has(part);
  for (const [word, bits] of shortFirst) {
    if (bits !== Listed.ordinary || !isCompound(word, isKept, 2)) kept.set(word, bits);
  }
  return kept;
};

/** The lexicon's bytes. Takes a few seconds. */
export const composeLexicon = (): Uint8Array => {
  markSpelled(spelledWords());
  markNames(firstNames(), Listed.firstName);
  markNames(lastNames(), Listed.lastName);
  markNames(personNames(), Listed.personName);
  unmarkNames();
  unmarkWords();
  markCities();
  return packLexicon(withoutCompounds());
};
