/** The period of a request against the limit of a profile. Pure. */
import dayjs from 'dayjs';

/**
 * Whether a period is longer than so many months; both days count. From 1 August twelve months end on 31 July.
 * Custom: each partnership has its own limit (domain.md section 2).
 */
export const isLongerThan = (fromOn: string, toOn: string, months: number): boolean =>
  toOn >= dayjs(fromOn).add(months, 'month').format('YYYY-MM-DD');

/** Calendar weeks that a period touches, at least one. */
export const weeksIn = (fromOn: string, toOn: string): number =>
  Math.max(1, Math.ceil((dayjs(toOn).diff(dayjs(fromOn), 'day') + 1) / 7));
