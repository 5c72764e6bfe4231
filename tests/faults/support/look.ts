/** Looks into a vault after a fault, by its recovery code, without mending anything but its journal. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import {
  inspectDatabaseFile,
  isIntact,
  openDatabase,
} from '../../../electron/vault/database/open-database';
import type { RawDatabase } from '../../../electron/vault/database/sqlite';
import type { DataKey } from '../../../electron/vault/keys/data-key';
import { readKeyFile } from '../../../electron/vault/keys/key-file';
import { unlockByRecoveryCode } from '../../../electron/vault/keys/unlock';
import { databaseIn } from '../../../electron/vault/vault-folder';
import { must } from './fault-case';
import { markOf } from './invented';

/** The data key, by the key file and the code: proves that kluis.json is whole. */
export const keyByCode = async (folder: string, recoveryCode: string): Promise<DataKey> => {
  const [unlocked, ...others] = unlockByRecoveryCode(await readKeyFile(folder), recoveryCode);
  for (const { key } of others) key.zero();
  return unlocked.key;
};

/** Was the process killed in the middle of a change? Then SQLite finds a journal to roll back. */
export const leftHotJournal = (folder: string): boolean =>
  (statSync(`${databaseIn(folder)}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Opens the database of a closed vault for the length of `look`. */
export const withDatabase = <Result>(
  folder: string,
  { key, look }: { readonly key: DataKey; readonly look: (database: RawDatabase) => Result },
): Result => {
  const file = databaseIn(folder);
  must(inspectDatabaseFile(file) === 'present', 'the database is gone, empty or in plain text');
  const database = openDatabase({ file, key, as: 'vault' });
  try {
    return look(database);
  } finally {
    database.close();
  }
};

/** Throws unless pages, indexes, foreign keys and the full-text index agree. */
export const mustBeIntact = (database: RawDatabase): void => {
  must(isIntact(database), 'integrity_check');
  // FTS5's own check: compares the index with the notes (sqlite.org/fts5.html, 6.8).
  database.exec(`INSERT INTO notes_fts (notes_fts, rank) VALUES ('integrity-check', 1)`);
};

export type FoundNote = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly observation: string;
  readonly interpretation: string;
};

export const noteById = (database: RawDatabase, id: string): FoundNote | undefined =>
  database
    .prepare('SELECT id, version, title, observation, interpretation FROM notes WHERE id = ?')
    .get(id) as FoundNote | undefined;

/** The ids of the notes that the full-text index finds for the mark of a save. */
export const idsByMark = (database: RawDatabase, number: number): readonly string[] =>
  database
    .prepare(
      `SELECT notes.id FROM notes_fts JOIN notes ON notes.seq = notes_fts.rowid
        WHERE notes_fts MATCH ?`,
    )
    .pluck()
    .all(markOf(number)) as string[];

/** Titles of all notes, in the order in which they were made. */
export const titlesIn = (database: RawDatabase): readonly string[] =>
  database.prepare('SELECT title FROM notes ORDER BY seq').pluck().all() as string[];

/** One hash over everything that a person could read in the vault. */
export const contentHash = (database: RawDatabase): string => {
  const hash = createHash('sha256');
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE '%!_fts!_%' ESCAPE '!' ORDER BY name`,
    )
    .pluck()
    .all() as string[];
  for (const table of tables) {
    hash.update(table);
    for (const row of database.prepare(`SELECT * FROM "${table}"`).raw().iterate()) {
      hash.update(JSON.stringify(row));
    }
  }
  hash.update(JSON.stringify(idsByMark(database, 1)));
  return hash.digest('hex');
};
