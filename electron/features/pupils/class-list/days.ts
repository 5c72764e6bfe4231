/** Calendar days as `YYYY-MM-DD`, by arithmetic alone: no zone and no clock. */
import type { Day } from '../../../contract/ids';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

/** The day, or null when the calendar has no such day (30 February, month 13, year 0). */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || day < 1 || day > monthLength(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** Reads `xs:date` and `xs:dateTime`, with or without a zone; the zone is ignored. */
export const dayFromXml = (text: string): Day | null => {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
      text,
    );
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
};

export const dayBefore = (day: Day): Day => {
  const [year = 1, month = 1, number = 1] = day.split('-').map(Number);
  if (number > 1) return dayOf(year, month, number - 1) ?? day;
  if (month > 1) return dayOf(year, month - 1, monthLength(year, month - 1)) ?? day;
  return dayOf(year - 1, 12, 31) ?? day;
};

/** Excel's day number (1900 system) to a day; 60 is a day that never was, real lists start far later. */
export const dayFromExcelNumber = (number: number): Day | null => {
  if (!Number.isInteger(number) || number < 61 || number > 73_050) return null;
  let year = 1900;
  let rest = number - 1; // 1 = 1 January 1900, and Excel counts a 29 February 1900
  rest -= 1;
  for (;;) {
    const length = isLeapYear(year) ? 366 : 365;
    if (rest < length) break;
    rest -= length;
    year += 1;
  }
  let month = 1;
  while (rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return dayOf(year, month, rest + 1);
};
