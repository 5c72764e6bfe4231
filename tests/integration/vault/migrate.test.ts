import { describe, expect, it, vi } from 'vitest';
import {
  appliedMigrations,
  migrateDown,
  migrateToLatest,
} from '../../../electron/vault/database/migrate';
import type { MigrationModules } from '../../../electron/vault/database/migrate';
import type { VaultDatabase } from '../../../electron/vault/database/vault-database';
import { newDatabase, newKey } from './support/databases';
import { rebuildParents, sqlMigration, twoTables } from './support/test-migrations';

const noBackup = { backUpFirst: () => Promise.resolve() };

const schema = (database: VaultDatabase): Promise<unknown[]> =>
  database
    .read<{ sql: string }>('sqlite_master')
    .whereNotNull('sql')
    .where('name', 'not like', 'knex_%')
    .orderBy('name')
    .select('name', 'sql')
    .then((rows) => rows);

const withRows = async (): Promise<VaultDatabase> => {
  const { database } = newDatabase(newKey());
  await migrateToLatest(database, { modules: twoTables, ...noBackup });
  await database.write('parents').insert({ id: 'p', name: 'Ouder' });
  await database.write('children').insert([
    { id: 'a', parent_id: 'p', body: 'een' },
    { id: 'b', parent_id: 'p', body: 'twee' },
  ]);
  return database;
};

const rowsOf = (database: VaultDatabase, table: string): Promise<readonly unknown[]> =>
  database
    .read(table)
    .orderBy('id')
    .then((rows) => rows);

describe('the migration runner', () => {
  it('brings a new database to the newest version and says what it ran', async () => {
    const { database } = newDatabase(newKey());
    const ran = await migrateToLatest(database, { modules: rebuildParents, ...noBackup });
    expect(ran).toEqual(['0001-first', '0002-rebuild']);
    expect(await appliedMigrations(database)).toEqual(ran);
    await database.close();
  });

  it('runs nothing the second time', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: twoTables, ...noBackup });
    expect(await migrateToLatest(database, { modules: twoTables, ...noBackup })).toEqual([]);
    await database.close();
  });

  it('keeps every child row when it rebuilds the parent table', async () => {
    const database = await withRows();
    const before = await rowsOf(database, 'children');
    await migrateToLatest(database, { modules: rebuildParents, ...noBackup });
    expect(await rowsOf(database, 'children')).toEqual(before);
    expect(before).toHaveLength(2);
    await database.close();
  });

  it('has foreign keys on again afterwards', async () => {
    const database = await withRows();
    await migrateToLatest(database, { modules: rebuildParents, ...noBackup });
    await database.write('parents').where({ id: 'p' }).del();
    expect(await rowsOf(database, 'children')).toEqual([]);
    await database.close();
  });

  it('has foreign keys on again after a migration that threw', async () => {
    const database = await withRows();
    const bad: MigrationModules = { ...twoTables, '0002-bad.ts': sqlMigration(['NONSENSE'], []) };
    await expect(migrateToLatest(database, { modules: bad, ...noBackup })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
    });
    const [row] = await database.write.raw<{ foreign_keys: number }[]>('PRAGMA foreign_keys');
    expect(row?.foreign_keys).toBe(1);
    await database.close();
  });

  it('undoes a migration that throws halfway, schema and rows', async () => {
    const database = await withRows();
    const before = [await schema(database), await rowsOf(database, 'children')];
    const bad: MigrationModules = {
      ...twoTables,
      '0002-bad.ts': sqlMigration(
        ['DELETE FROM children', 'ALTER TABLE parents ADD x', 'NONSENSE'],
        [],
      ),
    };
    await expect(migrateToLatest(database, { modules: bad, ...noBackup })).rejects.toThrow(
      'MIGRATION_FAILED',
    );
    expect([await schema(database), await rowsOf(database, 'children')]).toEqual(before);
    expect(await appliedMigrations(database)).toEqual(['0001-first']);
    await database.close();
  });

  it('undoes a migration that leaves a child without its parent', async () => {
    const database = await withRows();
    const bad: MigrationModules = {
      ...twoTables,
      '0002-orphans.ts': sqlMigration(['DELETE FROM parents'], []),
    };
    await expect(migrateToLatest(database, { modules: bad, ...noBackup })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      details: { broken: 2 },
    });
    expect(await rowsOf(database, 'parents')).toHaveLength(1);
    await database.close();
  });

  it('goes down to the schema it came from', async () => {
    const database = await withRows();
    const before = await schema(database);
    await migrateToLatest(database, { modules: rebuildParents, ...noBackup });
    expect(await schema(database)).not.toEqual(before);
    await migrateDown(database, rebuildParents);
    expect(await appliedMigrations(database)).toEqual(['0001-first']);
    expect(await rowsOf(database, 'children')).toHaveLength(2);
    await database.close();
  });

  it('refuses a database that a newer version has changed', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: rebuildParents, ...noBackup });
    await expect(
      migrateToLatest(database, { modules: twoTables, ...noBackup }),
    ).rejects.toMatchObject({ code: 'VAULT_NEWER' });
    await database.close();
  });

  it('makes a backup before it changes a vault, and none for a new one', async () => {
    const backUpFirst = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: twoTables, backUpFirst });
    expect(backUpFirst).not.toHaveBeenCalled();
    await migrateToLatest(database, { modules: rebuildParents, backUpFirst });
    expect(backUpFirst).toHaveBeenCalledTimes(1);
    await database.close();
  });

  it('changes nothing when the backup before it fails', async () => {
    const database = await withRows();
    await expect(
      migrateToLatest(database, {
        modules: rebuildParents,
        backUpFirst: () => Promise.reject(new Error('vol')),
      }),
    ).rejects.toThrow('vol');
    expect(await appliedMigrations(database)).toEqual(['0001-first']);
    await database.close();
  });

  it('goes on after a kill that left the lock of knex behind', async () => {
    const database = await withRows();
    await database.write('knex_migrations_lock').update({ is_locked: 1 });
    await migrateToLatest(database, { modules: rebuildParents, ...noBackup });
    expect(await appliedMigrations(database)).toHaveLength(2);
    await database.close();
  });

  it('prints nothing', async () => {
    const spies = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const { database } = newDatabase(newKey());
    const bad: MigrationModules = { 'a.ts': sqlMigration(['NONSENSE'], []) };
    await expect(migrateToLatest(database, { modules: bad, ...noBackup })).rejects.toThrow(
      'MIGRATION_FAILED',
    );
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    await database.close();
  });
});
