/** Dates and sexes as people type them in a spreadsheet. */
import type { Day } from '../../../contract/ids';
import type { Sex } from './class-list';
import { dayFromExcelNumber, dayFromXml, dayOf } from './days';

const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const monthOf = (name: string): number => {
  const start = name.toLowerCase().replace(/\.$/u, '');
  if (start === 'maa' || 'maart'.startsWith(start)) return start.startsWith('maa') ? 3 : 0;
  return months.indexOf(start.slice(0, 3)) + 1;
};

/** Two digits: the last year with them that is not more than `ahead` years after the reference year. */
const fullYear = (year: string, referenceDay: Day, ahead: number): number => {
  if (year.length > 2) return Number(year);
  const recent = 2000 + Number(year);
  return recent > Number(referenceDay.slice(0, 4)) + ahead ? recent - 100 : recent;
};

/**
 * `04-03-2018`, `4/3/18`, `4.3.2018`, `4 mrt 2018`, `4 maart 2018`, `2018-03-04` with or without a time,
 * and Excel's day number. Day before month, always: a month above 12 is an error, not an American.
 */
export const dayFromDutch = (
  text: string,
  { referenceDay, ahead }: { readonly referenceDay: Day; readonly ahead: number },
): Day | null => {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u.exec(text);
  if (iso !== null) return dayFromXml(iso[1] ?? '');
  const bare = text
    .replace(/^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+/iu, '')
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/u, '');
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/u.exec(bare);
  if (numeric !== null) {
    const [, day, month, year = ''] = numeric;
    return dayOf(fullYear(year, referenceDay, ahead), Number(month), Number(day));
  }
  const written = /^(\d{1,2})[-\s.]+([a-z]{3,9})\.?[-\s']+(\d{4}|\d{2})$/iu.exec(bare);
  if (written !== null) {
    const [, day, month = '', year = ''] = written;
    return dayOf(fullYear(year, referenceDay, ahead), monthOf(month), Number(day));
  }
  return /^\d{5}$/u.test(bare) ? dayFromExcelNumber(Number(bare)) : null;
};

const sexes: ReadonlyMap<string, Sex> = new Map([
  ...['j', 'jongen', 'man', 'mannelijk', '1'].map((word) => [word, 'boy'] as const),
  ...['v', 'meisje', 'vrouw', 'vrouwelijk', '2', 'f'].map((word) => [word, 'girl'] as const),
  ...['0', 'o', 'onbekend', '?'].map((word) => [word, 'unknown'] as const),
  ...['9', 'x', 'niet gespecificeerd', 'anders'].map((word) => [word, 'unspecified'] as const),
]);

/**
 * `m` is a girl (meisje) beside `j`, but a boy (man) beside `v`: the whole column decides.
 * @returns a reader for one cell; null when the word is unknown or `m` can't be told.
 */
export const sexReader = (
  column: readonly string[],
): ((cell: string) => { readonly sex: Sex | null; readonly isAmbiguous: boolean }) => {
  const words = new Set(column.map((cell) => cell.toLowerCase()));
  const besideBoy = words.has('j') || words.has('jongen');
  const besideGirl = words.has('v') || words.has('f') || words.has('vrouw');
  return (cell) => {
    const word = cell.toLowerCase();
    if (word !== 'm') return { sex: sexes.get(word) ?? null, isAmbiguous: false };
    if (besideBoy === besideGirl) return { sex: null, isAmbiguous: true };
    return { sex: besideBoy ? 'girl' : 'boy', isAmbiguous: false };
  };
};
