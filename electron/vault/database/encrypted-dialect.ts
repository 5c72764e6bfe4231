// Threat: knex's own dialect opens the file without a key, and SQLite then writes plain text.
// Here knex gets the one connection that open-database.ts has opened and checked; it can't make another,
// and it never sees the key. A closed vault can't come back to life through the pool.
// oxlint-disable-next-line typescript/triple-slash-reference -- the only way for an ambient module
/// <reference path="./knex-dialect.d.ts" />
import BetterSqlite3Client from 'knex/lib/dialects/better-sqlite3/index.js';
import type { KnexQuery } from 'knex/lib/dialects/better-sqlite3/index.js';
import { CodedError } from '../../contract/coded-error';
import type { RawDatabase } from './sqlite';
import type { WriteGate } from './write-gate';

export type Connection = { raw: RawDatabase };

// A transaction counts as a writer from its first word: it must begin and end on the same file.
const begins = (sql: string): boolean => /^\s*(begin|savepoint)\b/i.test(sql);

// A full disk makes SQLite roll back by itself; knex's own ROLLBACK would then fail and hide DISK_FULL.
const isIdleRollback = (sql: string, raw: RawDatabase): boolean =>
  /^\s*rollback\b/i.test(sql) && !raw.inTransaction;

/** A knex client class bound to one connection, whose file may be exchanged behind a closed gate. */
export const encryptedClient = (
  connection: Connection,
  gate: WriteGate,
): typeof BetterSqlite3Client =>
  class EncryptedClient extends BetterSqlite3Client {
    // Only has to be there: the connection comes from outside.
    override _driver(): unknown {
      return null;
    }

    override async acquireRawConnection(): Promise<Connection> {
      if (!connection.raw.open) throw new CodedError('VAULT_LOCKED');
      return Promise.resolve(connection);
    }

    override async destroyRawConnection(): Promise<void> {
      if (connection.raw.open) connection.raw.close();
      return Promise.resolve();
    }

    override async _query(_connection: unknown, query: KnexQuery): Promise<KnexQuery> {
      const { sql } = query;
      if (gate.held !== 'nothing' && sql !== undefined) {
        await gate.pass(() => begins(sql) || !connection.raw.prepare(sql).readonly);
      }
      if (!connection.raw.open) throw new CodedError('VAULT_LOCKED');
      if (sql !== undefined && isIdleRollback(sql, connection.raw)) {
        return { ...query, response: { changes: 0, lastInsertRowid: 0 } };
      }
      // oxlint-disable-next-line eslint/no-underscore-dangle -- the hook is named so by knex
      return super._query(connection.raw, query);
    }
  };
