import { Shape, shapeAt, wordAt } from '../tokens';
import { isCapital } from './casing';
import { isExcluded } from './excluded';
import { KNOWN_ORGANISATIONS, LONGEST_KNOWN } from './known-organisations';
import { announcedName } from './organisation-announced';
import { hyphenedName, nameBeforeKind, nameEndingInKind, signedName } from './organisation-by-kind';
import { joins, nameEnd } from './organisation-name';
import { bareName, titledName } from './organisation-titled';
import { spotOver } from './spot';
import type { Span, Spot } from './spot';
import type { View } from './view';
import { wordSet } from './word-set';

const KNOWN = 0.85;
const LONGEST_BRANCH = 2;
/** Behind these a known name that is a word as well is the name: "bij Karakter", but "zijn karakter". */
const LEADING = wordSet('bij van naar door via vanuit ggz met');

/** The last token of the longest known name that starts here. */
function knownEnd({ tokens }: View, index: number): number | undefined {
  let phrase = wordAt(tokens, index);
  let best = KNOWN_ORGANISATIONS.has(phrase) ? index : undefined;
  for (let to = index + 1; to < index + LONGEST_KNOWN && joins(tokens, to); to += 1) {
    phrase = `${phrase} ${wordAt(tokens, to)}`;
    if (KNOWN_ORGANISATIONS.has(phrase)) best = to;
  }
  return best;
}

/** "Accare", "leger des heils", "Kentalis Utrecht". */
function widelyKnownName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const last = knownEnd(view, index);
  if (last === undefined) return undefined;
  if (last === index) {
    if (shapeAt(tokens, index) === Shape.lower) return undefined;
    if (view.isWord(index) && !LEADING.has(wordAt(tokens, index - 1))) return undefined;
  }
  const branch = last + 1;
  const more = joins(tokens, branch) && isCapital(tokens, branch) && !isExcluded(view, branch);
  return {
    from: index,
    to: more ? nameEnd(tokens, branch, LONGEST_BRANCH) : last,
    confidence: KNOWN,
  };
}

/**
 * A named school, care provider, club, church or company that is seen at this token; it may start before
 * it ("Van der Meer" + "-school"). Undefined when there is none.
 */
export function organisationAt(view: View, index: number): Spot | undefined {
  const found =
    announcedName(view, index) ??
    titledName(view, index) ??
    widelyKnownName(view, index) ??
    nameBeforeKind(view, index) ??
    signedName(view, index) ??
    bareName(view, index) ??
    nameEndingInKind(view, index) ??
    hyphenedName(view, index);
  return found && spotOver(view.tokens, found, { tag: 'ORGANISATION', reason: 'organisation' });
}
