/** Ages in digits with their unit: "7;4", "7 jaar en 4 maanden", "8-jarige", "5 maanden oud". */
import { Gap } from '../gaps';
import { Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isAnybody } from './age-level';
import type { AgeMatch } from './age-match';
import { RELATIVES } from './age-words';
import { gapHas } from './gap-tests';
import { isYearsOfThing, lasts } from './lasting-words';
import { matchAt } from './match-at';
import { ageOfMilestone } from './milestone-age';
import { confidenceOfYears } from './stretch-or-age';
import { textFrom } from './text-near';
import { wordSet } from './word-set';

/** "7;4", "7;4 jaar". */
const YEARS_MONTHS = /(\d{1,2}) ?; ?(\d{1,2})(?:\s?(?:jaar|jr\b\.?|j\b))?(?!\d)/uy;
/** "CL 8-3", "lft 8.3": only behind a label. */
const LABELLED = /(\d{1,2})[-:.](\d{1,2})(?![\d.:/-]\d?|\d)/uy;
const LABELS = wordSet('cl kl lft lftd leeftijd kalenderleeftijd');
/** "7 en 9 jaar". */
const BAND = /\d{1,2} en (?:de )?\d{1,2} ?(?:jaar|jr)(?!\p{L})/uy;
/** "7j0m". */
const SHORT_MONTHS = /(\d{1,2}) ?j\.? ?\d{1,2} ?m(?!\p{L})/uy;
/** "8-jarige". */
const AGED =
  /(\d{1,2})(?:[.,]5|½)?\s?-?\s?(?:jarige?|jr\.?[ -]oude?|jr\.?(?= (?:meisje|jongen|jongetje|kind|leerling|zusje|broertje|zoon|dochter)))(?!\p{L})/uy;
/** "7- en 9-jarige". */
const BOTH_AGED = /\d{1,2}(?:-? ?jarige?|-)? (?:en|of|à) \d{1,2}-? ?jarige(?!\p{L})/uy;
const WEEKS = /\d{1,2} ?(?:weken|wkn)(?!\p{L})/uy;
const MONTHS_OLD = /(\d{1,2})\s?(?:maanden|maand|mnd|weken)(?=\soud)/uy;
const MONTHS = /(\d{1,2})\s?(?:maanden|mnd\.?|mnden)(?!\p{L})/uy;
/** "7 jaar", "8,5 jaar", "9 jr", "7 jaar en 4 maanden". */
const YEARS =
  /(\d{1,2})(?:[.,]\d{1,2}|½|\s?1\/2|-en-een-half)?\s?(?:jaar(?!\p{L})|jr(?!\p{L})\.?|jaren(?= oud)|j(?=[\s,.);]|$)(?! ?\/ ?\d))(?:\s?(?:en|,|;|\/|\+)?\s?\d{1,2}\s?(?:maanden|maand|mnd|mnd\.|mnden|m)(?!\p{L}))?/uy;
/** In what YEARS matched: months go with the years. */
const WITH_MONTHS = /\ben\b|, |;/u;
/** "7;4-8;2": a range. */
const RANGE_BEHIND = /^ ?[-–] ?\d/u;
const MONTHS_IN_YEAR = 12;
const LONGEST_BEHIND = 24;
/** "maximaal 6 maanden oud". */
const LIMITS = wordSet('maximaal minimaal minstens hoogstens tot');
const HEDGES = wordSet('beiden allebei nu pas bijna net inmiddels');
const IS_NOW = wordSet('is nu was wordt');
const SHE = wordSet('hij zij ze is');
const BABY_REACH = [1, 2, 3] as const;

const CONFIDENCE = {
  yearsMonths: 0.93,
  shortMonths: 0.9,
  aged: 0.9,
  monthsOld: 0.85,
  babyMonths: 0.75,
} as const;

/** "dreumes van 16 mnd", "zusje Blessing, 15 maanden,", "sagal (18 mnd)". */
export function isToddler(tokens: Tokens, index: number, behind: string): boolean {
  const before = index - 1;
  const person = (at: number): boolean =>
    RELATIVES.has(wordAt(tokens, at)) || shapeAt(tokens, at) === Shape.capital;
  // "Sem en Aya, beiden 20 maanden"
  if (HEDGES.has(wordAt(tokens, before)) && gapHas(tokens, before, Gap.comma) && person(before - 1))
    return true;
  if (wordAt(tokens, before) === 'van' && lasts(wordAt(tokens, before - 1))) return false;
  if (wordAt(tokens, before) === 'van' && (person(before - 1) || person(before - 2))) return true;
  // "Bo is 5 maanden."
  if (
    IS_NOW.has(wordAt(tokens, before)) &&
    (person(before - 1) || SHE.has(wordAt(tokens, before - 1)))
  )
    return /^\s?(?:[).,;!?\n]|$)/u.test(behind);
  // "sinds hij 9 maanden is"
  if (SHE.has(wordAt(tokens, before)) && /^ (?:is|was|werd)(?!\p{L})/u.test(behind)) return true;
  const closed = /^(?:[),.;\n]|$)/u.test(behind);
  // "zusje 8 mnd, gezond"
  const tied = gapHas(tokens, index, Gap.comma | Gap.open) || RELATIVES.has(wordAt(tokens, before));
  return closed && tied && person(before);
}

/** "baby Natnael (5 maanden)", "een baby van 5 maanden". */
function isBaby(tokens: Tokens, index: number): boolean {
  return BABY_REACH.some((back) => wordAt(tokens, index - back) === 'baby');
}

/** "7;4 jaar": not "7;13", nor "7;4-8;2". */
function withSemicolon(text: string, at: number): AgeMatch | undefined {
  const found = matchAt(YEARS_MONTHS, text, at);
  if (!found || Number(found[2]) > MONTHS_IN_YEAR) return undefined;
  const end = at + found[0].length;
  if (RANGE_BEHIND.test(textFrom(text, end, 4))) return undefined;
  return { end, confidence: CONFIDENCE.yearsMonths };
}

/** "CL 8-3": eight years and three months. */
function afterLabel(tokens: Tokens, index: number): AgeMatch | undefined {
  if (!LABELS.has(wordAt(tokens, index - 1))) return undefined;
  const at = startOf(tokens, index);
  const found = matchAt(LABELLED, tokens.text, at);
  if (!found || Number(found[2]) >= MONTHS_IN_YEAR) return undefined;
  const end = at + found[0].length;
  // "leeftijd 4-6 jaar": of a group
  if (found[0].includes('-') && /^ ?jaar/u.test(textFrom(tokens.text, end, 5))) return undefined;
  return { end, confidence: CONFIDENCE.yearsMonths };
}

/** "tussen 7 en 9 jaar": told of somebody. */
function inBand(tokens: Tokens, index: number): AgeMatch | undefined {
  const before = wordAt(tokens, index - 1);
  if (before !== 'tussen' && !(before === 'de' && wordAt(tokens, index - 2) === 'tussen'))
    return undefined;
  const between = before === 'tussen' ? index - 1 : index - 2;
  if (isAnybody(wordAt(tokens, between - 1))) return undefined;
  const at = startOf(tokens, index);
  const found = matchAt(BAND, tokens.text, at);
  return found ? { end: at + found[0].length, confidence: CONFIDENCE.babyMonths } : undefined;
}

/** "7j0m", "8-jarige". */
function inOneWord(text: string, at: number): AgeMatch | undefined {
  const short = matchAt(SHORT_MONTHS, text, at);
  if (short) return { end: at + short[0].length, confidence: CONFIDENCE.shortMonths };
  const aged = matchAt(BOTH_AGED, text, at) ?? matchAt(AGED, text, at);
  return aged && !isYearsOfThing(text, at + aged[0].length)
    ? { end: at + aged[0].length, confidence: CONFIDENCE.aged }
    : undefined;
}

/** "5 maanden oud", "baby van 5 maanden". */
function inMonths(tokens: Tokens, index: number): AgeMatch | undefined {
  const at = startOf(tokens, index);
  const old = matchAt(MONTHS_OLD, tokens.text, at);
  if (old) {
    if (LIMITS.has(wordAt(tokens, index - 1))) return undefined;
    return { end: at + old[0].length, confidence: CONFIDENCE.monthsOld };
  }
  const weeks = isBaby(tokens, index) ? matchAt(WEEKS, tokens.text, at) : null;
  if (weeks) return { end: at + weeks[0].length, confidence: CONFIDENCE.babyMonths };
  const months = matchAt(MONTHS, tokens.text, at);
  if (!months) return undefined;
  const toddler = isToddler(
    tokens,
    index,
    textFrom(tokens.text, at + months[0].length, LONGEST_BEHIND),
  );
  if (!toddler && !isBaby(tokens, index)) return undefined;
  return { end: at + months[0].length, confidence: CONFIDENCE.babyMonths };
}

/** "7 jaar", unless it is a stretch of time. */
function inYears(tokens: Tokens, index: number): AgeMatch | undefined {
  const at = startOf(tokens, index);
  const found = matchAt(YEARS, tokens.text, at)?.[0];
  if (found === undefined) return undefined;
  const end = at + found.length;
  const confidence = confidenceOfYears(tokens, index, {
    years: Number.parseInt(found, 10),
    withMonths: WITH_MONTHS.test(found),
    behind: textFrom(tokens.text, end, LONGEST_BEHIND),
  });
  return { end, confidence };
}

/** An age in digits with its unit. @param index of the number */
export function ageInYears(tokens: Tokens, index: number): AgeMatch | undefined {
  const at = startOf(tokens, index);
  return (
    withSemicolon(tokens.text, at) ??
    afterLabel(tokens, index) ??
    inBand(tokens, index) ??
    inOneWord(tokens.text, at) ??
    ageOfMilestone(tokens, index) ??
    inMonths(tokens, index) ??
    inYears(tokens, index)
  );
}
