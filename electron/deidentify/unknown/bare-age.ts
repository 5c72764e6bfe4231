/** Ages without "jaar": "(9)" behind a name or a relative, "wordt 8", "bijna zeven", "broertje van 11". */
import { Gap } from '../gaps';
import { Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { OLDEST_CHILD } from './age-match';
import { RELATIVES, THIRD_PERSON } from './age-words';
import { gapHas, gapOnly } from './gap-tests';
import { textFrom, textUpTo } from './text-near';
import { confidenceOfTold } from './told-age';
import { wordSet } from './word-set';

/** A number that may be an age, and what stands around it. */
type Bare = {
  readonly tokens: Tokens;
  readonly index: number;
  readonly number: number;
  /** The word before it, and the one before that. */
  readonly before: string;
  readonly two: string;
  /** What stands behind it. */
  readonly behind: string;
};

const LONGEST_BEHIND = 20;
/** "8 keer", "3-4", "7 mei". */
const NO_AGE_BEHIND =
  /^\s?(?:-?\s?(?:uur|u\b|keer|x\b|weken|week|maanden|maand|dagen|dag|min|minuten|%|procent|euro|leerlingen|kinderen|punten|goed|fout|km|meter|e\b|ste|de\b|woorden|personen|letters|sommen|van de|op de|cm|kg|graden|pagina|stuks|broers|zussen|broertjes|zusjes|plaatsen|lessen|ochtenden|middagen|dagdelen|jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec)|[./-]\s?\d)/iu;
/** The end of a clause, which may go on with a small word. */
const ENDS = /^\s?(?:[.,;)!?]|$)/u;
const ENDS_OR_AND = /^\s?(?:[.,;)!?]|$|en\b)/u;
const ENDS_OR_BUT = /^\s?(?:[.,;)!?"”’]|$|en\b|maar\b|in\b)/u;
const ENDS_OR_SO = /^\s?(?:[.,;)!?|]|$|en\b|in\b|op\b|dus\b)/u;
/** "5 en 2 jaar oud". */
const AND_YEARS = /^ en \d{1,2} jaar/u;
const CLOSES_BRACKET = /^\s?(?:[),;]|in\b|en \d{1,2}\))/u;
const CLOSES_APPOSITION = /^\s?[,.)]/u;
const CLOSES_LIST = /^\s?\)/u;
const LETTER = /^\s?\p{L}/u;
const TURNED = /^\s?geworden\b/iu;
/** In capitals ("ZE IS ZATERDAG 8 GEWORDEN") only the words before it count. */
const TURNED_IN_LOWER = /^\s?geworden\b/u;
const BEING_BEHIND = /^\s?(?:geworden|is\b|was\b|werd\b|wordt\b)/iu;
/** "wordt 11 juni" before a number. */
const TURNING_DAY =
  /\b(?:wordt|werd|word) (?:op |in )?(?:(?:\d{1,2}|\p{L}{3,15}) )?(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}* $/u;
const LONGEST_TURNING = 32;

const HEDGES = wordSet('bijna net pas allebei');
/** "Moeder is 34.", "wordt 40 en trakteert": an adult's age needs one of these right before it. */
const BECOMING = wordSet('is wordt werd');
const TURNING = wordSet('wordt werd');
const BEFORE_TURNED = wordSet('is was net vandaag gisteren nu werd');
const BEFORE_IS = wordSet('hij zij ze net nu pas');
const DAYS = wordSet('vandaag nu inmiddels al morgen');
const BEFORE_DAY = wordSet('is wordt hij zij ze was');
const MOMENTS = wordSet('mei nu dan');
const BEFORE_MOMENT = wordSet('in wordt is');
/** How far back the relative of "nu 9" stands: "haar zus is nu 9". */
const NOW_REACH = [2, 3, 4] as const;

/** "zus (9)", "Sem (9)". */
const BRACKETED = { relative: 0.93, name: 0.85 } as const;
/** "broertje, 4,", "broertje van 4.", "broertje van 4 huilde", "zusje Aya van 4", "broer is nu 9". */
const RELATED = { apposition: 0.8, closed: 0.88, open: 0.75, named: 0.72, now: 0.72 } as const;
const CUED = {
  /** "is vandaag 8 geworden". */
  turned: 0.82,
  /** "wordt 11 juni 8", "8 geworden". */
  turning: 0.85,
  /** "leeftijd 8". */
  label: 0.9,
  /** "bijna 8 en", "bijna 8 bladzijden". */
  hedged: 0.85,
  hedgedLoosely: 0.3,
  /** "wordt 8." */
  becoming: 0.8,
  /** "wordt hij 8". */
  asked: 0.8,
  /** "is nu 8", "wordt in mei 8". */
  day: 0.75,
  moment: 0.75,
  /** "ze is, 8,". */
  is: 0.7,
  /** "hij is 8 boeken verder". */
  loose: 0.62,
} as const;

function isRelativeBefore({ tokens, index }: Bare, back: number): boolean {
  return RELATIVES.has(wordAt(tokens, index - back));
}

/** "zus (9)", "Sem (9, groep 5)". */
function inBrackets({ tokens, index, number, before, behind }: Bare): number | undefined {
  const shape = shapeAt(tokens, index - 1);
  const named = shape === Shape.capital || shape === Shape.letter;
  const relative = RELATIVES.has(before);
  if (!gapHas(tokens, index, Gap.open) || (!relative && !named)) return undefined;
  if (number < 2 || !CLOSES_BRACKET.test(behind)) return 0;
  return relative ? BRACKETED.relative : BRACKETED.name;
}

/** "Vader, 45, stotterde", "opa is 81, rijdt", "(stagiair, 24)", "(ongeveer 35)". */
function confidenceOfAdult({ tokens, index, before, behind }: Bare): number {
  const comma = gapHas(tokens, index, Gap.comma);
  if (comma && RELATIVES.has(before) && CLOSES_APPOSITION.test(behind)) return RELATED.apposition;
  if (comma && CLOSES_LIST.test(behind)) return CUED.loose;
  if (before === 'ongeveer' && CLOSES_LIST.test(behind)) return CUED.loose;
  return BECOMING.has(before) && ENDS_OR_BUT.test(behind) ? CUED.is : 0;
}

/** "broertje, 4,", "broertje van 4". */
function ofRelative(bare: Bare): number | undefined {
  const { tokens, index, number, before, behind } = bare;
  const apposition = RELATIVES.has(before) && gapHas(tokens, index, Gap.comma);
  if (apposition && CLOSES_APPOSITION.test(behind)) return RELATED.apposition;
  if (before === 'van' && isRelativeBefore(bare, 2)) {
    if (!LETTER.test(behind)) return RELATED.closed;
    if (number > 2) return RELATED.open;
  }
  if (before === 'van' && isRelativeBefore(bare, 3) && number > 1) return RELATED.named;
  const birthday = before === 'jarig' && gapHas(tokens, index, Gap.comma);
  if (birthday && ENDS.test(behind)) return RELATED.apposition;
  const named = shapeAt(tokens, index - 2) === Shape.capital;
  if (before === 'van' && named && ENDS.test(behind)) return RELATED.named;
  if (AND_YEARS.test(behind)) return RELATED.named;
  const now = before === 'nu' && NOW_REACH.some((back) => isRelativeBefore(bare, back));
  return now ? RELATED.now : undefined;
}

/** "wordt 11 juni 8", "leeftijd 8", "bijna 8", "wordt 8": by what stands right before it. */
function afterCue({ tokens, index, before, behind }: Bare): number | undefined {
  const start = startOf(tokens, index);
  if (TURNING_DAY.test(textUpTo(tokens.text, start, LONGEST_TURNING))) return CUED.turning;
  if (before.startsWith('leeftijd') || before === 'lft') return CUED.label;
  if (HEDGES.has(before)) {
    const closed = BEING_BEHIND.test(behind) || ENDS_OR_BUT.test(behind);
    return closed ? CUED.hedged : CUED.hedgedLoosely;
  }
  if (TURNING.has(before)) return ENDS_OR_SO.test(behind) ? CUED.becoming : 0;
  return TURNED_IN_LOWER.test(behind) ? CUED.turning : undefined;
}

/** "wordt hij 8", "is nu 8", "hij is 8": by the two words before it. */
function afterTwoWords({ before, two, behind }: Bare): number {
  const is = before === 'is' || before === 'was';
  if (is && BEFORE_IS.has(two) && ENDS_OR_AND.test(behind)) return CUED.is;
  if (THIRD_PERSON.has(before) && TURNING.has(two)) return CUED.asked;
  if (DAYS.has(before) && BEFORE_DAY.has(two)) return CUED.day;
  if (before === 'is' && THIRD_PERSON.has(two)) return CUED.loose;
  const moment = MOMENTS.has(before) && BEFORE_MOMENT.has(two);
  return moment && ENDS.test(behind) ? CUED.moment : 0;
}

/**
 * How likely a number without "jaar" is somebody's age; 0: it is none.
 * @param index of the number @param end of the number
 */
export function confidenceOfBare(
  tokens: Tokens,
  index: number,
  { number, end }: { readonly number: number; readonly end: number },
): number {
  const behind = textFrom(tokens.text, end, LONGEST_BEHIND);
  if (number < 1 || NO_AGE_BEHIND.test(behind)) return 0;
  const before = wordAt(tokens, index - 1);
  const bare: Bare = { tokens, index, number, before, two: wordAt(tokens, index - 2), behind };
  const bracketed = inBrackets(bare);
  if (bracketed !== undefined) return bracketed;
  if (TURNED.test(behind) && BEFORE_TURNED.has(before)) return CUED.turned;
  if (number > OLDEST_CHILD) return confidenceOfAdult(bare);
  const told = confidenceOfTold(tokens, index, behind);
  if (told > 0) return told;
  if (!gapOnly(tokens, index, Gap.space | Gap.comma | Gap.colon)) return 0;
  return ofRelative(bare) ?? afterCue(bare) ?? afterTwoWords(bare);
}
