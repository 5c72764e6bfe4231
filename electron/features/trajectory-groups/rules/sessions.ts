/** On which days a group comes together. Pure. */
import type { CardWeek } from '../../skill-card/rules/card';
import { weekdayOf } from '../../trajectory/rules/calendar-days';

/** One in each week from week 1 on that has school on the weekday of the plan; none without such a weekday. */
export const sessionDays = (
  weeks: readonly CardWeek[],
  sessionWeekday: number | null,
): readonly string[] =>
  weeks
    .filter(({ number }) => number > 0)
    .flatMap(({ days }) => days.filter((day) => weekdayOf(day) === sessionWeekday));
