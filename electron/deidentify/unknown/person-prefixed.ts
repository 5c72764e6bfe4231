import { Gap } from '../gaps';
import { isOrdinaryWord } from '../ordinary-words';
import { Shape, shapeAt, wordAt } from '../tokens';
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
const SHOWN = 0.75;
const SURNAME_STARTS = wordSet('van ter ten vander vd');
const PREPOSITIONS = wordSet('in uit op aan bij over voor onder');

/** Whether a cue makes a name of a tussenvoegsel: not "met de", "moeder van", "Leerling van groep 4". */
function announces(view: View, index: number, cue: Cue | undefined): boolean {
  const { tokens } = view;
  if (cue === undefined || cue === 'loose') return false;
  const lower = shapeAt(tokens, index) === Shape.lower;
  // "gezin in Friesland", "familie uit Almelo", "IN LEERLING IN BEELD"
  const plain = lower || casingAt(tokens, index) === 'shout';
  if (plain && PREPOSITIONS.has(wordAt(tokens, index))) return false;
  if (cue === 'address' || !lower) return true;
  if (cue === 'relation') return false;
  const heading = view.isWord(index - 1) && casingAt(tokens, index - 1) !== 'lower';
  return !heading || textBetween(tokens, index - 1, index).includes(':');
}

/** "meneer DE WIT", "meneer de Wit". */
function isShown(view: View, index: number, name: number): boolean {
  const { tokens } = view;
  if (isCapital(tokens, name)) return true;
  if (shapeAt(tokens, name) !== Shape.upper || shapeAt(tokens, index) !== Shape.upper) return false;
  // "DRAAIT DE IB DE TRENDANALYSE"
  return (
    cueBefore(tokens, index) !== 'relation' ||
    !view.isWord(name) ||
    isListed(view, name, NAME_BITS) ||
    isOrdinaryWord(wordAt(tokens, name))
  );
}

/** "belde Van der Kooi": a tussenvoegsel with a capital that no sentence asks for, before a surname. */
function isSurnameShown(view: View, index: number, name: number): boolean {
  const { tokens } = view;
  if (!SURNAME_STARTS.has(wordAt(tokens, index)) || casingAt(tokens, index) !== 'telling')
    return false;
  if (!isCapital(tokens, name) || !gapOnly(tokens, name, LINK) || isNoSurname(view, name))
    return false;
  return isListed(view, name, NAME_BITS) || !view.isWord(name);
}

/** "van der zwan": behind "van der" stands hardly anything but a surname, in lower case too. */
function isVanDer({ tokens }: View, index: number, name: number): boolean {
  if (name !== index + 2 || wordAt(tokens, index) !== 'van') return false;
  if (wordAt(tokens, index + 1) !== 'der' || shapeAt(tokens, name) !== Shape.lower) return false;
  return gapOnly(tokens, name, Gap.space) && wordAt(tokens, name).length > 2;
}

/** "van der Meer", "De Vries" behind a title, with no name before it. */
export function prefixedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!isPrefix(tokens, index)) return undefined;
  const cue = cueBefore(tokens, index);
  const name = pastPrefixes(tokens, index + 1, index + PREFIX_REACH);
  if (isVanDer(view, index, name)) return { from: index, to: name, confidence: SHOWN };
  if (!announces(view, index, cue)) {
    const shown = isSurnameShown(view, index, name);
    return shown ? { from: index, to: endOfName(view, name), confidence: SHOWN } : undefined;
  }
  if (!gapOnly(tokens, name, LINK) || isNoSurname(view, name)) return undefined;
  const listed = isListed(view, name, NAME_BITS) && !PERSON_BEHIND.has(wordAt(tokens, name));
  if (!isShown(view, index, name) && !(cue === 'address' && listed)) return undefined;
  return { from: index, to: endOfName(view, name), confidence: CONFIDENCE };
}
