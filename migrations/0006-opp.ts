/**
 * Why: OPP's with their versions, the steps of their cycle and what was passed over. A draft's content is
 * one JSON document that the feature validates; at a step and at adoption the text is kept under its hash,
 * so that a consent can always show what it was about. Adopted versions, steps and kept texts never change;
 * a step can be withdrawn once, and stays readable.
 */
import type { Knex } from 'knex';

const tables = [
  `CREATE TABLE opps (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    school_kind TEXT NOT NULL CHECK (school_kind IN ('primary', 'special')),
    deadline_trigger TEXT CHECK (deadline_trigger IN ('enrolment', 'definitivePlacement', 'extraSupport')),
    trigger_on TEXT,
    start_on TEXT,
    end_on TEXT,
    closed_at TEXT,
    closed_reason TEXT NOT NULL DEFAULT '',
    facts_version INTEGER NOT NULL DEFAULT 1 CHECK (facts_version >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  // One that isn't closed per case file.
  `CREATE UNIQUE INDEX opps_open ON opps (case_file_id) WHERE closed_at IS NULL`,
  `CREATE INDEX opps_by_case_file ON opps (case_file_id)`,
  `CREATE TABLE opp_versions (
    opp_id TEXT NOT NULL REFERENCES opps (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    content TEXT NOT NULL CHECK (json_valid(content)),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    action_hash TEXT NOT NULL CHECK (length(action_hash) = 64),
    adopted_on TEXT,
    adopted_by_role TEXT,
    adopted_at TEXT,
    rule_set TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (opp_id, number),
    CHECK ((adopted_on IS NULL) = (adopted_by_role IS NULL) AND (adopted_on IS NULL) = (adopted_at IS NULL)
      AND (adopted_on IS NULL) = (rule_set IS NULL))
  ) STRICT, WITHOUT ROWID`,
  // The version that is written on: one at most.
  `CREATE UNIQUE INDEX opp_versions_draft ON opp_versions (opp_id) WHERE adopted_on IS NULL`,
  `CREATE TABLE opp_texts (
    opp_id TEXT NOT NULL REFERENCES opps (id) ON DELETE CASCADE,
    version_number INTEGER NOT NULL CHECK (version_number >= 1),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    content TEXT NOT NULL CHECK (json_valid(content)),
    kept_at TEXT NOT NULL,
    PRIMARY KEY (opp_id, version_number, content_hash)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE opp_steps (
    id TEXT PRIMARY KEY NOT NULL,
    opp_id TEXT NOT NULL REFERENCES opps (id) ON DELETE CASCADE,
    version_number INTEGER NOT NULL CHECK (version_number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('consultation', 'consent', 'hearing', 'signature', 'evaluation', 'dispute')),
    on_day TEXT NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    content_hash TEXT NOT NULL,
    action_hash TEXT NOT NULL CHECK (length(action_hash) = 64),
    by_role TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
    FOREIGN KEY (opp_id, version_number, content_hash)
      REFERENCES opp_texts (opp_id, version_number, content_hash)
  ) STRICT`,
  `CREATE INDEX opp_steps_by_opp ON opp_steps (opp_id, recorded_at)`,
  `CREATE TABLE opp_waivers (
    opp_id TEXT NOT NULL,
    version_number INTEGER NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    action_hash TEXT NOT NULL CHECK (length(action_hash) = 64),
    by_role TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (opp_id, version_number, rule),
    FOREIGN KEY (opp_id, version_number) REFERENCES opp_versions (opp_id, number) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE opp_exports (
    id TEXT PRIMARY KEY NOT NULL,
    opp_id TEXT NOT NULL REFERENCES opps (id) ON DELETE CASCADE,
    version_number INTEGER NOT NULL,
    edition TEXT NOT NULL,
    naming TEXT NOT NULL CHECK (naming IN ('names', 'codeName')),
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx')),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    exported_at TEXT NOT NULL
  ) STRICT`,
  // What changed of the OPP itself: its facts, its closing and its reopening.
  `CREATE TABLE opp_events (
    id TEXT PRIMARY KEY NOT NULL,
    opp_id TEXT NOT NULL REFERENCES opps (id) ON DELETE CASCADE,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    by_role TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX opp_events_by_opp ON opp_events (opp_id, at)`,
];

/** A waiver of a version that is in force or was: a reason that can't be written afterwards. */
const adoptedWaiver = (row: 'old' | 'new'): string =>
  `EXISTS (SELECT 1 FROM opp_versions v JOIN opps o ON o.id = v.opp_id
    WHERE v.opp_id = ${row}.opp_id AND v.number = ${row}.version_number AND v.adopted_on IS NOT NULL)`;

/** Rows that are never changed, and that go with their OPP alone. */
const fixed = (table: string, what: string): readonly string[] => [
  `CREATE TRIGGER ${table}_fixed BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE (ABORT, '${what} is fixed'); END`,
  `CREATE TRIGGER ${table}_kept BEFORE DELETE ON ${table}
    WHEN EXISTS (SELECT 1 FROM opps WHERE id = old.opp_id)
    BEGIN SELECT RAISE (ABORT, '${what} is fixed'); END`,
];

const triggers = [
  `CREATE TRIGGER opp_versions_adopted BEFORE UPDATE ON opp_versions WHEN old.adopted_on IS NOT NULL
    BEGIN SELECT RAISE (ABORT, 'an adopted version is fixed'); END`,
  // When an OPP is destroyed its own row goes first, so that the cascade passes here.
  `CREATE TRIGGER opp_versions_kept BEFORE DELETE ON opp_versions
    WHEN old.adopted_on IS NOT NULL AND EXISTS (SELECT 1 FROM opps WHERE id = old.opp_id)
    BEGIN SELECT RAISE (ABORT, 'an adopted version is fixed'); END`,
  ...fixed('opp_texts', 'a kept text'),
  ...fixed('opp_exports', 'a made file'),
  ...fixed('opp_events', 'an event'),
  `CREATE TRIGGER opp_waivers_fixed BEFORE UPDATE ON opp_waivers
    WHEN ${adoptedWaiver('old')}
    BEGIN SELECT RAISE (ABORT, 'an adopted version is fixed'); END`,
  `CREATE TRIGGER opp_waivers_late BEFORE INSERT ON opp_waivers
    WHEN ${adoptedWaiver('new')}
    BEGIN SELECT RAISE (ABORT, 'an adopted version is fixed'); END`,
  `CREATE TRIGGER opp_waivers_kept BEFORE DELETE ON opp_waivers
    WHEN ${adoptedWaiver('old')}
    BEGIN SELECT RAISE (ABORT, 'an adopted version is fixed'); END`,
  `CREATE TRIGGER opp_steps_fixed BEFORE UPDATE ON opp_steps
    WHEN old.withdrawn_at IS NOT NULL OR new.detail <> old.detail OR new.on_day <> old.on_day
      OR new.content_hash <> old.content_hash OR new.action_hash <> old.action_hash
      OR new.version_number <> old.version_number OR new.kind <> old.kind OR new.opp_id <> old.opp_id
      OR new.id <> old.id OR new.by_role <> old.by_role OR new.recorded_at <> old.recorded_at
    BEGIN SELECT RAISE (ABORT, 'a step is fixed'); END`,
  `CREATE TRIGGER opp_steps_kept BEFORE DELETE ON opp_steps
    WHEN EXISTS (SELECT 1 FROM opps WHERE id = old.opp_id)
    BEGIN SELECT RAISE (ABORT, 'a step is fixed'); END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...triggers]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  // Steps and versions refuse to go one by one while their OPP stands.
  for (const table of [
    'opp_events',
    'opp_exports',
    'opp_waivers',
    'opp_steps',
    'opp_texts',
    'opp_versions',
    'opps',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
};
