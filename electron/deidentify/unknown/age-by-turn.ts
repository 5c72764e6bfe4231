/** Ages that the turn of a phrase tells: "met elf mag hij", "zeven is nog jong", "hoe oud is Sem? Acht". */
import { Gap } from '../gaps';
import { Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { MANY, ONE_OF_THEM } from './age-holders';
import { OLDEST_CHILD } from './age-match';
import { endsClause } from './clause-end';
import { gapHas } from './gap-tests';
import { textUpTo } from './text-near';
import { wordSet } from './word-set';

/** "Hoe oud is ze?" and who answers: "K: ", "- ". */
const ASKED =
  /\b(?:hoe oud|leeftijd)(?!\p{L})[^?\n]{0,60}\?["”’'\s]{0,3}(?:[\p{L}.' ]{1,20}: ?)?["“‘'–-]{0,2} ?(?:(?:bijna|net|pas|nu|al|ongeveer|die is|hij is|ze is) )?$/iu;
const LONGEST_ASKED = 100;
/** "zeven is nog jong", "vindt vijf te jong". */
const YOUNG_OR_OLD =
  /^ (?:(?:is|was|vind ik|vinden we|vindt ze|vindt hij) )?(?:(?:te|nog|wel|toch|best|erg|heel|al|veel|ook) ){1,3}(?:jong|oud)(?!\p{L})/iu;
/** "met 11 mag ze", "met zeven nota bene", "met acht ben je". */
const AT_THIS_AGE =
  /^(?: jaar)? (?:(?:mag|mocht|mogen|nota bene)(?!\p{L})|(?:kan|kon|moet|moest|wil|gaat|ging|ben|is|was|hoort|kun|hoef|hoeft|zou|wordt|word|sliep|liep|las|praatte|fietste|at|deed) (?:je|jij|ze|zij|hij|ie|die|ik)(?!\p{L}))/iu;
/** "(zeven hè)", "(17!)", "(8 is ze)". */
const SAID_IN_BRACKETS =
  /^(?: (?:h[èe]|hoor|pas|al|geworden|nota bene|(?:is|wordt) (?:die|ie|hij|ze|zij)))?[!?.]{0,3}\)/iu;
const SAID_WITH_A_WORD = /^ \p{L}/u;
/** "7 en 5", "7, 5 en 3", "3 en 5)". */
const PAIR =
  /^(?:, ?\d{1,2}){0,3} (?:en|&) (?:\d{1,2}|\p{L}{3,9})(?! ?(?:keer|x\b|uur|weken|dagen|punten))/u;
/** "(11, 8, 5)". */
const LISTED_IN_BRACKETS = /^(?:, ?\d{1,2}){1,5}(?: jaar| jr\.?)?\)/u;
const COUNTS = wordSet('twee drie vier');
const TIME_UNITS = wordSet('dagen weken maanden week maand dag nachtjes');
const JAR = wordSet('jaar jaartje');
const BEFORE_ROUGHLY = wordSet('is was van nu ben pas wordt ruim hij zij ze ik');
const GROUPS = wordSet('groep gr');
const SMALLEST_GAP_TO_GROUP = 3;
const LARGEST_GAP_TO_GROUP = 6;
const YOUNGEST = 3;
const MANY_REACH = 8;

const CONFIDENCE = {
  asked: 0.8,
  young: 0.75,
  at: 0.72,
  said: 0.75,
  ofMany: 0.75,
  inTime: 0.7,
  behindGroup: 0.75,
  oneOfThem: 0.72,
  roughly: 0.72,
} as const;

type Turn = { readonly years: number; readonly behind: string };

/** "gr 7, 11, enigst kind": as old as that group is. */
function isBehindGroup(tokens: Tokens, index: number, { years, behind }: Turn): boolean {
  if (!gapHas(tokens, index, Gap.comma) || !/^ ?[,.)\n]|^$/u.test(behind)) return false;
  if (/^ ?, ?\d/u.test(behind)) return false;
  const lettered =
    shapeAt(tokens, index - 1) === Shape.letter || shapeAt(tokens, index - 1) === Shape.lower;
  const number = lettered ? index - 2 : index - 1;
  if (!GROUPS.has(wordAt(tokens, number - 1))) return false;
  const older = years - Number(wordAt(tokens, number));
  return older >= SMALLEST_GAP_TO_GROUP && older <= LARGEST_GAP_TO_GROUP;
}

/** "zusjes T. en N., 7 en 5", "twee kinderen (3 en 5)". */
function isOfMany(tokens: Tokens, index: number, behind: string): boolean {
  if (
    !gapHas(tokens, index, Gap.comma | Gap.open | Gap.colon) &&
    wordAt(tokens, index - 1) !== 'van'
  )
    return false;
  // "nog twee van 3 en 1"
  if (COUNTS.has(wordAt(tokens, index - 2)) && wordAt(tokens, index - 1) === 'van')
    return PAIR.test(behind);
  // "ze heeft er een van 3 en een van 5"
  if (wordAt(tokens, index - 2) === 'een' && wordAt(tokens, index - 3) === 'er')
    return wordAt(tokens, index - 1) === 'van' && endsClause(behind);
  const listed = gapHas(tokens, index, Gap.open) && LISTED_IN_BRACKETS.test(behind);
  if (!listed && !PAIR.test(behind)) return false;
  for (let back = 1; back <= MANY_REACH; back += 1) {
    if (MANY.has(wordAt(tokens, index - back))) return true;
    if (gapHas(tokens, index - back, Gap.stop | Gap.break | Gap.newline)) return false;
  }
  return false;
}

/** "over 5 dagen negen". */
function isInTime(tokens: Tokens, index: number, behind: string): boolean {
  if (!TIME_UNITS.has(wordAt(tokens, index - 1)) || !endsClause(behind)) return false;
  return wordAt(tokens, index - 3) === 'over' && !gapHas(tokens, index, Gap.comma | Gap.stop);
}

/** "een jaartje of zes". */
function isRoughly(tokens: Tokens, index: number): boolean {
  if (wordAt(tokens, index - 1) !== 'of' || !JAR.has(wordAt(tokens, index - 2))) return false;
  return wordAt(tokens, index - 3) === 'een' && BEFORE_ROUGHLY.has(wordAt(tokens, index - 4));
}

/** "met elf mag hij"; nobody is too young to be three. */
function isAtThisAge(tokens: Tokens, index: number, { years, behind }: Turn): boolean {
  return wordAt(tokens, index - 1) === 'met' && years > YOUNGEST && AT_THIS_AGE.test(behind);
}

/** "de oudste twaalf", of several told about. */
function isOneOfThem(tokens: Tokens, index: number, { years, behind }: Turn): boolean {
  if (!ONE_OF_THEM.has(wordAt(tokens, index - 1)) || wordAt(tokens, index - 1) === 'grote')
    return false;
  const kleine = wordAt(tokens, index - 1) === 'kleine';
  return !kleine && years <= OLDEST_CHILD && gapHas(tokens, index, Gap.space) && endsClause(behind);
}

/** How likely a number is somebody's age by the turn of the phrase; 0: nothing says so. @param index of the number */
export function confidenceOfTurn(tokens: Tokens, index: number, turn: Turn): number {
  const { behind } = turn;
  const near = textUpTo(tokens.text, startOf(tokens, index), LONGEST_ASKED);
  if (near.includes('?') && ASKED.test(near)) return CONFIDENCE.asked;
  if (isBehindGroup(tokens, index, turn)) return CONFIDENCE.behindGroup;
  if (isRoughly(tokens, index)) return CONFIDENCE.roughly;
  if (turn.years > OLDEST_CHILD) return 0;
  if (YOUNG_OR_OLD.test(behind)) return CONFIDENCE.young;
  if (isAtThisAge(tokens, index, turn)) return CONFIDENCE.at;
  const open = gapHas(tokens, index, Gap.open);
  if (open && SAID_WITH_A_WORD.test(behind) && SAID_IN_BRACKETS.test(behind))
    return CONFIDENCE.said;
  if (isOfMany(tokens, index, behind)) return CONFIDENCE.ofMany;
  if (isInTime(tokens, index, behind)) return CONFIDENCE.inTime;
  return isOneOfThem(tokens, index, turn) ? CONFIDENCE.oneOfThem : 0;
}
