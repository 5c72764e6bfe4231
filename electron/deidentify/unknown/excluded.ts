import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { isCapital } from './casing';
import { isEnglishHere } from './english-words';
import { isJargon } from './jargon';
import { isLanguageHere } from './language-or-name';
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
  const written = isCapital(view.tokens, index) || shapeAt(view.tokens, index) === Shape.upper;
  const listed = written && isListed(view, index, NAME_BITS);
  return isExcluded(view, index) && !listed;
}

const NUMBERED = /(?:nr|nummer)$/u;

const MONTHS = wordSet('mei juni dag');

/** "Mei Ling": a month before another name. */
function isMonthOfName(view: View, index: number): boolean {
  const { tokens } = view;
  const next = index + 1;
  if (!MONTHS.has(wordAt(tokens, index)) || !isCapital(tokens, index)) return false;
  if (gapAt(tokens, next) !== Gap.space || !isCapital(tokens, next)) return false;
  return isListed(view, next, NAME_BITS) && !isJargon(wordAt(tokens, next));
}

function looksExcluded(view: View, index: number): boolean {
  const word = wordAt(view.tokens, index);
  if (isNationality(word) || (word.endsWith('r') && NUMBERED.test(word))) return true;
  if (isLanguageHere(view.tokens, index)) return true;
  // "Nana Yaa" is a name, "nana Abena" a grandmother.
  if (word === 'nana' && isCapital(view.tokens, index) && isCapital(view.tokens, index + 1))
    return false;
  if (isEnglishHere(view.tokens, index)) return true;
  if (!isJargon(word)) return false;
  if (isMonthOfName(view, index)) return false;
  // "BO" is jargon, "Bo" a child.
  const short = word.length < SHORT && !SMALL.has(word);
  return !(short && isCapital(view.tokens, index) && isGivenName(view, index));
}

/** Names of methods, tests, roles, peoples: never a person or a place. */
export function isExcluded(view: View, index: number): boolean {
  const before = view.excluded[index];
  if (before !== undefined && before !== 0) return before > 0;
  const is = looksExcluded(view, index);
  if (before !== undefined) view.excluded[index] = is ? 1 : -1;
  return is;
}
