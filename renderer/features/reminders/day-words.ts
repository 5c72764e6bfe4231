/** Days as people read them in a list of dated things. Days are `YYYY-MM-DD`, without a zone. */
import dayjs from 'dayjs';

const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;
const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** "do 13 nov", with the year when that isn't the year of `today`. */
const weekdayAndDay = (on: string, today: string): string => {
  const day = dayjs(on);
  const text = `${weekdays[day.day()] ?? ''} ${day.date()} ${months[day.month()] ?? ''}`;
  return today.startsWith(on.slice(0, 4)) ? text : `${text} ${day.year()}`;
};

const near: Readonly<Record<number, string>> = { [-1]: 'gisteren', 0: 'vandaag', 1: 'morgen' };

/** "vandaag", "morgen", "gisteren", or "do 13 nov". */
export const dayInList = (on: string, today: string): string =>
  near[dayjs(on).diff(dayjs(today), 'day')] ?? weekdayAndDay(on, today);

/** "di 15": in a list that stands under its month. */
export const dayInMonth = (on: string): string => {
  const day = dayjs(on);
  return `${weekdays[day.day()] ?? ''} ${day.date()}`;
};
