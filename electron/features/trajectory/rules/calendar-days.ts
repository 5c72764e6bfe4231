/**
 * Days of the week and sums with days. In UTC, where every day has 24 hours: a day has no zone. By the built-in
 * Date, because the weeks of a group of thirty are counted in one go (a library that formats took 150 ms). Pure.
 */
import dayjs from 'dayjs';

const DAY_IN_MS = 86_400_000;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

const dayOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, DAY_LENGTH);

export const addDays = (day: string, days: number): string =>
  dayOf(Date.parse(day) + days * DAY_IN_MS);

/** 30 November three months on is 28 February: a month never spills over into the next. */
export const addMonths = (day: string, months: number): string =>
  dayjs(day).add(months, 'month').format('YYYY-MM-DD');

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

/** The Monday of the week, Monday to Sunday, in which a day lies. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** Monday to Friday. */
export const workingDaysOf = (monday: string): readonly string[] =>
  [0, 1, 2, 3, 4].map((at) => addDays(monday, at));
