/** Whether this vault made the file that a receipt is about; asked when a receipt is opened. */
import type { ReadHandle } from '../../vault/database/handles';
import { isArchiveOfHandover } from './handovers-repository';

/** @param archiveId that of the manifest that the receipt names */
export const isKnownHandover = (read: ReadHandle, archiveId: string): Promise<boolean> =>
  isArchiveOfHandover(read, archiveId);
