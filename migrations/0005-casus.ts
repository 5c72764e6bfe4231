/**
 * Why: a casus taken from a case file, its parts (a frozen copy of the source text), what a person
 * decided per finding, and what was exported when. The label is the casus's own: it can't be linked
 * to the case file's code name. `released` holds a part as it was checked: a name that leaves the vault
 * later, and is known no more, must not come back in what was released.
 */
import type { Knex } from 'knex';

const tables = [
  `CREATE TABLE casus (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    label TEXT NOT NULL COLLATE NOCASE UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('draft', 'released')),
    version INTEGER NOT NULL,
    checked_by_role TEXT,
    checked_on TEXT,
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX casus_by_case_file ON casus (case_file_id)`,
  `CREATE TABLE casus_parts (
    id TEXT PRIMARY KEY NOT NULL,
    casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('helpQuestion', 'field', 'note', 'own')),
    source_id TEXT,
    heading TEXT NOT NULL,
    source_text TEXT NOT NULL,
    released TEXT CHECK (released IS NULL OR json_valid(released))
  ) STRICT`,
  `CREATE INDEX casus_parts_by_casus ON casus_parts (casus_id, position)`,
  `CREATE TABLE casus_decisions (
    part_id TEXT NOT NULL REFERENCES casus_parts (id) ON DELETE CASCADE,
    finding_id TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('replace', 'keep')),
    replacement TEXT,
    surface TEXT NOT NULL,
    start INTEGER NOT NULL,
    around TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (part_id, finding_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE casus_exports (
    id TEXT PRIMARY KEY NOT NULL,
    casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE,
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx')),
    content_hash TEXT NOT NULL,
    exported_at TEXT NOT NULL
  ) STRICT`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of tables) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of ['casus_exports', 'casus_decisions', 'casus_parts', 'casus']) {
    await knex.raw(`DROP TABLE ${table}`);
  }
};
