/**
 * Why: when there is no school. Holidays belong to a region and a school year, and all schools in that region
 * share them; a school has free days of its own beside them. Trajectories skip weeks without school.
 */
import type { Knex } from 'knex';

const statements = [
  `CREATE TABLE free_periods (
    id TEXT PRIMARY KEY NOT NULL,
    region TEXT CHECK (region IN ('north', 'middle', 'south')),
    school_id TEXT REFERENCES schools (id) ON DELETE CASCADE,
    start_year INTEGER NOT NULL CHECK (start_year BETWEEN 2000 AND 2100),
    name TEXT NOT NULL CHECK (name <> ''),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL CHECK (to_on >= from_on),
    CHECK ((region IS NULL) <> (school_id IS NULL))
  ) STRICT`,
  `CREATE INDEX free_periods_by_region ON free_periods (region, start_year, from_on)`,
  `CREATE INDEX free_periods_by_school ON free_periods (school_id, start_year, from_on)`,
  `CREATE TABLE school_regions (
    school_id TEXT PRIMARY KEY NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    region TEXT NOT NULL CHECK (region IN ('north', 'middle', 'south'))
  ) STRICT, WITHOUT ROWID`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of statements) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of ['school_regions', 'free_periods']) await knex.raw(`DROP TABLE ${table}`);
};
