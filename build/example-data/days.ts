import { between, type Random } from './random';

const millisecondsPerDay = 86_400_000;

/** Holidays of the invented region in which no note is written: first and last day. */
const holidays: readonly (readonly [string, string])[] = [
  ['2024-10-26', '2024-11-03'],
  ['2024-12-21', '2025-01-05'],
  ['2025-02-22', '2025-03-02'],
  ['2025-04-26', '2025-05-04'],
  ['2025-07-12', '2025-08-24'],
  ['2025-10-18', '2025-10-26'],
  ['2025-12-20', '2026-01-04'],
  ['2026-02-14', '2026-02-22'],
  ['2026-04-25', '2026-05-03'],
  ['2026-07-11', '2026-08-23'],
  ['2026-10-17', '2026-10-25'],
];

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * millisecondsPerDay).toISOString().slice(0, 10);
}

/** How many days from `first` to `last`. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / millisecondsPerDay);
}

/** A day between the two, both included. */
export function randomDay(random: Random, range: { first: string; last: string }): string {
  return addDays(range.first, between(random, 0, daysBetween(range.first, range.last)));
}

/** True from Monday to Friday outside the holidays. */
export function isSchoolDay(day: string): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  const inHoliday = holidays.some(([first, last]) => day >= first && day <= last);
  return weekday !== 0 && weekday !== 6 && !inHoliday;
}

/** All school days from `first` to `last`. */
export function schoolDays(range: { first: string; last: string }): readonly string[] {
  const days: string[] = [];
  for (let day = range.first; day <= range.last; day = addDays(day, 1)) {
    if (isSchoolDay(day)) days.push(day);
  }
  return days;
}

/** The fourth birthday: the day a child may go to school. 29 February becomes 1 March. */
export function fourthBirthday(birthDate: string): string {
  const year = Number(birthDate.slice(0, 4)) + 4;
  return addDays(`${year}-${birthDate.slice(5, 7)}-01`, Number(birthDate.slice(8, 10)) - 1);
}

/** Usual birth dates of a year group in a school year: 1 October to 30 September (custom). */
export function usualBirthDates(range: { yearGroup: number; firstCalendarYear: number }): {
  readonly first: string;
  readonly last: string;
} {
  const year = range.firstCalendarYear - 4 - range.yearGroup;
  return { first: `${year}-10-01`, last: `${year + 1}-09-30` };
}
