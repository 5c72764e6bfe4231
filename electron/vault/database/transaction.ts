// Threat: a change that is half written when the laptop dies, or half undone after an error.
// Everything that belongs together runs in one transaction: all of it or none of it is kept.
// Trap: the pool holds one connection, so the outer handle inside the callback would wait for ever.
import { asWriteHandle } from './handles';
import type { WriteHandle } from './handles';

/**
 * Runs `work` in one transaction and gives back what it gives back.
 * Commits when `work` resolves, rolls back and rethrows when it rejects.
 * Inside a running transaction it makes a savepoint. Use only the handle that `work` gets.
 */
export const inTransaction = <Result>(
  write: WriteHandle,
  work: (trx: WriteHandle) => Promise<Result>,
): Promise<Result> => write.transaction((trx) => work(asWriteHandle(trx)));
