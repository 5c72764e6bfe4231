import { inCapitals, startsSentence } from '../sentence';
import { endOf, Shape, shapeAt, startOf } from '../tokens';
import type { Tokens } from '../tokens';

/**
 * What the capitals of a word tell. telling: a capital that no sentence asks for. sentence: a capital
 * that any word would have there. upper: in capitals among other words. shout: in a line of capitals.
 * none: digits, one letter, or capitals in odd places.
 */
export type Casing = 'telling' | 'sentence' | 'upper' | 'shout' | 'lower' | 'none';

/** How the word at a token is written; beyond the text: 'lower'. */
export function casingAt(tokens: Tokens, index: number): Casing {
  const shape = shapeAt(tokens, index);
  if (shape === Shape.lower) return 'lower';
  if (shape === Shape.upper) return inCapitals(tokens, index, index) ? 'shout' : 'upper';
  if (shape !== Shape.capital) return 'none';
  return startsSentence(tokens, index) ? 'sentence' : 'telling';
}

/** Whether a word starts with a capital and goes on in lower case: "Sem", and not "IB" or "S". */
export function isCapital(tokens: Tokens, index: number): boolean {
  return shapeAt(tokens, index) === Shape.capital;
}

/** Behind the first letter of "McDonald", "MacIntyre": "cDonald", "acIntyre". */
const SCOTTISH = /^(?:c|ac)?\p{Lu}\p{Ll}{2,}/u;
/** Behind the first letter of "IJsbrand". */
const LONG_Y = /^J\p{Ll}/u;

/** "KvK", "WgI": capitals inside a word are jargon unless a list of names knows it. */
export function hasInnerCapital(tokens: Tokens, index: number): boolean {
  const inner = tokens.text.slice(startOf(tokens, index) + 1, endOf(tokens, index));
  return /\p{Lu}/u.test(inner) && !SCOTTISH.test(inner) && !LONG_Y.test(inner);
}
