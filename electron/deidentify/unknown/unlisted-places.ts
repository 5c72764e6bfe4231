import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { wordAt } from '../tokens';
import { casingAt, hasInnerCapital, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapOnly } from './gap-tests';
import { placeCueBefore } from './place-cues';
import { PLACE_ARTICLES, SURE_PREPOSITIONS } from './place-words';
import type { Span } from './spot';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const PLAIN = Gap.space | Gap.hyphen | Gap.apostrophe;
/** "wijk Kraaiennest", "in Kraaiennest". */
const CAPITAL = { kind: 0.85, preposition: 0.72 } as const;
/** "uit drenthe" (a proper name of the dictionary), "uit rotjeknor". */
const LOWER = { proper: 0.68, unlisted: 0.6 } as const;
const SHORTEST_LOWER = 6;
const BEFORE_LOWER = wordSet('in uit naar te wijk buurt');

/** "woont in kraaiennest": in lower case only behind "in" and the like, and no word. */
function lowerPlace(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (placeCueBefore(tokens, index) === undefined) return undefined;
  if (wordAt(tokens, index).length < SHORTEST_LOWER) return undefined;
  if (!BEFORE_LOWER.has(wordAt(tokens, index - 1))) return undefined;
  if (view.isWord(index) || isListed(view, index, NAME_BITS)) return undefined;
  const proper = isListed(view, index, Listed.proper);
  return { from: index, to: index, confidence: proper ? LOWER.proper : LOWER.unlisted };
}

/** Whether a preposition makes a place of what follows: not "naar Bakker", "over Xilan", "in de Kring". */
function leadsToPlace(view: View, index: number): boolean {
  const before = wordAt(view.tokens, index - 1);
  if (before === 'naar') return !isListed(view, index, NAME_BITS);
  return SURE_PREPOSITIONS.has(before) || PLACE_ARTICLES.has(before);
}

/** A capitalised word of no list behind "in", "uit" or "te": what else can it be. */
export function unlistedPlace(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const casing = casingAt(tokens, index);
  if (casing === 'lower') return lowerPlace(view, index);
  if (casing !== 'telling' || hasInnerCapital(tokens, index)) return undefined;
  const cue = placeCueBefore(tokens, index);
  if (cue === undefined || isGivenName(view, index)) return undefined;
  if (cue === 'preposition' && !leadsToPlace(view, index)) return undefined;
  // A word made of two that no list holds may be a neighbourhood: "in Kraaiennest", not "in de Kringgesprek".
  if (isListed(view, index, Listed.ordinary)) return undefined;
  const before = wordAt(tokens, index - 1);
  if (view.isWord(index) && (before === 'naar' || PLACE_ARTICLES.has(before))) return undefined;
  let to = index;
  while (isCapital(tokens, to + 1) && gapOnly(tokens, to + 1, PLAIN) && !isExcluded(view, to + 1)) {
    to += 1;
  }
  return { from: index, to, confidence: CAPITAL[cue] };
}
