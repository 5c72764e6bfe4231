/**
 * The weeks of a trajectory: counted in weeks with school, so that a holiday never costs a pupil a week of
 * guidance (custom; domain.md section 2: twelve weeks, one part-day a week). Pure.
 */
import { holdsDay } from '../../school-calendar/free-days';
import type { FreeDays, FreeSpan } from '../../school-calendar/free-days';
import { schoolYearOf } from '../../days';
import { addDays, addMonths, mondayOf, weekdayOf, workingDaysOf } from './calendar-days';

type Week = { readonly number: number; readonly monday: string; readonly days: readonly string[] };
type Skipped = { readonly monday: string; readonly why: string; readonly byHand: boolean };

export type WeekSchedule = {
  readonly weeks: readonly Week[];
  readonly skipped: readonly Skipped[];
  readonly yearsWithoutHolidays: readonly number[];
};

export type SchedulePlan = {
  readonly startOn: string;
  readonly weekCount: number;
  /** 1 is Monday, 5 is Friday. Null: any school day makes a week. */
  readonly sessionWeekday: number | null;
  /** Mondays that a person leaves out. */
  readonly skipped: readonly string[];
};

/** A calendar without an end is a mistake of typing: three years are looked ahead, a quarter of one back. */
const WEEKS_AHEAD = 156;
const WEEKS_BACK = 13;
const FRIDAY = 5;

const isSchoolDay = (day: string, periods: readonly FreeSpan[]): boolean =>
  weekdayOf(day) <= FRIDAY && !periods.some((period) => holdsDay(period, day));

const schoolDaysOf = (monday: string, periods: readonly FreeSpan[]): readonly string[] =>
  workingDaysOf(monday).filter((day) => isSchoolDay(day, periods));

/** What a week that has to be there shows, whatever the calendar says: its school days, or all five. */
const daysOf = (monday: string, periods: readonly FreeSpan[]): readonly string[] => {
  const days = schoolDaysOf(monday, periods);
  return days.length > 0 ? days : workingDaysOf(monday);
};

const counts = (
  monday: string,
  sessionWeekday: number | null,
  periods: readonly FreeSpan[],
): boolean =>
  sessionWeekday === null
    ? schoolDaysOf(monday, periods).length > 0
    : isSchoolDay(addDays(monday, sessionWeekday - 1), periods);

const holidaysIn = (monday: string, periods: readonly FreeSpan[]): string => {
  const days = workingDaysOf(monday);
  const names = periods
    .filter((period) => days.some((day) => holdsDay(period, day)))
    .map(({ name }) => name);
  return [...new Set(names)].join(', ');
};

/** Which span of the calendar `makeSchedule` may look at. */
export const spanOf = (startOn: string): { readonly from: string; readonly to: string } => ({
  from: addDays(mondayOf(startOn), -7 * (WEEKS_BACK + WEEKS_AHEAD)),
  to: addDays(mondayOf(startOn), 7 * (WEEKS_AHEAD + 1)),
});

type Chosen = {
  /** From week 0 on. */
  readonly mondays: readonly string[];
  readonly byHand: readonly string[];
  readonly free: FreeDays;
};

const scheduleOf = ({ mondays, byHand, free }: Chosen): WeekSchedule => {
  const { periods } = free;
  const first = mondays[0];
  const last = mondays.at(-1);
  if (first === undefined || last === undefined) {
    return { weeks: [], skipped: [], yearsWithoutHolidays: [] };
  }
  const taken = new Set(mondays);
  const between: string[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) between.push(monday);
  const years = new Set(between.flatMap(workingDaysOf).map(schoolYearOf));
  return {
    weeks: mondays.map((monday, number) => ({ number, monday, days: daysOf(monday, periods) })),
    skipped: between
      .filter((monday) => !taken.has(monday))
      .map((monday) =>
        byHand.includes(monday)
          ? { monday, why: '', byHand: true }
          : { monday, why: holidaysIn(monday, periods), byHand: false },
      ),
    yearsWithoutHolidays: free.yearsWithoutHolidays.filter((year) => years.has(year)),
  };
};

/**
 * The weeks as the calendar makes them. Week 1 is the week of the start (a weekend belongs to the week after
 * it), or the first after it that counts: with a school day, and where there is a fixed part-day, with school
 * on that weekday. Week 0 is the last week with school before week 1.
 * @param free of the span that `spanOf` names
 * @returns fewer weeks than asked where the calendar holds too few in three years; none where it holds no one
 */
export const makeSchedule = (plan: SchedulePlan, free: FreeDays): WeekSchedule => {
  const { periods } = free;
  const leftOut = new Set(plan.skipped);
  const start = mondayOf(
    weekdayOf(plan.startOn) > FRIDAY ? addDays(plan.startOn, 2) : plan.startOn,
  );
  const counted: string[] = [];
  for (let at = 0; at < WEEKS_AHEAD && counted.length < plan.weekCount; at += 1) {
    const monday = addDays(start, 7 * at);
    if (!leftOut.has(monday) && counts(monday, plan.sessionWeekday, periods)) counted.push(monday);
  }
  const [one] = counted;
  if (one === undefined) return scheduleOf({ mondays: [], byHand: [], free });
  const before = Array.from({ length: WEEKS_BACK }, (_, at) => addDays(one, -7 * (at + 1)));
  const baseline = before.find(
    (monday) => !leftOut.has(monday) && schoolDaysOf(monday, periods).length > 0,
  );
  // A week by hand that has no school anyway is told by the name of its holiday.
  const byHand = plan.skipped.filter((monday) => schoolDaysOf(monday, periods).length > 0);
  return scheduleOf({ mondays: [baseline ?? addDays(one, -7), ...counted], byHand, free });
};

/**
 * The weeks as they were fixed, with the school days of the calendar of now. A week that lost its last school
 * day since shows all five, so that what was scored in it stays in sight.
 */
export const fixedSchedule = (
  fixed: {
    /** From week 0 on. */
    readonly mondays: readonly string[];
    readonly skipped: readonly string[];
  },
  free: FreeDays,
): WeekSchedule => scheduleOf({ mondays: fixed.mondays, byHand: fixed.skipped, free });

/**
 * The number of the week in which a day lies, Monday to Sunday; null outside them.
 * @param mondays from week 0 on
 */
export const weekOf = (day: string, mondays: readonly string[]): number | null => {
  const number = mondays.indexOf(mondayOf(day));
  return number === -1 ? null : number;
};

/** The day itself where it is a school day, otherwise the next; the day itself too where no year holds one. */
export const nextSchoolDay = (day: string, { periods }: Pick<FreeDays, 'periods'>): string => {
  for (let next = day, left = 366; left > 0; next = addDays(next, 1), left -= 1) {
    if (isSchoolDay(next, periods)) return next;
  }
  return day;
};

/**
 * Proposed days on which is looked whether what was won still holds: 6 weeks, 3 and 6 months after the last
 * day, on school days (custom: seeds, impulsklas, "borging").
 */
export const checkDays = (lastDay: string, free: Pick<FreeDays, 'periods'>) =>
  [
    { term: 'sixWeeks', on: nextSchoolDay(addDays(lastDay, 42), free) },
    { term: 'threeMonths', on: nextSchoolDay(addMonths(lastDay, 3), free) },
    { term: 'sixMonths', on: nextSchoolDay(addMonths(lastDay, 6), free) },
  ] as const;
