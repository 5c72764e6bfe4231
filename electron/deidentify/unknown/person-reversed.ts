import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapHas, gapOnly } from './gap-tests';
import { isPrefix, LINK } from './name-parts';
import type { Span } from './spot';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = 0.9;
/** What stands before an entry of a register: a new line, a cell, a label. */
const OPENING = Gap.newline | Gap.break | Gap.colon | Gap.other | Gap.quote;
const MOST_PREFIXES = 3;
const MOST_GIVEN = 4;
/** "Wit, Sem in groep 4": tussenvoegsels that mostly go on the sentence. */
const PREPOSITIONS = wordSet('in op uit aan bij over voor');

/** "Wit", "EL AMRANI": the last token of a surname at the start of an entry. */
function surnameEnd(tokens: Tokens, index: number): number {
  let last = index;
  while (
    last - index < MOST_PREFIXES &&
    isPrefix(tokens, last) &&
    gapOnly(tokens, last + 1, LINK)
  ) {
    last += 1;
  }
  return last;
}

/** Whether a word can be the surname: not "Sem, Aya en Levi", a list of children, nor "Rekenen, Sem". */
function isSurname(view: View, index: number): boolean {
  if (isExcluded(view, index)) return false;
  if (view.isWord(index) && !isListed(view, index, NAME_BITS)) return false;
  return !isGivenName(view, index) || isListed(view, index, Listed.lastName);
}

/** "Thijmen de": the given names and the tussenvoegsels that come last. */
function givenEnd(tokens: Tokens, given: number): number {
  let to = given;
  while (
    to - given < MOST_GIVEN &&
    gapAt(tokens, to + 1) !== 0 &&
    gapOnly(tokens, to + 1, LINK) &&
    (isCapital(tokens, to + 1) || isPrefix(tokens, to + 1))
  ) {
    to += 1;
  }
  while (to > given && PREPOSITIONS.has(wordAt(tokens, to))) to -= 1;
  return to;
}

/** "Wit, Thijmen de", "El Amrani, Yusuf": the surname first, as registers have it. */
export function reversedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const upper = shapeAt(tokens, index) === Shape.upper;
  if (!gapHas(tokens, index, OPENING) || (!upper && !isCapital(tokens, index))) return undefined;
  const last = surnameEnd(tokens, index);
  const given = last + 1;
  const comma = gapHas(tokens, given, Gap.comma) && gapOnly(tokens, given, Gap.comma | Gap.space);
  if (!comma || shapeAt(tokens, given) === Shape.lower) return undefined;
  if (!isGivenName(view, given) || view.isWord(given) || !isSurname(view, last)) return undefined;
  return { from: index, to: givenEnd(tokens, given), confidence: CONFIDENCE };
}
