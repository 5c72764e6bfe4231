// Threat: a vault that is written while it is copied, or that stays readable after it was locked.
// This is the one open connection: handles for the features, a pause of writes for the backup, and a
// close after which no handle works any more. Pool of 1: EXCLUSIVE refuses a second connection.
import createKnex from 'knex';
import { asWriteHandle } from './handles';
import type { DataKey } from '../keys/data-key';
import type { ReadHandle, WriteHandle } from './handles';
import { encryptedClient } from './encrypted-dialect';
import type { Connection } from './encrypted-dialect';
import {
  contentBytes,
  holdExclusively,
  openDatabase,
  setForeignKeys,
  shareForReading,
} from './open-database';
import type { OpenOptions } from './open-database';
import { WriteGate } from './write-gate';

/** Short, so that `db` used instead of `trx` inside a transaction shows itself as an error. */
const ACQUIRE_MS = 2_000;
/** During a backup a read may have to wait behind a save that waits for the backup. */
const ACQUIRE_DURING_BACKUP_MS = 600_000;

const silent = {
  debug: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  deprecate: () => undefined,
};

export type VaultDatabase = {
  readonly read: ReadHandle;
  readonly write: WriteHandle;
  /** Size of the content in bytes. */
  readonly contentBytes: () => number;
  /** Foreign keys off or on, outside a transaction. For migrations alone. */
  readonly setForeignKeys: (on: boolean) => void;
  /** Writes wait while `work` runs and another connection of this process may read. */
  readonly whileShared: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /**
   * Inside `whileShared` alone: closes the file, lets `between` put another in its place and opens that
   * one with `key`. Statements that wait go on in the new file.
   */
  readonly exchange: (between: () => Promise<void>, key: DataKey) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the database and puts knex on it. Errors: those of `openDatabase`. */
export const openVaultDatabase = (options: OpenOptions): VaultDatabase => {
  const connection: Connection = { raw: openDatabase(options) };
  const gate = new WriteGate();
  const knex = createKnex({
    client: encryptedClient(connection, gate),
    connection: { filename: options.file },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
    acquireConnectionTimeout: ACQUIRE_MS,
    log: silent,
  });
  const handle = asWriteHandle(knex);
  const pool = knex.client.pool as { acquireTimeoutMillis: number };

  const whileShared = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    pool.acquireTimeoutMillis = ACQUIRE_DURING_BACKUP_MS;
    try {
      // Having the one connection means that no transaction is open.
      const held: unknown = await knex.client.acquireConnection();
      gate.hold('writes');
      shareForReading(connection.raw);
      await knex.client.releaseConnection(held);
      return await work();
    } finally {
      if (connection.raw.open) holdExclusively(connection.raw);
      gate.open();
      pool.acquireTimeoutMillis = ACQUIRE_MS;
    }
  };

  const exchange = async (between: () => Promise<void>, key: DataKey): Promise<void> => {
    gate.hold('all');
    connection.raw.close();
    await between();
    connection.raw = openDatabase({ file: options.file, key, as: 'vault' });
  };

  return {
    read: handle,
    write: handle,
    contentBytes: () => contentBytes(connection.raw),
    setForeignKeys: (on) => {
      setForeignKeys(connection.raw, on);
    },
    whileShared,
    exchange,
    close: async () => {
      if (connection.raw.open) connection.raw.close();
      gate.open(); // who still waits gets VAULT_LOCKED
      await knex.destroy();
    },
  };
};
