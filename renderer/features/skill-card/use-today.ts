import { useState } from 'react';
import type { Day } from '../../../electron/contract/ids';
import { dayOf } from '../notes/moments';

/** The day on which this screen was opened. */
export const useToday = (): Day => {
  const [today] = useState(() => dayOf(new Date()));
  return today;
};
