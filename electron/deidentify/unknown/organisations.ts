import { Shape, shapeAt, wordAt } from '../tokens';
import { hasArticleBefore } from './beside-word';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { KNOWN_ORGANISATIONS, KNOWN_STARTS, LONGEST_KNOWN } from './known-organisations';
import { announcedName } from './organisation-announced';
import { hyphenedName, nameBeforeKind, nameEndingInKind, signedName } from './organisation-by-kind';
import {
  cuedSchool,
  helpName,
  caredLetters,
  isCaredFor,
  labelledSchool,
  pairedName,
  phraseName,
  royalName,
  schoolByNameAlone,
  sportsClub,
  visitedName,
} from './organisation-cued';
import { helpInLower, schoolInLower } from './school-in-lower';
import {
  caredAcronym,
  caredName,
  labelledLowerName,
  letterheadName,
  lowerFirm,
  numberedSchool,
} from './organisation-care';
import { attendedName, humpedName, labelledName } from './organisation-labelled';
import { lowerCollege, lowerLedName, lowerSaint, lowerSchool } from './organisation-lower';
import { joins, nameEnd } from './organisation-name';
import { bareName, schoolOfGroup, titledName } from './organisation-titled';
import { acronymName, widened } from './organisation-wider';
import { spotOver } from './spot';
import type { Span, Spot } from './spot';
import type { Tokens } from '../tokens';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const KNOWN = 0.85;
const CALLED = 0.62;
const SHORTEST_UPPER = 4;
const SHORTEST_WORD = 6;
/** With a capital these are often something else: a method, a trait, a day out. */
const AMBIGUOUS = wordSet(
  'karakter action triade tender syndion picnic blokker zeeman humanitas horizon skippy',
);
const LONGEST_BRANCH = 2;
const SHORTEST_LOWER = 5;
const ARTICLES = wordSet('de het t');
/** Behind these a known name that is a word as well is the name: "bij Karakter", but "zijn karakter". */
const LEADING = wordSet('bij van naar door via vanuit ggz met achter naast tegenover over');

/** The last token of the longest known name that starts here. */
function knownEnd({ tokens }: View, index: number): number | undefined {
  let phrase = wordAt(tokens, index);
  if (!KNOWN_STARTS.has(phrase)) return undefined;
  let best = KNOWN_ORGANISATIONS.has(phrase) ? index : undefined;
  for (let to = index + 1; to < index + LONGEST_KNOWN && joins(tokens, to); to += 1) {
    phrase = `${phrase} ${wordAt(tokens, to)}`;
    if (KNOWN_ORGANISATIONS.has(phrase)) best = to;
  }
  return best;
}

/** "ASML", but not "IND". */
function isLongUpper(tokens: Tokens, index: number): boolean {
  return casingAt(tokens, index) === 'upper' && wordAt(tokens, index).length >= SHORTEST_UPPER;
}

/** "Zij heeft Indigo gebeld": a known name that is a word too, with a capital that no sentence asks for. */
function calledByName({ tokens }: View, index: number): Span | undefined {
  const word = wordAt(tokens, index);
  if (casingAt(tokens, index) !== 'telling' || word.length < SHORTEST_WORD) return undefined;
  if (AMBIGUOUS.has(word) || hasArticleBefore(tokens, index)) return undefined;
  return { from: index, to: index, confidence: CALLED, soft: true };
}

/** A name in lower case that is no other word, or stands behind care. */
function isKnownInLower(view: View, index: number): boolean {
  if (isListed(view, index, NAME_BITS) || wordAt(view.tokens, index).length < SHORTEST_LOWER)
    return false;
  return !view.isWord(index) || isCaredFor(view.tokens, index);
}

/** "Accare", "leger des heils", "Kentalis Utrecht". */
function widelyKnownName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const last = knownEnd(view, index);
  if (last === undefined) return undefined;
  if (last === index) {
    // "hulp van accare", "aangemeld bij karakter"
    if (shapeAt(tokens, index) === Shape.lower && !isKnownInLower(view, index)) return undefined;
    const before = wordAt(tokens, index - 1);
    // "bij de Hema"
    const led = LEADING.has(before) || (before === 'de' && LEADING.has(wordAt(tokens, index - 2)));
    const told = led || isLongUpper(tokens, index);
    if (view.isWord(index) && !told) return calledByName(view, index);
  }
  const branch = last + 1;
  const article = ARTICLES.has(wordAt(tokens, branch)) && isCapital(tokens, branch + 1);
  const more =
    joins(tokens, branch) && isCapital(tokens, branch) && (article || !isExcluded(view, branch));
  return {
    from: index,
    to: more ? nameEnd(tokens, branch, LONGEST_BRANCH) : last,
    confidence: KNOWN,
  };
}

/** "manege AVP-30881": what is something else already is no part of a name. */
function clipped(view: View, span: Span): Span | undefined {
  let to = span.from;
  while (to < span.to && view.taken[to + 1] !== 1) to += 1;
  if (to === span.to) return span;
  // "school Noor NL91…": Noor is somebody.
  return to > span.from && !isGivenName(view, to) ? { ...span, to } : undefined;
}

/** What may start with a word in lower case. */
function nameInLower(view: View, index: number): Span | undefined {
  return (
    labelledSchool(view, index) ??
    announcedName(view, index) ??
    titledName(view, index) ??
    widelyKnownName(view, index) ??
    numberedSchool(view, index) ??
    hyphenedName(view, index) ??
    lowerLedName(view, index) ??
    lowerSaint(view, index) ??
    lowerCollege(view, index) ??
    lowerSchool(view, index) ??
    schoolInLower(view, index) ??
    caredName(view, index) ??
    lowerFirm(view, index) ??
    labelledLowerName(view, index) ??
    cuedSchool(view, index) ??
    helpInLower(view, index)
  );
}

/** What starts with a capital or figures. */
function nameWithCapital(view: View, index: number): Span | undefined {
  return (
    letterheadName(view, index) ??
    labelledSchool(view, index) ??
    pairedName(view, index) ??
    numberedSchool(view, index) ??
    announcedName(view, index) ??
    widelyKnownName(view, index) ??
    titledName(view, index) ??
    nameBeforeKind(view, index) ??
    signedName(view, index) ??
    schoolOfGroup(view, index) ??
    bareName(view, index) ??
    nameEndingInKind(view, index) ??
    hyphenedName(view, index) ??
    acronymName(view, index) ??
    labelledName(view, index) ??
    attendedName(view, index) ??
    caredAcronym(view, index) ??
    humpedName(view, index) ??
    phraseName(view, index) ??
    royalName(view, index) ??
    sportsClub(view, index) ??
    helpName(view, index) ??
    schoolByNameAlone(view, index) ??
    caredLetters(view, index) ??
    visitedName(view, index)
  );
}

/**
 * A named school, care provider, club, church or company that is seen at this token; it may start before
 * it ("Van der Meer" + "-school"). Undefined when there is none.
 */
export function organisationAt(view: View, index: number): Spot | undefined {
  const lower = shapeAt(view.tokens, index) === Shape.lower;
  const found = lower ? nameInLower(view, index) : nameWithCapital(view, index);
  const whole = found && clipped(view, widened(view, found));
  if (whole === undefined) return undefined;
  return spotOver(view.tokens, whole, { tag: 'ORGANISATION', reason: 'organisation' });
}
