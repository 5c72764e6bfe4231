import { Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { PERSON_BEHIND } from '../verbs';
import { casingAt, isCapital } from './casing';
import { cueBefore } from './cues';
import type { Cue } from './cues';
import { isNoSurname } from './excluded';
import { gapOnly } from './gap-tests';
import { endOfName } from './name-end';
import { isPrefix, LINK, pastPrefixes, PREFIX_REACH } from './name-parts';
import type { Span } from './spot';
import { textBetween } from './text-near';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = 0.88;
const PREPOSITIONS = wordSet('in uit op aan bij over voor onder');

/** Whether a cue makes a name of a tussenvoegsel: not "met de", "moeder van", "Leerling van groep 4". */
function announces(view: View, index: number, cue: Cue | undefined): boolean {
  const { tokens } = view;
  if (cue === undefined || cue === 'loose') return false;
  const lower = shapeAt(tokens, index) === Shape.lower;
  // "gezin in Friesland", "familie uit Almelo"
  if (lower && PREPOSITIONS.has(wordAt(tokens, index))) return false;
  if (cue === 'address' || !lower) return true;
  if (cue === 'relation') return false;
  const heading = view.isWord(index - 1) && casingAt(tokens, index - 1) !== 'lower';
  return !heading || textBetween(tokens, index - 1, index).includes(':');
}

/** "meneer DE WIT", "meneer de Wit". */
function isShown(tokens: Tokens, index: number, name: number): boolean {
  if (isCapital(tokens, name)) return true;
  return shapeAt(tokens, name) === Shape.upper && shapeAt(tokens, index) === Shape.upper;
}

/** "van der Meer", "De Vries" behind a title, with no name before it. */
export function prefixedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!isPrefix(tokens, index)) return undefined;
  const cue = cueBefore(tokens, index);
  if (!announces(view, index, cue)) return undefined;
  const name = pastPrefixes(tokens, index + 1, index + PREFIX_REACH);
  if (!gapOnly(tokens, name, LINK) || isNoSurname(view, name)) return undefined;
  const listed = isListed(view, name, NAME_BITS) && !PERSON_BEHIND.has(wordAt(tokens, name));
  if (!isShown(tokens, index, name) && !(cue === 'address' && listed)) return undefined;
  return { from: index, to: endOfName(view, name), confidence: CONFIDENCE };
}
