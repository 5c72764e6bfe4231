import { BIN_DAYS } from '../../../electron/contract/notes';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Days until what was deleted at `deletedAt` (UTC ISO) is destroyed; 0 when that is today. */
export const binDaysLeft = (deletedAt: string, now: Date): number => {
  const gone = new Date(deletedAt).getTime() + BIN_DAYS * DAY_MILLISECONDS;
  return Math.max(0, Math.ceil((gone - now.getTime()) / DAY_MILLISECONDS));
};
