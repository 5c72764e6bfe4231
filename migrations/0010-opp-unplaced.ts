/**
 * Why: what an old OPP says that found no place in the new one, kept until a person places it or throws it
 * away. What was thrown away stays for a while, so that it can be taken back.
 */
import type { Knex } from 'knex';

const statements = [
  `CREATE TABLE opp_unplaced (
    id TEXT PRIMARY KEY NOT NULL,
    opp_id TEXT NOT NULL REFERENCES opps (id) ON DELETE CASCADE,
    heading TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> ''),
    position INTEGER NOT NULL CHECK (position >= 1),
    removed_at TEXT
  ) STRICT`,
  `CREATE INDEX opp_unplaced_by_opp ON opp_unplaced (opp_id, removed_at, position)`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of statements) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`DROP TABLE opp_unplaced`);
};
