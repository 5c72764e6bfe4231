// Threat: copying 500 MB takes seconds in which nothing can be typed. This runs on a thread of the vault
// process: VACUUM INTO (never a copy of the open file), perhaps another key, then the proof: the copy is
// opened with its key and read through. Entry of its own in the build; it ends when the work is done.
import { parentPort, workerData } from 'node:worker_threads';
import { isIntact, openDatabase, rekey } from '../database/open-database';
import { toVaultError } from '../database/to-vault-error';
import { flush } from '../files';
import { DataKey } from '../keys/data-key';
import type { CopyMessage, CopyTask } from './copy-task';

const tell = (message: CopyMessage): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
};

const copy = ({ source, target }: CopyTask, key: DataKey): void => {
  const database = openDatabase({ file: source, key, as: 'copy' });
  try {
    // A bound value, never text: `'file:…?key='` would make a file named after the key.
    database.prepare('VACUUM INTO ?').run(target);
  } finally {
    database.close();
  }
};

const giveKey = (file: string, keys: { readonly from: DataKey; readonly to: DataKey }): void => {
  const database = openDatabase({ file, key: keys.from, as: 'copy' });
  try {
    rekey(database, keys.to);
  } finally {
    database.close();
  }
};

const verify = (file: string, key: DataKey): boolean => {
  const database = openDatabase({ file, key, as: 'copy' });
  try {
    return isIntact(database);
  } finally {
    database.close();
  }
};

const run = async (task: CopyTask): Promise<void> => {
  const key = new DataKey(Buffer.from(task.key.buffer));
  const newKey = task.newKey === null ? null : new DataKey(Buffer.from(task.newKey.buffer));
  try {
    copy(task, key);
    tell({ phase: 'copied' });
    if (newKey !== null) giveKey(task.target, { from: key, to: newKey });
    await flush(task.target, 'r+');
    const good = verify(task.target, newKey ?? key);
    tell(good ? { phase: 'verified' } : { phase: 'failed', code: 'BACKUP_FAILED' });
  } catch (error) {
    tell({ phase: 'failed', code: toVaultError(error)?.code ?? 'BACKUP_FAILED' });
  } finally {
    key.zero();
    newKey?.zero();
  }
};

void run(workerData as CopyTask);
