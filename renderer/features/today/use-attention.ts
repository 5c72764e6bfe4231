import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import { dayOf } from '../notes/moments';
import { useReminders } from '../reminders/use-reminders';
import { attentionCount } from './group-reminders';

/** How many dated things ask for attention now: late, or this week. */
export const useAttention = (schoolId: SchoolId | null): number => {
  const { data } = useReminders(schoolId);
  const [today] = useState(() => dayOf(new Date()));
  return data === undefined ? 0 : attentionCount(data, today);
};
