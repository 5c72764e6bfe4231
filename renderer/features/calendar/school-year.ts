/** A school year (August up to and including July) by months and weeks. Pure; days are `YYYY-MM-DD`. */
import dayjs from 'dayjs';
import type { DatedItem } from '../../../electron/contract/reminders';

const DAY = 'YYYY-MM-DD';
const FIRST_MONTH = 8;

const names =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

/** The year in which the school year of a day began. */
export const startYearOf = (day: string): number => {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= FIRST_MONTH ? year : year - 1;
};

export type Period = { readonly from: string; readonly to: string };

export const periodOf = (startYear: number): Period => ({
  from: `${startYear}-08-01`,
  to: `${startYear + 1}-07-31`,
});

export type Month = {
  /** `2026-09` */
  readonly key: string;
  /** "september 2026" */
  readonly name: string;
  /** "september" */
  readonly short: string;
};

/** The twelve months, August first. */
export const monthsOf = (startYear: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, at) => {
    const month = dayjs(`${startYear}-08-01`).add(at, 'month');
    const short = names[month.month()] ?? '';
    return { key: month.format('YYYY-MM'), name: `${short} ${month.year()}`, short };
  });

/** The days of a month in rows of seven from Monday; null before its first and after its last day. */
export const weeksOf = (monthKey: string): readonly (readonly (string | null)[])[] => {
  const first = dayjs(`${monthKey}-01`);
  const before = (first.day() + 6) % 7;
  const days = first.daysInMonth();
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_each, weekday) => {
      const at = week * 7 + weekday - before;
      return at < 0 || at >= days ? null : first.add(at, 'day').format(DAY);
    }),
  );
};

/** By month (`2026-09`), in the order they came in; months without any are absent. */
export const byMonth = (items: readonly DatedItem[]): ReadonlyMap<string, readonly DatedItem[]> => {
  const months = new Map<string, DatedItem[]>();
  for (const item of items) {
    const key = item.on.slice(0, 7);
    months.set(key, [...(months.get(key) ?? []), item]);
  }
  return months;
};
