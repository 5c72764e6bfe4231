/** What stands right beside a word and tells whether it is a person's name. */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isVerb, PERSON_BEHIND } from '../verbs';
import { gapHas } from './gap-tests';
import { textBehind } from './text-near';
import { wordSet } from './word-set';

const ARTICLES = wordSet('de het een deze dit geen elke iedere veel meer welke mijn onze');
/** Dash, colon, bracket, tab: "Sem – motoriek", "Sem: goed", "Sem (7)". */
const LIST_MARK = /^\s?[–—:(|/,;]|^ - |^\t/u;
const POSSESSIVE = /^['’´`]s\b/u;
const MARK_LENGTH = 3;

/** "de bakker", "mijn roos": behind these a word is a noun. */
export function hasArticleBefore(tokens: Tokens, index: number): boolean {
  return gapAt(tokens, index) === Gap.space && ARTICLES.has(wordAt(tokens, index - 1));
}

/** Whether something stands behind as behind a name in a list or a register. */
export function isListItem(tokens: Tokens, index: number): boolean {
  // "Samen, met de juf": a clause, not a list of names.
  const clause = gapHas(tokens, index + 1, Gap.comma) && shapeAt(tokens, index + 1) === Shape.lower;
  return !clause && LIST_MARK.test(textBehind(tokens, index, MARK_LENGTH));
}

/** "Roos's tas". */
export function isPossessor(tokens: Tokens, index: number): boolean {
  return POSSESSIVE.test(textBehind(tokens, index, MARK_LENGTH));
}

/** "Sem huilt", "Roos loopt": a verb of anybody stands behind. */
export function isBeforeVerb(tokens: Tokens, index: number): boolean {
  return gapAt(tokens, index + 1) === Gap.space && isVerb(wordAt(tokens, index + 1));
}

/** "Roos zegt", "roos en": a verb or small word that stands behind persons before all. */
export function isBeforePersonVerb(tokens: Tokens, index: number): boolean {
  return gapAt(tokens, index + 1) === Gap.space && PERSON_BEHIND.has(wordAt(tokens, index + 1));
}
