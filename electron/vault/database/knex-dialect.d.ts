// knex ships no types for its dialects. Only what encrypted-dialect.ts overrides or calls.
declare module 'knex/lib/dialects/better-sqlite3/index.js' {
  import type { Knex } from 'knex';

  export type KnexQuery = { readonly sql?: string; readonly response?: unknown };

  class BetterSqlite3Client extends Knex.Client {
    _driver(): unknown;
    _query(connection: unknown, query: KnexQuery): Promise<KnexQuery>;
    destroyRawConnection(connection: unknown): Promise<void>;
  }
  export default BetterSqlite3Client;
}
