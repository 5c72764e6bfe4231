import { Gap } from '../gaps';
import { startsSentence } from '../sentence';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { isCapital } from './casing';
import { cueBefore } from './cues';
import { isNoSurname } from './excluded';
import { gapOnly } from './gap-tests';
import { endOfName } from './name-end';
import { isListMark } from './list-marks';
import { isInitial, LINK, pastPrefixes, PREFIX_REACH, startsAnew } from './name-parts';
import type { Span } from './spot';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = 0.92;
/** Nobody has more; looking further would not be linear in "A.A.A.A.A." */
const MOST_INITIALS = 12;
const SHORTEST_UPPER = 3;
const ABBREVIATIONS = wordSet(
  'ps pps nb tbv tav ivm tgv ipv mbt tnv avb dd jl zsm nvt wvttk zo evt',
);

/** "A.B. van der Meer" of which no list knows a part: initials vouch. */
export function initialledName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!isInitial(tokens, index) || gapAt(tokens, index) === 0) return undefined;
  // "T.B.V.": seen from its first letter.
  if (gapAt(tokens, index) === Gap.dot && isInitial(tokens, index - 1)) return undefined;
  let last = index;
  const limit = index + MOST_INITIALS;
  while (last < limit && isInitial(tokens, last + 1) && gapOnly(tokens, last + 1, LINK)) last += 1;
  const name = pastPrefixes(tokens, last + 1, last + PREFIX_REACH);
  if (!gapOnly(tokens, name, LINK) || isNoSurname(view, name)) return undefined;
  const upper =
    shapeAt(tokens, name) === Shape.upper && wordAt(tokens, name).length >= SHORTEST_UPPER;
  if (!isCapital(tokens, name) && !upper) return undefined;
  // "Groep A. Rekenen" and "1. A. Lezen" are marks of a list.
  const mark = name === index + 1 && view.isWord(name);
  // "leerkracht B. Haar moeder belt."
  if (mark && startsAnew(tokens, name)) return undefined;
  // "P.S. Jarig?", "T.B.V. PLAATSING"
  const letters = tokens.words.slice(index, last + 1).join('');
  if (ABBREVIATIONS.has(letters)) return undefined;
  if (name === index + 1 && isListMark(view, index)) return undefined;
  if (mark && cueBefore(tokens, index) === undefined) {
    if (startsSentence(tokens, index) || !isListed(view, name, NAME_BITS)) return undefined;
  }
  return { from: index, to: endOfName(view, name), confidence: CONFIDENCE };
}
