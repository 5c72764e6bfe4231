/** What a receipt that came back changes in the log; asked by the feature that reads receipts. */
import type { WriteHandle } from '../../vault/database/handles';
import { setReceived } from './handovers-repository';

/**
 * "Ontvangen op", for every file of the archive that it is about; a second receipt changes nothing.
 * @param on `YYYY-MM-DD`
 * @returns of how many case files it was; 0: this vault did not make it
 */
export const markReceived = (write: WriteHandle, archiveId: string, on: string): Promise<number> =>
  setReceived(write, { archiveId, on });
