/** The weeks of trajectories in the calendar of their school, as it is now. */
import type { ReadHandle } from '../../vault/database/handles';
import { freeDaysOf } from '../school-calendar/calendar-service';
import type { FreeDays } from '../school-calendar/free-days';
import { checkDays, fixedSchedule, makeSchedule, spanOf } from './rules/trajectory-weeks';
import type { WeekSchedule } from './rules/trajectory-weeks';
import type { TrajectoryRecord, TrajectoryScheduleRecord } from './trajectory-records';
import type { StoredTrajectory } from './trajectory-repository';

/** What its weeks are made of. */
export type Planned = Pick<StoredTrajectory, 'schoolId' | 'plan' | 'mondays' | 'skipped'>;

const empty = { weeks: [], skipped: [], yearsWithoutHolidays: [] } as const;
const noFreeDays: FreeDays = { periods: [], yearsWithoutHolidays: [] };

/**
 * The free days that schedules of these trajectories need, by school: one look at the calendar of each school,
 * however many trajectories there are.
 */
const freeDaysFor = async (
  read: ReadHandle,
  planned: readonly Planned[],
): Promise<ReadonlyMap<string, FreeDays>> => {
  const spans = new Map<string, { readonly from: string; readonly to: string }>();
  for (const { schoolId, plan, mondays } of planned) {
    const first = plan.startOn ?? mondays?.[0];
    if (first === undefined) continue;
    const { from, to } = spanOf(first);
    const known = spans.get(schoolId);
    spans.set(schoolId, {
      from: known === undefined || from < known.from ? from : known.from,
      to: known === undefined || to > known.to ? to : known.to,
    });
  }
  const days = new Map<string, FreeDays>();
  for (const [schoolId, span] of spans) {
    days.set(schoolId, await freeDaysOf(read, { schoolId, ...span }));
  }
  return days;
};

/** As the calendar makes them; none without a start date. */
const madeSchedule = ({ plan, skipped }: Planned, free: FreeDays): WeekSchedule => {
  const { startOn, weekCount, sessionWeekday } = plan;
  if (startOn === null) return empty;
  return makeSchedule({ startOn, weekCount, sessionWeekday, skipped }, free);
};

const currentSchedule = (planned: Planned, free: FreeDays): WeekSchedule =>
  planned.mondays === null
    ? madeSchedule(planned, free)
    : fixedSchedule({ mondays: planned.mondays, skipped: planned.skipped }, free);

/** The last school day of its last week; null while there are no weeks. */
export const lastDayOf = ({ weeks }: WeekSchedule): string | null =>
  weeks.at(-1)?.days.at(-1) ?? null;

/** Of each, in the same order: while preparing as the calendar makes them, then as they were fixed. */
export const schedulesOf = async (
  read: ReadHandle,
  planned: readonly Planned[],
): Promise<readonly WeekSchedule[]> => {
  const free = await freeDaysFor(read, planned);
  return planned.map((one) => currentSchedule(one, free.get(one.schoolId) ?? noFreeDays));
};

/** The last school day in a week of one of these, by its Monday; one look at the calendar for all of them. */
export const lastDayInWeek = async (
  read: ReadHandle,
  planned: readonly Planned[],
): Promise<(one: Planned, monday: string) => string> => {
  const free = await freeDaysFor(read, planned);
  return ({ schoolId }, monday) => {
    const week = { mondays: [monday], skipped: [] };
    return lastDayOf(fixedSchedule(week, free.get(schoolId) ?? noFreeDays)) ?? monday;
  };
};

/** While preparing as the calendar makes it, then as it was fixed. */
export const scheduleOfTrajectory = async (
  read: ReadHandle,
  planned: Planned,
): Promise<WeekSchedule> => {
  const free = await freeDaysFor(read, [planned]);
  return currentSchedule(planned, free.get(planned.schoolId) ?? noFreeDays);
};

/** As the calendar makes it now, whatever was fixed. */
export const newScheduleOf = async (read: ReadHandle, planned: Planned): Promise<WeekSchedule> => {
  const free = await freeDaysFor(read, [planned]);
  return madeSchedule(planned, free.get(planned.schoolId) ?? noFreeDays);
};

/** From week 0 on. */
export const mondaysOf = ({ weeks }: WeekSchedule): readonly string[] =>
  weeks.map(({ monday }) => monday);

/** As handed to the router. */
export const scheduleRecord = (schedule: WeekSchedule): TrajectoryScheduleRecord => ({
  weeks: schedule.weeks.map((week) => ({ ...week, days: [...week.days] })),
  skipped: [...schedule.skipped],
  yearsWithoutHolidays: [...schedule.yearsWithoutHolidays],
});

/** What a trajectory shows of its weeks. */
export const shownSchedules = async (
  read: ReadHandle,
  stored: StoredTrajectory,
): Promise<Pick<TrajectoryRecord, 'schedule' | 'newSchedule' | 'proposedChecks'>> => {
  const free = (await freeDaysFor(read, [stored])).get(stored.schoolId) ?? noFreeDays;
  const schedule = currentSchedule(stored, free);
  const made = madeSchedule(stored, free);
  const last = lastDayOf(schedule);
  // What is over is not planned anew.
  const same =
    stored.mondays === null ||
    stored.endedOn !== null ||
    mondaysOf(made).join() === stored.mondays.join();
  return {
    schedule: scheduleRecord(schedule),
    newSchedule: same ? null : scheduleRecord(made),
    proposedChecks: last === null ? [] : [...checkDays(last, free)],
  };
};
