/**
 * Why: the bytes of a file that comes from another vault are put in before anything else of it, piece by piece, so
 * that taking it over is one short transaction, whatever its size. Until then an attachment belongs to no case file:
 * that may only be while it is not complete, and what is not complete is destroyed when the vault opens.
 */
import type { Knex } from 'knex';

const columns =
  'id, case_file_id, note_id, file_name, media_type, byte_length, sha256, complete, deleted_at, created_at';

const indexes = [
  `CREATE INDEX attachments_by_note ON attachments (note_id)`,
  `CREATE INDEX attachments_by_case_file ON attachments (case_file_id)`,
];

/** Foreign keys are off: the pieces of the attachments stay, and refer to the table that gets its name. */
const rebuild = async (knex: Knex, table: string): Promise<void> => {
  await knex.raw(`CREATE TABLE kept_attachments AS SELECT ${columns} FROM attachments`);
  await knex.raw(`DROP TABLE attachments`);
  for (const statement of [table, ...indexes]) await knex.raw(statement);
  await knex.raw(`INSERT INTO attachments (${columns}) SELECT ${columns} FROM kept_attachments`);
  await knex.raw(`DROP TABLE kept_attachments`);
};

export const up = (knex: Knex): Promise<void> =>
  rebuild(
    knex,
    `CREATE TABLE attachments (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT REFERENCES case_files (id) ON DELETE CASCADE,
    note_id TEXT REFERENCES notes (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    byte_length INTEGER NOT NULL CHECK (byte_length >= 0),
    sha256 TEXT NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    CHECK (complete = 0 OR case_file_id IS NOT NULL)
  ) STRICT`,
  );

/** As migration 0004 made it. */
export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`DELETE FROM attachment_chunks WHERE attachment_id IN
    (SELECT id FROM attachments WHERE case_file_id IS NULL)`);
  await knex.raw(`DELETE FROM attachments WHERE case_file_id IS NULL`);
  await rebuild(
    knex,
    `CREATE TABLE attachments (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    note_id TEXT REFERENCES notes (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    byte_length INTEGER NOT NULL CHECK (byte_length >= 0),
    sha256 TEXT NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
    deleted_at TEXT,
    created_at TEXT NOT NULL
  ) STRICT`,
  );
};
