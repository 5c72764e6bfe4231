/** A day in an old form, when it can be one day alone. */

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const dayOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const nearby = year >= 1990 && year <= 2100;
  return real && nearby ? date.toISOString().slice(0, 10) : null;
};

/**
 * `YYYY-MM-DD` of "12-03-2025", "2025-03-12" or "12 maart 2025"; null for everything else, also for two
 * digits of a year and for "03/04/2025", which elsewhere is the fourth of March.
 */
export const dayIn = (text: string): string | null => {
  const small = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(small);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(small);
  if (written !== null) {
    const month = months.findIndex((name) => name === written[2]) + 1;
    return month === 0 ? null : dayOf(Number(written[3]), month, Number(written[1]));
  }
  const dutch = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(small);
  if (dutch === null) return null;
  const [day, month] = [Number(dutch[1]), Number(dutch[3])];
  const turned = dutch[2] === '/' && day <= 12 && day !== month;
  return turned ? null : dayOf(Number(dutch[4]), month, day);
};
