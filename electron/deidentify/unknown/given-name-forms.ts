import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { PERSON_BEHIND } from '../verbs';
import { isGivenWord, isNameAlone } from './given-names';
import { isGivenName } from './view';
import type { View } from './view';

const DIMINUTIVE = /^(.{3,}?)(?:tje|pje|etje|je)$/u;
/** Of "Sems" the stem is too short to tell it from another word. */
const SHORTEST_POSSESSIVE = 5;

/** "Dylanos tas": a given name with its possessive -s. */
export function isPossessive(view: View, index: number): boolean {
  const word = wordAt(view.tokens, index);
  if (!word.endsWith('s') || word.length < SHORTEST_POSSESSIVE) return false;
  if (isGivenName(view, index)) return false;
  // "zusje Rimas komt": no noun behind it.
  const next = index + 1;
  const owned =
    shapeAt(view.tokens, next) === Shape.lower && gapAt(view.tokens, next) === Gap.space;
  if (!owned || PERSON_BEHIND.has(wordAt(view.tokens, next))) return false;
  return isGivenWord(view.lexicon, word.slice(0, -1)) && !view.isWord(index);
}

/** "Keesje", "teuntje": a pet form of a given name that is no word. */
export function isPetName({ tokens, lexicon }: View, index: number): boolean {
  const stem = DIMINUTIVE.exec(wordAt(tokens, index))?.[1];
  if (stem === undefined) return false;
  return isNameAlone(stem) || (isGivenWord(lexicon, stem) && !lexicon.has(stem, Listed.ordinary));
}

/** A given name, as it is listed or in one of its forms. */
export function isGivenNameForm(view: View, index: number): boolean {
  return isGivenName(view, index) || isPetName(view, index) || isPossessive(view, index);
}
