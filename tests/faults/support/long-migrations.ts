/** The migrations of this version and two more that take long enough to be killed in. */
import { migrations } from '../../../electron/vault/database/migrations';
import type { Migration, MigrationModules } from '../../../electron/vault/database/migrate';

const sql = (...statements: readonly string[]): Migration => ({
  up: async (trx) => {
    for (const statement of statements) await trx.raw(statement);
  },
  down: () => Promise.resolve(),
});

/** Both leave a trace on every note: half of it would be a half migration. */
export const longMigrations: MigrationModules = {
  ...migrations,
  '../../../migrations/8998-proof-mark.ts': sql(`UPDATE notes SET title = title || ' (eerste)'`),
  // Rebuilds a parent of child rows, which with foreign keys on would take all of them along.
  '../../../migrations/8999-proof-rebuild.ts': sql(
    `CREATE TABLE schools_new (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, place TEXT NOT NULL DEFAULT '',
      brin_code TEXT, dependance_code TEXT, school_key TEXT,
      created_at TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT`,
    'INSERT INTO schools_new SELECT * FROM schools',
    'DROP TABLE schools',
    'ALTER TABLE schools_new RENAME TO schools',
    `UPDATE notes SET title = title || ' (tweede)'`,
  ),
};
