/** What a person's name holds besides its words: initials, tussenvoegsels and the marks that tie them. */
import { Gap } from '../gaps';
import { PREFIX_WORDS } from '../name-words';
import { endOf, gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapOnly } from './gap-tests';
import { wordSet } from './word-set';

/** What may stand between the parts of one name: "A.B. van 't Hof-Bakker". */
export const LINK = Gap.space | Gap.hyphen | Gap.apostrophe | Gap.dot;
/** How many tokens a row of tussenvoegsels and a whole name reach: looking further would not be linear. */
export const PREFIX_REACH = 4;
export const NAME_REACH = 7;

/** Words on a list of surnames that mostly begin a sentence behind a letter: "klasgenoot B. Haar moeder". */
const STARTS = wordSet(
  'haar zijn hun mijn ons onze die dit dat er zo toen dan daar hier wie wat persoon klasgenoot medewerker jongen meisje kind vader moeder',
);

/** Whether a word behind "B." starts a sentence and is no surname. */
export function startsAnew(tokens: Tokens, index: number): boolean {
  return STARTS.has(wordAt(tokens, index));
}

/** "A.", and not the end of "1S." or "AD(H)D." */
export function isInitial(tokens: Tokens, index: number): boolean {
  const gap = gapAt(tokens, index);
  if (gap === 0 || gap === Gap.close) return false;
  return shapeAt(tokens, index) === Shape.letter && tokens.text[endOf(tokens, index)] === '.';
}

/** "van", "der", "el": a tussenvoegsel. */
export function isPrefix(tokens: Tokens, index: number): boolean {
  return PREFIX_WORDS.has(wordAt(tokens, index));
}

/** The first token from `from` on that is no tussenvoegsel tied to what stands before it; at most `limit`. */
export function pastPrefixes(tokens: Tokens, from: number, limit: number): number {
  let index = from;
  while (index < limit && isPrefix(tokens, index) && gapOnly(tokens, index, LINK)) index += 1;
  return index;
}
