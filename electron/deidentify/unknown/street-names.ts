/** How far back the name of a street goes, given its last word. */
import { Gap } from '../gaps';
import { gapAt, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { casingAt, isCapital } from './casing';
import { gapHas, gapOnly } from './gap-tests';
import { isPrefix } from './name-parts';
import { LONG_STREETS, STREET_ADJECTIVES } from './street-words';
import { wordSet } from './word-set';

const LINK = Gap.space | Gap.dot | Gap.hyphen | Gap.apostrophe;
const LONG_LINK = Gap.space | Gap.apostrophe | Gap.dot;
const ARTICLES = wordSet('de het');
const PREFIXES = wordSet('van ter ten op aan');
const LONGEST = 5;
/** "Dr. Schaepmanlaan", "Burg. de Vlugtlaan"; longer words before a dot end a sentence. */
const LONGEST_ABBREVIATION = 4;

/** "Laan van de Helende Meesters": the kind stands first; `index` is the last word. */
export function isLongStreet(tokens: Tokens, index: number): boolean {
  if (!isCapital(tokens, index)) return false;
  for (let from = index - 1; from >= index - LONGEST; from -= 1) {
    if (!gapOnly(tokens, from + 1, LONG_LINK)) return false;
    const capital = isCapital(tokens, from);
    if (capital && LONG_STREETS.has(wordAt(tokens, from))) return true;
    if (!capital && !isPrefix(tokens, from)) return false;
  }
  return false;
}

/** Whether a word belongs to the street that goes on at the token behind it. */
function belongs(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  // "OUDE GRACHT", "burgemeester prinsensingel", "Van Dusseldorpstraat"
  if (STREET_ADJECTIVES.has(word) && shapeAt(tokens, index) === shapeAt(tokens, index + 1))
    return true;
  if (isCapital(tokens, index) && isCapital(tokens, index + 1) && PREFIXES.has(word)) return true;
  if (isCapital(tokens, index)) {
    if (casingAt(tokens, index) === 'telling') return true;
    if (ARTICLES.has(word) || STREET_ADJECTIVES.has(word) || LONG_STREETS.has(word)) return true;
  }
  if (!isPrefix(tokens, index)) return false;
  // "Jan van der Heijdenstraat", "Laan van Meerdervoort"
  if (casingAt(tokens, index - 1) === 'telling' || isLongStreet(tokens, index + 1)) return true;
  // "Laan van de Helende Meesters" at the start of a line
  return isCapital(tokens, index - 1) && LONG_STREETS.has(wordAt(tokens, index - 1));
}

/** Whether nothing between two words ends the name. */
function isTied(tokens: Tokens, index: number): boolean {
  if (gapAt(tokens, index) === 0 || !gapOnly(tokens, index, LINK)) return false;
  if (gapHas(tokens, index, Gap.hyphen) && gapHas(tokens, index, Gap.space)) return false;
  const short = wordAt(tokens, index - 1).length <= LONGEST_ABBREVIATION;
  return short || !gapHas(tokens, index, Gap.dot);
}

/** The first token of the street's name: "Burgemeester van der Meulen" + "straat". */
export function streetStart(tokens: Tokens, index: number): number {
  let from = index;
  while (index - from < LONGEST && isTied(tokens, from) && belongs(tokens, from - 1)) from -= 1;
  return from;
}
