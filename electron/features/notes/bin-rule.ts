/** The bin: what was deleted stays 30 days. Custom (issue 2, section 5), no law names a term. */
import { BIN_DAYS } from '../../contract/notes';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Everything deleted at this moment or before it is to be destroyed now.
 * @returns a moment, UTC ISO, so that it compares with `deleted_at` as text
 */
export const binCutoff = (now: Date): string =>
  new Date(now.getTime() - BIN_DAYS * DAY_MILLISECONDS).toISOString();
