import { Gap } from '../gaps';
import { titleOf } from '../titles';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { casingAt, hasInnerCapital, isCapital } from './casing';
import type { Casing } from './casing';
import { cueBefore } from './cues';
import type { Cue } from './cues';
import { isExcluded } from './excluded';
import { isJargon } from './jargon';
import { isPrefix } from './name-parts';
import { confidenceOfOpening, confidenceOfTelling } from './person-capital';
import { confidenceWithCue } from './person-cued';
import { confidenceOfLower } from './person-lower';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';

/** How likely a word is somebody's name, and what announced it. */
type Judged = { readonly confidence: number; readonly cue: Cue | undefined };

const NOBODY: Judged = { confidence: 0, cue: undefined };

type Sureness = { readonly given: number; readonly other: number };

/** In capitals only a list can tell a name from a word: "met SEM", and a line of capitals. */
const UPPER: Sureness = { given: 0.8, other: 0.6 };
const SHOUT: Sureness = { given: 0.72, other: 0.5 };
const SHORTEST_UPPER = 3;
const SHORTEST_ALONE = 4;
const SHORTEST = 2;

/** "meester Frans", "juf Noor": behind a title a people or language is a name after all. */
function isAddressed(view: View, index: number): boolean {
  const { tokens } = view;
  if (!isCapital(tokens, index) || isJargon(wordAt(tokens, index))) return false;
  return cueBefore(tokens, index) === 'address';
}

/** "Stop-Denk-Doe": what hangs on a word that is no name is none either. */
function hangsOnWord({ tokens, taken }: View, index: number): boolean {
  if (gapAt(tokens, index) !== Gap.hyphen) return false;
  return shapeAt(tokens, index - 1) !== Shape.digits && taken[index - 1] !== 1;
}

function canBeName(view: View, index: number): boolean {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (word.length < SHORTEST || isPrefix(tokens, index) || titleOf(word) !== undefined)
    return false;
  if (isExcluded(view, index) && !isAddressed(view, index)) return false;
  const jargon = isCapital(tokens, index) && hasInnerCapital(tokens, index);
  if (jargon && !isListed(view, index, NAME_BITS)) return false;
  return !hangsOnWord(view, index);
}

function confidenceOfUpper(view: View, index: number, sure: Sureness): number {
  const { length } = wordAt(view.tokens, index);
  if (view.isWord(index) || length < SHORTEST_UPPER) return 0;
  // "SUD", "OIM": three capitals alone are a test before they are a child.
  if (sure === UPPER && length < SHORTEST_ALONE) return 0;
  if (isGivenName(view, index)) return sure.given;
  return isListed(view, index, NAME_BITS) ? sure.other : 0;
}

/** How likely a word is a name by itself, by how it is written. */
const CONFIDENCE_ALONE: Readonly<Record<Casing, (view: View, index: number) => number>> = {
  telling: confidenceOfTelling,
  sentence: confidenceOfOpening,
  upper: (view, index) => confidenceOfUpper(view, index, UPPER),
  shout: (view, index) => confidenceOfUpper(view, index, SHOUT),
  lower: confidenceOfLower,
  none: () => 0,
};

/** Whether one word is, or begins, the name of a person. Confidence 0: surely not. */
export function judgeWord(view: View, index: number): Judged {
  const casing = casingAt(view.tokens, index);
  if (casing === 'none' || !canBeName(view, index)) return NOBODY;
  const cue = cueBefore(view.tokens, index);
  const alone = CONFIDENCE_ALONE[casing](view, index);
  const cued = cue === undefined ? 0 : confidenceWithCue(view, index, { cue, casing });
  return { confidence: Math.max(alone, cued), cue };
}
