/** Ages in brackets behind a name that has no capital, or nothing but capitals: "liban (3)", "DAFNI (7)". */
import { Gap } from '../gaps';
import { Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { OLDEST_CHILD } from './age-match';
import { isClassBracket } from './class-brackets';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { matchAt } from './match-at';
import type { Spot } from './spot';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';

/** "3)", "1,5)", "18 mnd)", "7, groep 4)". */
const IN_BRACKETS =
  /(\d{1,2})(?:[.,;]\d{1,2}|½)?(?: ?(?:jaar|jr|mnd|maanden|j)(?!\p{L})\.?)?(?=[!?]?\)|, ?gr)/uy;
const CONFIDENCE = 0.7;

function isName(view: View, index: number): boolean {
  const shape = shapeAt(view.tokens, index);
  if (shape !== Shape.lower && shape !== Shape.upper) return false;
  if (isExcluded(view, index) || view.isWord(index)) return false;
  // In lower case throughout a word that is none is somebody.
  return isListed(view, index, NAME_BITS) || (view.careless && shape === Shape.lower);
}

function ageAt(tokens: Tokens, index: number): Spot | undefined {
  const start = startOf(tokens, index);
  const found = matchAt(IN_BRACKETS, tokens.text, start);
  if (!found) return undefined;
  const years = Number(found[1]);
  if (years < 1 || (years > OLDEST_CHILD && wordAt(tokens, index + 1) !== 'mnd')) return undefined;
  if (isClassBracket(tokens.text, start, years)) return undefined;
  const end = start + found[0].length;
  return { start, end, tag: 'AGE', reason: 'age', confidence: CONFIDENCE };
}

/** The ages in brackets behind words that only the lists know as names. */
export function agesBehindListed(view: View): readonly Spot[] {
  const { tokens, taken } = view;
  const found: Spot[] = [];
  for (let i = 1; i < tokens.count; i += 1) {
    if (taken[i] === 1 || shapeAt(tokens, i) !== Shape.digits || !gapHas(tokens, i, Gap.open))
      continue;
    const age = isName(view, i - 1) ? ageAt(tokens, i) : undefined;
    if (age) found.push(age);
  }
  return found;
}
