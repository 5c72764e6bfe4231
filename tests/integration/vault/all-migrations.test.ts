import { describe, expect, it } from 'vitest';
import {
  appliedMigrations,
  migrateDown,
  migrateToLatest,
} from '../../../electron/vault/database/migrate';
import type { MigrationModules } from '../../../electron/vault/database/migrate';
import { migrations } from '../../../electron/vault/database/migrations';
import type { VaultDatabase } from '../../../electron/vault/database/vault-database';
import { newDatabase, newKey } from './support/databases';

const backUpFirst = (): Promise<void> => Promise.resolve();
const paths = Object.keys(migrations).toSorted();

const upTo = (count: number): MigrationModules =>
  Object.fromEntries(Object.entries(migrations).filter(([path]) => paths.indexOf(path) < count));

const schema = async (database: VaultDatabase): Promise<unknown> =>
  database
    .read<{ name: string; sql: string }>('sqlite_master')
    .whereNotNull('sql')
    .where('name', 'not like', 'knex_%')
    .where('name', 'not like', 'sqlite_%')
    .orderBy('name')
    .select('name', 'sql');

describe('every migration', () => {
  it('changes the schema on the way up and gives it back on the way down', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: upTo(0), backUpFirst });
    const snapshots = [await schema(database)];
    for (let count = 1; count <= paths.length; count += 1) {
      await migrateToLatest(database, { modules: upTo(count), backUpFirst });
      const after = await schema(database);
      expect(after).not.toEqual(snapshots.at(-1));
      snapshots.push(after);
    }
    for (let count = paths.length; count >= 1; count -= 1) {
      await migrateDown(database, upTo(count));
      expect({ path: paths[count - 1], schema: await schema(database) }).toEqual({
        path: paths[count - 1],
        schema: snapshots[count - 1],
      });
    }
    expect(await appliedMigrations(database)).toEqual([]);
    await database.close();
  });

  it('uses STRICT tables, so that a number can’t end up where a day belongs', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: migrations, backUpFirst });
    const loose = await database.write.raw<{ name: string }[]>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
       AND name NOT LIKE 'knex_%' AND name NOT LIKE 'sqlite_%'`,
    );
    expect(loose).toEqual([]);
    await database.close();
  });

  it('turns secure-delete on in every full-text index', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: migrations, backUpFirst });
    const indexes = await database.write.raw<{ name: string }[]>(
      `SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'`,
    );
    for (const { name } of indexes) {
      const [row] = await database.write.raw<{ v: number }[]>(
        `SELECT v FROM ${name}_config WHERE k = 'secure-delete'`,
      );
      expect({ name, on: row?.v }).toEqual({ name, on: 1 });
    }
    expect(indexes.length).toBeGreaterThan(0);
    await database.close();
  });
});
