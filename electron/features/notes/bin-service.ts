import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { destroyDueAttachments } from '../attachments/attachments-service';
import type { Clock } from '../context';
import { binCutoff } from './bin-rule';
import { destroyDueNotes } from './notes-service';
import { destroyDuePrivateNotes } from './private-notes-service';

/**
 * Destroys all that has lain in the bin for 30 days: notes, private working notes, attachments.
 * For the moment at which the vault opens. @returns how many of each
 */
export const emptyBin = (
  write: WriteHandle,
  clock: Clock,
): Promise<{
  readonly notes: number;
  readonly privateNotes: number;
  readonly attachments: number;
}> =>
  inTransaction(write, async (trx) => {
    const cutoff = binCutoff(clock.now());
    return {
      notes: await destroyDueNotes(trx, cutoff),
      privateNotes: await destroyDuePrivateNotes(trx, cutoff),
      attachments: await destroyDueAttachments(trx, cutoff),
    };
  });
