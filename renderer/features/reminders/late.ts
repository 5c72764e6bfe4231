/** What of the dated things asks for its day. Pure; days are `YYYY-MM-DD`. */
import type { DatedItem } from '../../../electron/contract/reminders';

/** Its day is the one on which it was last typed: it asks for nothing, and has a list of its own on Vandaag. */
export const isDraft = ({ kind }: Pick<DatedItem, 'kind'>): boolean => kind === 'draft';

/** Its day has passed, and nobody did it. */
export const isLate = (item: Pick<DatedItem, 'kind' | 'on' | 'doneAt'>, today: string): boolean =>
  !isDraft(item) && item.doneAt === null && item.on < today;
