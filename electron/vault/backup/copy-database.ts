// Threat: the file is written while it is copied, or still being read when the next job starts.
// Couples the thread that copies with the pause of writes: writers wait until the thread has ended.
import type { Progress } from '../../contract/events';
import type { VaultDatabase } from '../database/vault-database';
import type { DataKey } from '../keys/data-key';
import { startCopy } from './run-copy';
import type { RunningCopy } from './run-copy';

export type CopyOrder = {
  readonly worker: string;
  readonly database: VaultDatabase;
  readonly source: string;
  readonly target: string;
  readonly key: DataKey;
  readonly newKey: DataKey | null;
  readonly job: Progress['job'];
  readonly progress: (progress: Progress) => void;
  readonly signal: AbortSignal;
};

/** Starts the thread; to be called inside `whileShared`. */
export const startCopyOf = (order: CopyOrder): RunningCopy =>
  startCopy(
    {
      worker: order.worker,
      source: order.source,
      target: order.target,
      key: order.key,
      newKey: order.newKey,
      expectedBytes: order.database.contentBytes(),
      onProgress: (percent) => {
        order.progress({ job: order.job, done: percent, total: 100 });
      },
    },
    order.signal,
  );

/** Copies the open database while writers wait. `ended` never rejects. */
export const copyDatabase = (order: CopyOrder): RunningCopy => {
  let ended: Promise<void> = Promise.resolve();
  const outcome = new Promise<void>((resolve, reject) => {
    ended = order.database
      .whileShared(async () => {
        const running = startCopyOf(order);
        running.outcome.then(resolve, reject);
        await running.ended;
      })
      .catch(reject);
  });
  return { outcome, ended };
};
