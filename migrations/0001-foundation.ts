/**
 * Why: settings of the vault, and drafts. A draft keeps what somebody was typing (as JSON, per form)
 * so that a lock, a crash or a closed window loses nothing.
 */
import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    CREATE TABLE settings (
      key TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL CHECK (json_valid(value)),
      updated_at TEXT NOT NULL
    ) STRICT`);
  await knex.raw(`
    CREATE TABLE drafts (
      id TEXT PRIMARY KEY NOT NULL,
      kind TEXT NOT NULL,
      case_file_id TEXT REFERENCES case_files (id) ON DELETE CASCADE,
      target_id TEXT,
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      updated_at TEXT NOT NULL
    ) STRICT`);
  await knex.raw(`
    CREATE UNIQUE INDEX drafts_place
      ON drafts (kind, coalesce(case_file_id, ''), coalesce(target_id, ''))`);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('DROP TABLE drafts');
  await knex.raw('DROP TABLE settings');
};
