// Threat: a migration that stops halfway, or that silently empties child tables, destroys case files.
// Each runs in one transaction with foreign keys off before it, checked inside it and on after it, and
// a verified backup is made first. A database of a newer version is refused. security.md section 3.
import { basename, extname } from 'node:path/posix';
import type { Knex } from 'knex';
import { CodedError } from '../../contract/coded-error';
import { toVaultError } from './to-vault-error';
import type { VaultDatabase } from './vault-database';

export type Migration = {
  readonly up: (trx: Knex) => Promise<void>;
  readonly down: (trx: Knex) => Promise<void>;
};
/** What `import.meta.glob('…/migrations/*.ts', { eager: true })` gives: path → module. */
export type MigrationModules = Readonly<Record<string, Migration>>;

const TABLE = 'knex_migrations';

const nameOf = (path: string): string => basename(path, extname(path));

const checked =
  (run: Migration['up']): Migration['up'] =>
  async (trx) => {
    await run(trx);
    const broken = await trx.raw<readonly unknown[]>('PRAGMA foreign_key_check');
    if (broken.length > 0) throw new CodedError('MIGRATION_FAILED', { broken: broken.length });
  };

const sourceOf = (modules: MigrationModules): Knex.MigrationSource<string> => ({
  getMigrations: () => Promise.resolve(Object.keys(modules).toSorted()),
  getMigrationName: nameOf,
  getMigration: (path) => {
    const migration = modules[path];
    if (migration === undefined) throw new CodedError('MIGRATION_FAILED');
    return Promise.resolve({ up: checked(migration.up), down: checked(migration.down) });
  },
});

/** Names of the migrations that this database has had, oldest first. */
export const appliedMigrations = async (database: VaultDatabase): Promise<readonly string[]> => {
  const exists = await database.read('sqlite_master').where({ type: 'table', name: TABLE }).first();
  if (exists === undefined) return [];
  return database.read(TABLE).orderBy('id').pluck('name');
};

/** Throws `VAULT_NEWER` when the database has had a migration that this version doesn't know. */
export const refuseNewer = async (
  database: VaultDatabase,
  modules: MigrationModules,
): Promise<void> => {
  const known = new Set(Object.keys(modules).map(nameOf));
  const applied = await appliedMigrations(database);
  if (applied.some((name) => !known.has(name))) throw new CodedError('VAULT_NEWER');
};

const coded = (error: unknown): CodedError => {
  const known = toVaultError(error);
  // A constraint or a syntax error inside a migration is the migration's fault.
  return known ?? new CodedError('MIGRATION_FAILED');
};

const step = async (
  database: VaultDatabase,
  { modules, direction }: { modules: MigrationModules; direction: 'up' | 'down' },
): Promise<void> => {
  const config = { migrationSource: sourceOf(modules), tableName: TABLE };
  database.setForeignKeys(false);
  try {
    await database.write.migrate[direction](config);
  } catch (error) {
    throw coded(error);
  } finally {
    database.setForeignKeys(true);
  }
};

export type MigrateOptions = {
  readonly modules: MigrationModules;
  /** Makes a verified backup; called once, only when there is something to lose. */
  readonly backUpFirst: () => Promise<void>;
};

/**
 * Brings the database to the newest version; gives the names of what was run.
 * Errors: `VAULT_NEWER`, `MIGRATION_FAILED` and those of storage. After an error the database is as it
 * was before the migration that failed.
 */
export const migrateToLatest = async (
  database: VaultDatabase,
  { modules, backUpFirst }: MigrateOptions,
): Promise<readonly string[]> => {
  await refuseNewer(database, modules);
  const applied = await appliedMigrations(database);
  const pending = Object.keys(modules)
    .toSorted()
    .map(nameOf)
    .filter((name) => !applied.includes(name));
  if (pending.length === 0) return [];
  if (applied.length > 0) await backUpFirst();
  // A kill in an earlier migration leaves knex's lock behind; the lock on the folder is the real one.
  await database.write.migrate.forceFreeMigrationsLock({
    migrationSource: sourceOf(modules),
    tableName: TABLE,
  });
  for (const _ of pending) await step(database, { modules, direction: 'up' });
  return pending;
};

/** Undoes the newest migration. For the tests that walk every migration both ways. */
export const migrateDown = (database: VaultDatabase, modules: MigrationModules): Promise<void> =>
  step(database, { modules, direction: 'down' });
