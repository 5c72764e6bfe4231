import { Gap } from '../gaps';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { wholeDate } from './date-extent';
import type { DateMatch } from './date-extent';
import {
  COMPACT,
  DAY_CUES,
  FULL,
  ISO,
  MISSPELT_MONTHS,
  NO_DAYS,
  ROMAN,
  SHORT,
  SPACED,
  TWO_DIGIT_YEAR,
  UNIT_BEHIND,
  WITH_MONTH,
} from './date-words';
import { dateInWordsAt } from './dates-in-words';
import { gapHas } from './gap-tests';
import { matchAt } from './match-at';
import type { Spot } from './spot';
import { textFrom, textUpTo } from './text-near';
import { wordSet } from './word-set';

/** "12-03-2025", "12 maart", "2025-03-12", "12-3-25", "12 maar". */
const CONFIDENCE = {
  century: 0.97,
  month: 0.97,
  iso: 0.95,
  shortYear: 0.89,
  misspelt: 0.75,
} as const;
/** Without a year: "03-09", "op 3-9", "3-9: belde" at the start of a line, "12-11", "12/3", "3/12". */
const NO_YEAR = {
  zero: 0.9,
  cued: 0.85,
  entry: 0.8,
  row: 0.75,
  padded: 0.7,
  falling: 0.62,
  rising: 0.2,
} as const;

const MOST_DAYS = 31;
const MONTHS = 12;
const GROUPS = 8;
const BEFORE_GROUPS = wordSet('van voor uit in');
const LONGEST_UNIT = 12;
/** Lines that begin with a day. */
const LIKE = wordSet('als zoals van');
const LOGGED = /\n\d{1,2}[-/]\d{1,2}:? \p{L}/u;
const DIARY = 300;
const ROW = /\d{1,2}[/-]\d{1,2}(?:(?:,| en|:)[^\d\n]{0,16} \d{1,2}[/-]\d{1,2}(?!\d)){1,5}/uy;
const DAY = /(\d{1,2})[/-](\d{1,2})/gu;
const ENTRY_MARK = /^\s?[:|–-]/u;

function isDay(day: string, month: string): boolean {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= MOST_DAYS && m >= 1 && m <= MONTHS;
}

/** "12-03-2025", "03-12-25" (American too), "2025-03-12". */
function withYear(text: string, at: number): DateMatch | undefined {
  const full = matchAt(FULL, text, at) ?? matchAt(SPACED, text, at);
  if (full) {
    const [all, day = '', month = ''] = full;
    const confidence = /\d{4}$/u.test(all) ? CONFIDENCE.century : CONFIDENCE.shortYear;
    if (isDay(day, month) || isDay(month, day)) return { end: at + all.length, confidence };
  }
  const roman = matchAt(ROMAN, text, at);
  if (roman && Number.parseInt(roman[0], 10) <= MOST_DAYS)
    return { end: at + roman[0].length, confidence: CONFIDENCE.iso };
  const iso = matchAt(ISO, text, at) ?? matchAt(COMPACT, text, at);
  if (!iso) return undefined;
  const [all, , month = '', day = ''] = iso;
  return isDay(day, month) ? { end: at + all.length, confidence: CONFIDENCE.iso } : undefined;
}

/** "12 maart", "12 maart 25", "3, 10 en 17 mei 2025". */
function withMonth(text: string, at: number): DateMatch | undefined {
  const found = matchAt(WITH_MONTH, text, at)?.[0];
  if (found === undefined) return undefined;
  const day = Number.parseInt(found, 10);
  if (day < 1 || day > MOST_DAYS) return undefined;
  const end = at + found.length;
  const year = /\d$/u.test(found) ? null : matchAt(TWO_DIGIT_YEAR, text, end);
  return { end: end + (year?.[0].length ?? 0), confidence: CONFIDENCE.month };
}

/** "3-10 Esme huilt" among other lines of a diary. */
function isLogged(text: string, at: number, end: number): boolean {
  if (!/^ \p{L}/u.test(textFrom(text, end, 2))) return false;
  return LOGGED.test(textFrom(text, end, DIARY)) || LOGGED.test(textUpTo(text, at, DIARY));
}

/** "3/3, 10/3, 17/3": ever later days of one month, one of them later than the month: no marks. */
function isInRow(text: string, at: number): boolean {
  const row = matchAt(ROW, text, at)?.[0];
  const days = [...(row ?? '').matchAll(DAY)].map(([, day, month]) => [Number(day), Number(month)]);
  const [first] = days;
  if (first === undefined || days.length < 2) return false;
  const later = days.every(
    ([day = 0, month], index) => month === first[1] && day > (days[index - 1]?.[0] ?? 0),
  );
  return later && days.some(([day = 0, month = 0]) => day > month);
}

/** "03-09", "12/3": a day only when it looks like one or something says so. */
function withoutYear(tokens: Tokens, index: number): DateMatch | undefined {
  const { text } = tokens;
  const at = startOf(tokens, index);
  const found = matchAt(SHORT, text, at);
  if (!found) return undefined;
  const [all, day = '', mark = '', month = ''] = found;
  const end = at + all.length;
  const before = wordAt(tokens, index - 1);
  if (!isDay(day, month) || NO_DAYS.has(before)) return undefined;
  // "sommen als 30-11"
  if (LIKE.has(before) && NO_DAYS.has(wordAt(tokens, index - 2))) return undefined;
  if (UNIT_BEHIND.test(textFrom(text, end, LONGEST_UNIT))) return undefined;
  const padded = day.length === 2 && month.length === 2;
  if (padded && (day.startsWith('0') || month.startsWith('0')))
    return { end, confidence: NO_YEAR.zero };
  // "de meisjes van 7/8": two groups taken together
  const groups = mark === '/' && Number(month) === Number(day) + 1 && Number(month) <= GROUPS;
  if (groups && BEFORE_GROUPS.has(before)) return { end, confidence: NO_YEAR.rising };
  if (DAY_CUES.has(before) || DAY_CUES.has(wordAt(tokens, index - 2)))
    return { end, confidence: NO_YEAR.cued };
  const startsLine = gapHas(tokens, index, Gap.newline | Gap.break);
  if (startsLine && (ENTRY_MARK.test(textFrom(text, end, 3)) || isLogged(text, at, end)))
    return { end, confidence: NO_YEAR.entry };
  if (isInRow(text, at)) return { end, confidence: NO_YEAR.row };
  if (padded && mark === '-') return { end, confidence: NO_YEAR.padded };
  // A fraction is seldom more than one, and a range goes up: what goes down is a day.
  const falling = Number(day) > Number(month);
  return { end, confidence: falling ? NO_YEAR.falling : NO_YEAR.rising };
}

/** "12 febuari". */
function misspelt(tokens: Tokens, index: number): DateMatch | undefined {
  if (!isDay(wordAt(tokens, index), '1')) return undefined;
  if (!MISSPELT_MONTHS.has(wordAt(tokens, index + 1))) return undefined;
  return { end: endOf(tokens, index + 1), confidence: CONFIDENCE.misspelt };
}

/** Whether digits go on in front: "1.12-03", "A12". */
function isInside(tokens: Tokens, index: number): boolean {
  if (index === 0) return false;
  const gap = gapAt(tokens, index);
  if (gap === 0) return true;
  const tied = gap === Gap.dot || gap === Gap.hyphen || gap === Gap.slash || gap === Gap.comma;
  return tied && shapeAt(tokens, index - 1) === Shape.digits;
}

/** Days with a month, with or without a year. @param index of a token of digits or a word */
export function dateAt(tokens: Tokens, index: number): Spot | undefined {
  if (shapeAt(tokens, index) !== Shape.digits) return dateInWordsAt(tokens, index);
  if (isInside(tokens, index)) return undefined;
  const at = startOf(tokens, index);
  const found =
    withYear(tokens.text, at) ??
    withMonth(tokens.text, at) ??
    withoutYear(tokens, index) ??
    misspelt(tokens, index);
  return found && wholeDate(tokens, index, found);
}
