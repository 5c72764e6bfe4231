/** Days and school years as the domain counts them. A day has no zone: it is the day on this laptop. */
import type { Clock } from './context';

const two = (value: number): string => String(value).padStart(2, '0');

/** Today on this laptop, `YYYY-MM-DD`. */
export const today = (clock: Clock): string => {
  const now = clock.now();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The moment now, UTC ISO. */
export const moment = (clock: Clock): string => clock.now().toISOString();

/**
 * The first calendar year of the school year in which a day lies: 2026 for 2026–2027.
 * A school year runs from 1 August to 31 July (decided where the sources are silent; domain.md 3).
 */
export const schoolYearOf = (day: string): number => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month >= 8 ? year : year - 1;
};
