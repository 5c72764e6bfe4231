/**
 * Why: requests for extra support to the partnership, and the partnerships' forms as data. A profile is
 * changed in revisions; a request holds a copy of the one it was made with, so that nothing changes under it.
 * While a request is submitted its text and its copy of the profile never change; what was done with it
 * (submitted, taken back, decided, evaluated) is only ever added to, and each step keeps the text it was
 * about.
 */
import type { Knex } from 'knex';

const tables = [
  `CREATE TABLE partnership_profiles (
    id TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE arrangements (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    -- No reference: a request outlives its profile.
    profile_id TEXT NOT NULL,
    profile_revision INTEGER NOT NULL CHECK (profile_revision >= 1),
    profile TEXT NOT NULL CHECK (json_valid(profile)),
    content TEXT NOT NULL CHECK (json_valid(content)),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    submitted_on TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX arrangements_by_case_file ON arrangements (case_file_id)`,
  `CREATE INDEX arrangements_by_profile ON arrangements (profile_id)`,
  `CREATE TABLE arrangement_texts (
    arrangement_id TEXT NOT NULL REFERENCES arrangements (id) ON DELETE CASCADE,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    content TEXT NOT NULL CHECK (json_valid(content)),
    profile TEXT NOT NULL CHECK (json_valid(profile)),
    kept_at TEXT NOT NULL,
    PRIMARY KEY (arrangement_id, content_hash)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE arrangement_steps (
    id TEXT PRIMARY KEY NOT NULL,
    arrangement_id TEXT NOT NULL REFERENCES arrangements (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('submitted', 'takenBack', 'decided', 'evaluated')),
    on_day TEXT NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    content_hash TEXT NOT NULL,
    by_role TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    FOREIGN KEY (arrangement_id, content_hash)
      REFERENCES arrangement_texts (arrangement_id, content_hash)
  ) STRICT`,
  `CREATE INDEX arrangement_steps_by_arrangement ON arrangement_steps (arrangement_id, recorded_at)`,
  `CREATE TABLE arrangement_exports (
    id TEXT PRIMARY KEY NOT NULL,
    arrangement_id TEXT NOT NULL REFERENCES arrangements (id) ON DELETE CASCADE,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    naming TEXT NOT NULL CHECK (naming IN ('names', 'codeName')),
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx')),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    exported_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX arrangement_exports_by_arrangement ON arrangement_exports (arrangement_id)`,
];

const triggers = [
  `CREATE TRIGGER arrangements_submitted BEFORE UPDATE ON arrangements
    WHEN old.submitted_on IS NOT NULL AND (new.content <> old.content OR new.profile <> old.profile
      OR new.content_hash <> old.content_hash OR new.profile_id <> old.profile_id
      OR new.profile_revision <> old.profile_revision
      OR (new.submitted_on IS NOT NULL AND new.submitted_on <> old.submitted_on))
    BEGIN SELECT RAISE (ABORT, 'a submitted request is fixed'); END`,
  `CREATE TRIGGER arrangement_texts_fixed BEFORE UPDATE ON arrangement_texts
    BEGIN SELECT RAISE (ABORT, 'a kept text is fixed'); END`,
  // When a request is destroyed its own row goes first, so that the cascade passes here.
  `CREATE TRIGGER arrangement_texts_kept BEFORE DELETE ON arrangement_texts
    WHEN EXISTS (SELECT 1 FROM arrangements WHERE id = old.arrangement_id)
    BEGIN SELECT RAISE (ABORT, 'a kept text is fixed'); END`,
  `CREATE TRIGGER arrangement_steps_fixed BEFORE UPDATE ON arrangement_steps
    BEGIN SELECT RAISE (ABORT, 'a step is fixed'); END`,
  `CREATE TRIGGER arrangement_steps_kept BEFORE DELETE ON arrangement_steps
    WHEN EXISTS (SELECT 1 FROM arrangements WHERE id = old.arrangement_id)
    BEGIN SELECT RAISE (ABORT, 'a step is fixed'); END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...triggers]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of [
    'arrangement_exports',
    'arrangement_steps',
    'arrangement_texts',
    'arrangements',
    'partnership_profiles',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
  await knex('drafts').where({ kind: 'arrangement' }).del();
};
