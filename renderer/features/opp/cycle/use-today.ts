import { useState } from 'react';
import { dayOf } from '../../notes/moments';

/** The day on which the screen was opened, `YYYY-MM-DD`. */
export const useToday = (): string => {
  const [today] = useState(() => dayOf(new Date()));
  return today;
};
