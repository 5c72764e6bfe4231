import { Gap } from '../gaps';
import { titleOf } from '../titles';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { hasArticleBefore } from './beside-word';
import { casingAt, hasInnerCapital, isCapital } from './casing';
import type { Casing } from './casing';
import { cueBefore } from './cues';
import type { Cue } from './cues';
import { isExcluded } from './excluded';
import { explainedBehind } from './explained';
import { gapHas } from './gap-tests';
import { isJargon } from './jargon';
import { isPrefix, startsAnew } from './name-parts';
import { confidenceOfOpening, confidenceOfTelling } from './person-capital';
import { confidenceWithCue } from './person-cued';
import { confidenceOfLower } from './person-lower';
import { isAmongThings, isListedWord, isNamedThing } from './thing-labels';
import { inTitleCase } from './title-case';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** How likely a word is somebody's name, and what announced it. */
type Judged = {
  readonly confidence: number;
  readonly cue: Cue | undefined;
  readonly casing: Casing;
  /** Whether something behind it tells that it is somebody. */
  readonly told: boolean;
};

const NOBODY: Judged = { confidence: 0, cue: undefined, casing: 'none', told: false };

type Sureness = { readonly given: number; readonly other: number };

/** In capitals only a list can tell a name from a word: "met SEM", and a line of capitals. */
const UPPER: Sureness = { given: 0.8, other: 0.6 };
const SHOUT: Sureness = { given: 0.72, other: 0.5 };
/** "oma Wil", "juf Mei": behind these a listed name is one, though it is jargon too. */
const KIN = wordSet(
  'oma opa tante oom juf meester mevrouw meneer mw dhr mevr zusje broertje papa mama pap mam zus broer',
);
/** "zusje bo": too short for a name in lower case anywhere else. */
const SHORT_NAMES = wordSet('bo jo ko ed mo ad');
const SHORTEST_UPPER = 3;
const SHORTEST_ALONE = 4;
/** "Bever, zo heet hij"; "Xilan (stagiaire)", "Vos (leerplicht)"; "Xilan (7)"; "xilan (7)". */
const TOLD = { name: 0.85, role: 0.8, word: 0.66, age: 0.75, lower: 0.55 } as const;
const SHORTEST = 2;
/** "Anne-lot" and "Jan-wil" are names of two halves. */
const SHORTEST_HALF = 5;

/** "meester Frans", "juf Noor": behind a title a people or language is a name after all. */
function isAddressed(view: View, index: number): boolean {
  const { tokens } = view;
  const kin = KIN.has(wordAt(tokens, index - 1)) && gapAt(tokens, index) === Gap.space;
  if (kin && SHORT_NAMES.has(wordAt(tokens, index))) return true;
  if (!isCapital(tokens, index)) return false;
  if (isListed(view, index, NAME_BITS) && kin) return true;
  if (isJargon(wordAt(tokens, index))) return false;
  return cueBefore(tokens, index) === 'address';
}

/** "Stop-Denk-Doe": what hangs on a word that is no name is none either. */
function hangsOnWord({ tokens, taken }: View, index: number): boolean {
  if (gapAt(tokens, index) !== Gap.hyphen) return false;
  return shapeAt(tokens, index - 1) !== Shape.digits && taken[index - 1] !== 1;
}

/** "Dag (Zweedse vader)", "Mei, het meisje": jargon that some list holds as a name, and is told to be one. */
function isTold(view: View, index: number): boolean {
  const { tokens } = view;
  const explained = explainedBehind(tokens, index);
  if (explained === 'name') return true;
  const long = wordAt(tokens, index).length >= SHORTEST_UPPER;
  return (
    explained === 'role' && long && isCapital(tokens, index) && isListed(view, index, NAME_BITS)
  );
}

/** "Kim-versie", "BLOON-strategie": tied to an ordinary word it is the name of that. */
function isHalfOfWord(view: View, index: number): boolean {
  const { tokens } = view;
  const next = index + 1;
  if (gapAt(tokens, next) !== Gap.hyphen || shapeAt(tokens, next) !== Shape.lower) return false;
  return wordAt(tokens, next).length >= SHORTEST_HALF && view.isWord(next);
}

function canBeName(view: View, index: number): boolean {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (word.length < SHORTEST || isPrefix(tokens, index) || titleOf(word) !== undefined)
    return false;
  if (gapHas(tokens, index, Gap.dot) && startsAnew(tokens, index)) return false;
  if (isExcluded(view, index) && !isAddressed(view, index) && !isTold(view, index)) return false;
  const jargon = isCapital(tokens, index) && hasInnerCapital(tokens, index);
  if (jargon && !isListed(view, index, NAME_BITS)) return false;
  return !hangsOnWord(view, index) && !isHalfOfWord(view, index);
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

/** How likely a word is a name by what is told of it right behind. */
function confidenceWhenTold(view: View, index: number, casing: Casing): number {
  const explained = explainedBehind(view.tokens, index);
  if (explained === undefined) return 0;
  if (explained === 'name') return TOLD.name;
  const word = view.isWord(index) && !(casing === 'lower' && isGivenName(view, index));
  const listed = isListed(view, index, NAME_BITS);
  if (casing === 'lower' || casing === 'shout' || casing === 'upper') {
    if (word || wordAt(view.tokens, index).length < SHORTEST_UPPER) return 0;
    if (listed) return TOLD.word;
    return casing === 'upper' ? 0 : TOLD.lower;
  }
  if (hasArticleBefore(view.tokens, index)) return 0;
  if (!word) return TOLD[explained];
  // "Anamnese (moeder)" is a heading.
  return listed || (explained === 'role' && casing === 'telling') ? TOLD.word : 0;
}

/** Whether one word is, or begins, the name of a person. Confidence 0: surely not. */
export function judgeWord(view: View, index: number): Judged {
  const casing = casingAt(view.tokens, index);
  if (casing === 'none' || !canBeName(view, index)) return NOBODY;
  const cue = cueBefore(view.tokens, index);
  const alone = CONFIDENCE_ALONE[casing](view, index);
  // "Signalering En Aanbod"
  if (cue === undefined && alone > 0 && inTitleCase(view, index)) return NOBODY;
  const cued = cue === undefined ? 0 : confidenceWithCue(view, index, { cue, casing });
  const told = confidenceWhenTold(view, index, casing);
  // "Materialen: Numicon en Cuisenaire": what no list calls a name is the thing.
  const thing = told === 0 && cue !== 'address' && !isListed(view, index, NAME_BITS);
  if (thing && (isNamedThing(view.tokens, index) || isAmongThings(view.tokens, index)))
    return NOBODY;
  // "Vogels: Merel, Mees, Specht"
  if (told === 0 && view.isWord(index) && isListedWord(view.tokens, index)) return NOBODY;
  return { confidence: Math.max(alone, cued, told), cue, casing, told: told > 0 };
}
