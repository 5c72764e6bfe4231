import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { isOrdinaryWord } from '../ordinary-words';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isCapital } from './casing';
import { isExcluded, isNoSurname } from './excluded';
import { gapHas, gapOnly } from './gap-tests';
import { isInitial, isPrefix, LINK, NAME_REACH, pastPrefixes, PREFIX_REACH } from './name-parts';
import { textBehind } from './text-near';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** Prepositions of their own too: "de moeder van Sem" is nobody called "Van Sem". */
const PREPOSITIONS = wordSet('van op in uit bij aan voor over');
const CLOSING = /^(?:[.,;:)!?\n]|$)/u;
const SHORTEST_UNLISTED = 4;
/** "sem van de wit": behind two tussenvoegsels any word but the shortest is a surname. */
const SHORTEST_BEHIND_TWO = 3;

/** A place behind the first word of a name; `lower`: whether that word is in lower case. */
type Next = { readonly at: number; readonly lower: boolean };

/** "Daan B.", "Daan B". */
function isLetter(tokens: Tokens, index: number): boolean {
  if (shapeAt(tokens, index) !== Shape.letter || gapAt(tokens, index) !== Gap.space) return false;
  return wordAt(tokens, index) !== 'i';
}

/** Lower case behind lower case: "sem xilan", "fatma yilmaz". */
function isLowerSurname(view: View, index: number): boolean {
  const { tokens } = view;
  if (view.isWord(index)) return false;
  if (isListed(view, index, NAME_BITS)) return true;
  return (
    shapeAt(tokens, index) === Shape.lower && wordAt(tokens, index).length >= SHORTEST_UNLISTED
  );
}

/** "Anna-maria": a listed name tied by a hyphen. */
function isTiedName(view: View, index: number): boolean {
  const tied = gapHas(view.tokens, index, Gap.hyphen) && !gapHas(view.tokens, index, Gap.space);
  return tied && isListed(view, index, NAME_BITS);
}

/** "Sem Engels." and "Aya Ben,": a listed name that ends a clause, though it is jargon or a tussenvoegsel. */
function isClosingName(view: View, index: number): boolean {
  if (!isCapital(view.tokens, index)) return false;
  // "Ronnie Blok" on a line of its own: a word that is a surname to this engine.
  const alone =
    isOrdinaryWord(wordAt(view.tokens, index)) &&
    gapHas(view.tokens, index + 1, Gap.newline | Gap.break);
  if (!isListed(view, index, NAME_BITS) && !alone) return false;
  return CLOSING.test(textBehind(view.tokens, index, 1));
}

/** Whether a word without tussenvoegsel goes on the name that stands before it. */
function isSurname(view: View, { at, lower }: Next): boolean {
  const { tokens } = view;
  // "Anne Wil Terlouw": jargon between two names.
  const between =
    isCapital(tokens, at) && gapAt(tokens, at + 1) === Gap.space && isCapital(tokens, at + 1);
  const inside = between && !isExcluded(view, at + 1) && isListed(view, at + 1, Listed.lastName);
  if (isExcluded(view, at)) return inside || (!lower && isLetter(tokens, at));
  if (isCapital(tokens, at) || isLetter(tokens, at)) return true;
  const shouted = shapeAt(tokens, at) === Shape.upper && !view.isWord(at);
  if (shouted && isListed(view, at, NAME_BITS)) return true;
  return (lower && isLowerSurname(view, at)) || isTiedName(view, at);
}

/** "sem van de wit", "sem de boer", "sem van bakker": a surname in lower case behind a tussenvoegsel. */
function isLowerBehindPrefix(view: View, prefix: number, name: number): boolean {
  const { tokens } = view;
  const several = name - prefix > 1;
  if (several && wordAt(tokens, name).length >= SHORTEST_BEHIND_TWO) return true;
  const surname = isListed(view, name, Listed.lastName) && !isGivenName(view, name);
  if (view.careless && surname && wordAt(tokens, prefix) === 'van') return true;
  return isListed(view, name, NAME_BITS) && !view.isWord(name);
}

/** "ter Horst van De Veerkracht": an article with a capital begins the name of something else. */
const ARTICLE = /^(?:de|het)$/u;

/** The surname behind the tussenvoegsels that start at a place. */
function surnameBehindPrefix(view: View, { at, lower }: Next): number | undefined {
  const { tokens } = view;
  if (ARTICLE.test(wordAt(tokens, at + 1)) && isCapital(tokens, at + 1)) return undefined;
  const name = pastPrefixes(tokens, at + 1, at + PREFIX_REACH);
  if (name >= tokens.count || !gapOnly(tokens, name, LINK)) return undefined;
  // "v. Dam" is a name, "daar op. Dam" two sentences.
  if (gapHas(tokens, name, Gap.dot) && wordAt(tokens, name - 1).length > 1) return undefined;
  if (isNoSurname(view, name)) return undefined;
  const shouted =
    shapeAt(tokens, name) === Shape.upper && shapeAt(tokens, at) === Shape.upper && !lower;
  if (!isCapital(tokens, name) && !shouted)
    return lower && isLowerBehindPrefix(view, at, name) ? name : undefined;
  const somebodyElse = isGivenName(view, name) && !isListed(view, name, Listed.lastName);
  return somebodyElse && PREPOSITIONS.has(wordAt(tokens, at)) ? undefined : name;
}

/** The last token of the surname, or further part of a name, that starts at a place. */
function surnameFrom(view: View, next: Next): number | undefined {
  if (isClosingName(view, next.at)) return next.at;
  if (isPrefix(view.tokens, next.at)) return surnameBehindPrefix(view, next);
  return isSurname(view, next) ? next.at : undefined;
}

/** Whether a name can go on over what stands between two tokens. */
function mayGoOn(view: View, to: number): boolean {
  const { tokens } = view;
  const next = to + 1;
  if (next >= tokens.count || view.taken[next] === 1) return false;
  if (gapAt(tokens, next) === 0 || !gapOnly(tokens, next, LINK)) return false;
  if (gapHas(tokens, next, Gap.dot) && !isInitial(tokens, to)) return false;
  return !(gapHas(tokens, next, Gap.apostrophe) && wordAt(tokens, next) === 's');
}

/**
 * Where a name ends, that token included: over tussenvoegsels with a surname behind them, further names,
 * one letter. "Sem van der Wit", "Anna-Maria Bakker", "Daan B."
 */
export function endOfName(view: View, index: number): number {
  const { tokens } = view;
  const lower = shapeAt(tokens, index) === Shape.lower;
  let to = index;
  while (to - index < NAME_REACH && mayGoOn(view, to)) {
    const last = surnameFrom(view, { at: to + 1, lower });
    if (last === undefined) break;
    to = last;
  }
  return to;
}
