/** Days of the term as the screen needs them. Pure; the vault decides. */
import dayjs from 'dayjs';

const format = 'YYYY-MM-DD';

/** Law: AVG art. 12 lid 3; the last day of the month where the day isn't in it. */
export const monthsAfter = (day: string, months: number): string =>
  dayjs(day).add(months, 'month').format(format);

export const daysBetween = (from: string, to: string): number => dayjs(to).diff(dayjs(from), 'day');
