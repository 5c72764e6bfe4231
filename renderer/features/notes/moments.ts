/** Days and moments as people read them: "11 nov, 10:20". */
const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const longMonths =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment on this laptop, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

const clockTime = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** A moment (UTC ISO) as a time on this laptop: `10:32`. */
export const timeOf = (moment: string): string => clockTime(new Date(moment));

/** `2025-11-11` → "11 nov", with its year when that isn't the year of `today`. */
export const shortDay = (day: string, today: string): string => {
  const [year = '', month = '1', number = ''] = day.split('-');
  const text = `${Number(number)} ${months[Number(month) - 1] ?? ''}`;
  return today.startsWith(`${year}-`) ? text : `${text} ${year}`;
};

/** `2025-11-11` → "11 november 2025". */
export const longDay = (day: string): string => {
  const [year = '', month = '1', number = ''] = day.split('-');
  return `${Number(number)} ${longMonths[Number(month) - 1] ?? ''} ${year}`;
};

/** A day with its time where there is one: "11 nov, 10:20". */
export const dayAndTime = (
  { day, time }: { readonly day: string; readonly time: string | null },
  today: string,
): string => (time === null ? shortDay(day, today) : `${shortDay(day, today)}, ${time}`);

/** A moment (UTC ISO) as day and time on this laptop: "11 nov, 10:20". */
export const shortMoment = (moment: string, today: string): string => {
  const local = new Date(moment);
  return dayAndTime({ day: dayOf(local), time: clockTime(local) }, today);
};
