import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { isOrdinaryWord } from '../ordinary-words';
import { wordAt } from '../tokens';
import { casingAt, hasInnerCapital, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapOnly } from './gap-tests';
import { livesBefore } from './living-words';
import { placeCueBefore } from './place-cues';
import type { PlaceCue } from './place-cues';
import { PLACE_ARTICLES, SURE_PREPOSITIONS } from './place-words';
import { endsAsKind, STRONG_KINDS, WEAK_KINDS } from './organisation-words';
import type { Span } from './spot';
import { isDistrictWord } from './street-words';
import { isGivenName, isListed, NAME_BITS, PLACE_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const PLAIN = Gap.space | Gap.hyphen | Gap.apostrophe;
/** "wijk Kraaiennest", "in Kraaiennest". */
const CAPITAL = { kind: 0.85, preposition: 0.72 } as const;
/** "uit drenthe" (a proper name of the dictionary), "uit rotjeknor". */
const LOWER = { proper: 0.68, unlisted: 0.6 } as const;
const SHORTEST_LOWER = 6;
const CERTAIN = wordSet('in uit te');
const CERTAIN_KINDS = wordSet(
  'wijk buurt stadsdeel dorp stad gemeente woonplaats geboorteplaats loc',
);
const BEFORE_LOWER = wordSet('in uit naar te wijk buurt');

const DISTRICTS =
  /(?:broek|nest|hove|hoven|veen|veld|velden|horst|kampen|hout|berg|burg|dorp|donk|beek|rade|oord|dam|laar)$/u;

/** "holtenbroek": a name by its ending, in no dictionary. */
function isMade(view: View, index: number): boolean {
  return (
    DISTRICTS.test(wordAt(view.tokens, index)) &&
    !isListed(view, index, Listed.ordinary | NAME_BITS)
  );
}

/** "woont in kraaiennest": in lower case only behind "in" and the like, and no word. */
function lowerPlace(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (placeCueBefore(tokens, index) === undefined) return undefined;
  if (wordAt(tokens, index).length < SHORTEST_LOWER) return undefined;
  const before = wordAt(tokens, index - 1);
  const lives = livesBefore(tokens, index - 1);
  // "woont in de bloemenbuurt"
  if (PLACE_ARTICLES.has(before) && lives && isDistrictWord(wordAt(tokens, index)))
    return { from: index, to: index, confidence: LOWER.unlisted };
  if (!BEFORE_LOWER.has(before)) return undefined;
  // "woont in holtenbroek": a word of two that no list holds
  const made = lives && before === 'in' && isMade(view, index);
  if (made) return { from: index, to: index, confidence: LOWER.unlisted };
  if (view.isWord(index) || isListed(view, index, NAME_BITS)) return undefined;
  const proper = isListed(view, index, Listed.proper);
  return { from: index, to: index, confidence: proper ? LOWER.proper : LOWER.unlisted };
}

/** "woont in Woongroep": what it is, not where. */
function isKind({ tokens }: View, index: number): boolean {
  const word = wordAt(tokens, index);
  return endsAsKind(word) || WEAK_KINDS.has(word) || STRONG_KINDS.has(word);
}

/** Whether a word of the dictionary is a place here. */
function isNameToo(view: View, index: number, cue: PlaceCue): boolean {
  if (isOrdinaryWord(wordAt(view.tokens, index))) return false;
  if (cue === 'kind') return CERTAIN_KINDS.has(wordAt(view.tokens, index - 1));
  const named = isListed(view, index, Listed.proper | Listed.placeStart | PLACE_BITS);
  return named && CERTAIN.has(wordAt(view.tokens, index - 1)) && !isListed(view, index, NAME_BITS);
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
  const before = wordAt(tokens, index - 1);
  // "de wijk Kanaleneiland", "in Krimpen": the dictionary holds it as a word and as a name.
  const lives = livesBefore(tokens, index - 1) && !isKind(view, index);
  const ordinary = isListed(view, index, Listed.ordinary);
  if (
    ordinary &&
    !isNameToo(view, index, cue) &&
    !(lives && !isOrdinaryWord(wordAt(tokens, index)))
  )
    return undefined;
  const led = before === 'naar' || PLACE_ARTICLES.has(before);
  // "naar Kringgesprek", but "woont in de Rietkampen"
  if (view.isWord(index) && led && (!lives || ordinary)) return undefined;
  let to = index;
  while (isCapital(tokens, to + 1) && gapOnly(tokens, to + 1, PLAIN) && !isExcluded(view, to + 1)) {
    to += 1;
  }
  return { from: index, to, confidence: CAPITAL[cue], soft: cue === 'preposition' };
}
