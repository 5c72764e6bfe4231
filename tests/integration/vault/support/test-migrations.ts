import type { Migration, MigrationModules } from '../../../../electron/vault/database/migrate';

export const sqlMigration = (up: readonly string[], down: readonly string[]): Migration => ({
  up: async (trx) => {
    for (const statement of up) await trx.raw(statement);
  },
  down: async (trx) => {
    for (const statement of down) await trx.raw(statement);
  },
});

/** Parents with child rows, and a full-text index: what a real vault has. */
export const twoTables: MigrationModules = {
  '../../../migrations/0001-first.ts': sqlMigration(
    [
      'CREATE TABLE parents (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT',
      'CREATE TABLE children (id TEXT PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parents(id) ON DELETE CASCADE, body TEXT NOT NULL) STRICT',
      'CREATE VIRTUAL TABLE words USING fts5(body, tokenize="unicode61 remove_diacritics 2")',
    ],
    ['DROP TABLE words', 'DROP TABLE children', 'DROP TABLE parents'],
  ),
};

/** Rebuilds the parents' table, as a change of a column in SQLite demands. */
export const rebuildParents: MigrationModules = {
  ...twoTables,
  '../../../migrations/0002-rebuild.ts': sqlMigration(
    [
      'CREATE TABLE parents_new (id TEXT PRIMARY KEY, name TEXT NOT NULL, note TEXT) STRICT',
      'INSERT INTO parents_new (id, name) SELECT id, name FROM parents',
      'DROP TABLE parents',
      'ALTER TABLE parents_new RENAME TO parents',
    ],
    ['ALTER TABLE parents DROP COLUMN note'],
  ),
};
