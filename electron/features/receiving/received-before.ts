/** Whether a file was taken over before; asked when it is opened. */
import type { ReadHandle } from '../../vault/database/handles';
import { selectLastReceivedAt } from './receiving-repository';

/** @returns when it was last (UTC ISO); null: never */
export const receivedBefore = (read: ReadHandle, archiveId: string): Promise<string | null> =>
  selectLastReceivedAt(read, archiveId);
