/** Where a trajectory stands on a day. Pure. */
import type { TrajectorySchedule } from '../../../electron/contract/trajectory-record';

export type WeekNow =
  /** No start date yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'toCome'; readonly on: string }
  | { readonly kind: 'week'; readonly number: number }
  /** A week that doesn't count, such as a holiday. */
  | { readonly kind: 'between'; readonly next: number }
  | { readonly kind: 'over'; readonly on: string };

/** A day so many days later. */
export const addDays = (day: string, count: number): string => {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + count);
  return later.toISOString().slice(0, 10);
};

const sundayOf = (monday: string): string => addDays(monday, 6);

/** Whether a day is in the week that begins on this Monday. */
export const isInWeek = (day: string, monday: string): boolean =>
  monday <= day && day <= sundayOf(monday);

/** @param today `YYYY-MM-DD` */
export const weekNow = ({ weeks }: Pick<TrajectorySchedule, 'weeks'>, today: string): WeekNow => {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return { kind: 'none' };
  if (today < first.monday) return { kind: 'toCome', on: first.monday };
  if (today > sundayOf(last.monday)) return { kind: 'over', on: last.days.at(-1) ?? last.monday };
  const current = weeks.find(({ monday }) => isInWeek(today, monday));
  if (current !== undefined) return { kind: 'week', number: current.number };
  const next = weeks.find(({ monday }) => monday > today) ?? last;
  return { kind: 'between', next: next.number };
};
