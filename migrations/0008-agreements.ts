/**
 * Why: agreements about a pupil, and what was ticked off in the list of dated things. The list itself is not
 * stored: each feature tells its dates when it is asked, so that none is ever behind its source.
 */
import type { Knex } from 'knex';

const tables = [
  `CREATE TABLE agreements (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what <> ''),
    owner TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX agreements_by_case_file ON agreements (case_file_id, deleted_at, due_on)`,
  `CREATE TABLE dated_ticks (
    item_key TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    done_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX dated_ticks_by_case_file ON dated_ticks (case_file_id)`,
  // Its key says of which agreement it was.
  `CREATE TRIGGER agreements_ticks_deleted AFTER DELETE ON agreements BEGIN
    DELETE FROM dated_ticks WHERE item_key = 'agreement:' || old.id;
  END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of tables) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of ['dated_ticks', 'agreements']) await knex.raw(`DROP TABLE ${table}`);
};
