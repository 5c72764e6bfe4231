import { foldedWords } from '../tokens';
import { wordSet } from './word-set';

/** Months by their first three letters, "mrt" being the odd one out; 1 to 12. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['apr', 4],
  ['mei', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
]);
const MARCH = wordSet('maart mrt maa');

/** With the article that each takes. Custom: a season for a date (domain.md section 3, "Generalise"). */
const SEASONS = ['de winter', 'het voorjaar', 'de zomer', 'het najaar'] as const;
/** A school year runs from 1 August to 31 July (domain.md, "Decided where the sources are silent"). */
const FIRST_MONTH = 8;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;
const CENTURY = 2000;

/** A month, and the year when it is told. */
type Moment = { readonly month: number; readonly year: number | undefined };

function monthOf(word: string): number | undefined {
  return MARCH.has(word) ? 3 : MONTHS.get(word.slice(0, 3));
}

const NUMBER = /^\d+$/u;

/** "2025", or a "25" where a year stands. @param places the words among which two figures are a year */
function yearOf(words: readonly string[], places: readonly string[]): number | undefined {
  const full = words
    .filter((word) => NUMBER.test(word))
    .map(Number)
    .find((number) => number > EARLIEST_YEAR && number < LATEST_YEAR);
  const short = places.find((word) => NUMBER.test(word) && word.length < 3);
  return full ?? (short === undefined ? undefined : CENTURY + Number(short));
}

/** "12 mrt 2025", "12-3-25", "2025-03-12": in numbers the month is the second. */
function momentOf(surface: string): Moment | undefined {
  const words = foldedWords(surface);
  const at = words.findIndex((word) => monthOf(word) !== undefined);
  const named = monthOf(words[at] ?? '');
  // "tussen 3 en 7 maart": a year stands behind the month.
  if (named !== undefined) return { month: named, year: yearOf(words, words.slice(at + 1)) };
  const numbers = words.filter((word) => NUMBER.test(word));
  const month = Number(numbers[1] ?? 0);
  return month >= 1 && month <= 12 ? { month, year: yearOf(words, numbers.slice(2)) } : undefined;
}

function schoolYear(year: number, month: number): number {
  return month >= FIRST_MONTH ? year : year - 1;
}

function seasonOf(month: number): string {
  return SEASONS[Math.floor((month % 12) / 3)] ?? SEASONS[0];
}

/**
 * "12 mrt 2025" → "het voorjaar van vorig schooljaar"; undefined when no month can be read.
 * @param today `YYYY-MM-DD`; without it the season stands alone
 */
export function dateInWords(surface: string, today: string | undefined): string | undefined {
  const moment = momentOf(surface);
  if (!moment) return undefined;
  const season = seasonOf(moment.month);
  if (moment.year === undefined || today === undefined) return season;
  const [nowYear = 0, nowMonth = 1] = today.split('-').map(Number);
  const ago = schoolYear(nowYear, nowMonth) - schoolYear(moment.year, moment.month);
  if (ago < 0) return season;
  if (ago === 0) return `${season} van dit schooljaar`;
  return ago === 1 ? `${season} van vorig schooljaar` : `${season}, langer geleden`;
}
