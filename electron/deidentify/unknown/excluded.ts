import { wordAt } from '../tokens';
import { isCapital } from './casing';
import { isJargon } from './jargon';
import { isNationality } from './nationalities';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** Small words that some list holds as a given name. */
const SMALL = wordSet(
  `de het een en dat dan toen nu zo te wie wat hoe hij zij ze wij we ik je u er in op aan bij met uit na om of als
  was is had ben kan mag wil gaat men ook nog al van dit die ons mvg gr aan cc re to do ma di wo vr za zo dag hoi
  ha hey ja nee no my can per sep jan`,
);
const SHORT = 4;

/** "van der Meer": behind a tussenvoegsel or initials a listed name counts, though it is jargon too. */
export function isNoSurname(view: View, index: number): boolean {
  const listed = isCapital(view.tokens, index) && isListed(view, index, NAME_BITS);
  return isExcluded(view, index) && !listed;
}

const NUMBERED = /(?:nr|nummer)$/u;

/** Names of methods, tests, roles, peoples: never a person or a place. */
export function isExcluded(view: View, index: number): boolean {
  const word = wordAt(view.tokens, index);
  if (isNationality(word) || NUMBERED.test(word)) return true;
  if (!isJargon(word)) return false;
  // "BO" is jargon, "Bo" a child.
  const short = word.length < SHORT && !SMALL.has(word);
  return !(short && isCapital(view.tokens, index) && isGivenName(view, index));
}
