/** What has a date, by how near it is. A week starts on Monday. Pure; days are `YYYY-MM-DD`. */
import dayjs from 'dayjs';
import isoWeek from 'dayjs/plugin/isoWeek';
import type { DatedItem } from '../../../electron/contract/reminders';
import { isDraft } from '../reminders/late';

dayjs.extend(isoWeek);

const WEEKS_AHEAD = 8;
const DAY = 'YYYY-MM-DD';

export type ReminderGroups = {
  readonly late: readonly DatedItem[];
  /** Today up to and including Sunday. */
  readonly thisWeek: readonly DatedItem[];
  /** After that, in the eight weeks from today. */
  readonly later: readonly DatedItem[];
  /** After those eight weeks. */
  readonly beyond: readonly DatedItem[];
};

/** The last day of the week of `today`: its Sunday. */
export const endOfWeek = (today: string): string => dayjs(today).endOf('isoWeek').format(DAY);

/** The last day that "later" shows by itself. */
export const endOfLater = (today: string): string =>
  dayjs(today).add(WEEKS_AHEAD, 'week').format(DAY);

/** Each item in one group, in the order they came in. */
export const groupReminders = (items: readonly DatedItem[], today: string): ReminderGroups => {
  const sunday = endOfWeek(today);
  const far = endOfLater(today);
  return {
    late: items.filter(({ on }) => on < today),
    thisWeek: items.filter(({ on }) => on >= today && on <= sunday),
    later: items.filter(({ on }) => on > sunday && on <= far),
    beyond: items.filter(({ on }) => on > sunday && on > far),
  };
};

/** How many ask for attention now: late or this week, and not done. */
export const attentionCount = (items: readonly DatedItem[], today: string): number => {
  const { late, thisWeek } = groupReminders(
    items.filter((item) => item.doneAt === null && !isDraft(item)),
    today,
  );
  return late.length + thisWeek.length;
};
