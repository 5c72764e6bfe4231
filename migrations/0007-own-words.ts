/**
 * Why: words that a person taught the spelling checker. They can be names, so they stand in the vault, apart
 * for each school, and whatever destroys a pupil or a file forgets the names in it first (SQLite folds A to Z
 * alone, so that no trigger can).
 */
import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`CREATE TABLE own_words (
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    word TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (school_id, word)
  ) STRICT`);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('DROP TABLE own_words');
};
