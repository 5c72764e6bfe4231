/**
 * Why: a casus taken from a case file, its parts (a copy of the source text), what a person decided per
 * place, what is remembered for the whole file, what was released, and who did what. The label is the
 * casus's own: it can't be linked to the case file's code name. A released version holds its parts as
 * they were checked: a name that leaves the vault later, and is known no more, must not come back in
 * it. Versions and log are never changed; they go with their casus alone. Of a decision it is told whether
 * the name was known then: "that is nobody" holds no longer once it is somebody.
 */
import type { Knex } from 'knex';

const SECTIONS = `('learningQuestion', 'urgency', 'context', 'behaviourWhen', 'behaviourWhere',
  'behaviourWhenNot', 'strengths', 'tried', 'perspectivePupil', 'perspectiveGuardians',
  'perspectiveTeacher', 'promotingChild', 'promotingEducation', 'promotingHome', 'hinderingChild',
  'hinderingEducation', 'hinderingHome', 'partnerQuestion')`;

const TAGS = `('PERSON', 'LOCATION', 'ORGANISATION', 'DATE', 'AGE', 'PHONE', 'EMAIL', 'URL', 'BSN',
  'POSTCODE_ADDRESS', 'ID')`;

const tables = [
  `CREATE TABLE casus (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    label TEXT NOT NULL COLLATE NOCASE UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('draft', 'released')),
    version_number INTEGER NOT NULL DEFAULT 1 CHECK (version_number >= 1),
    meeting_kind TEXT,
    meeting_on TEXT,
    basis_kind TEXT CHECK (basis_kind IN ('guardiansInformed', 'guardiansConsent', 'withoutGuardians')),
    basis_on TEXT,
    basis_note TEXT NOT NULL DEFAULT '',
    meter_answer TEXT CHECK (meter_answer IS NULL OR json_valid(meter_answer)),
    version INTEGER NOT NULL,
    checked_by_role TEXT,
    checked_on TEXT,
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((basis_kind IS NULL) = (basis_on IS NULL))
  ) STRICT`,
  `CREATE INDEX casus_by_case_file ON casus (case_file_id)`,
  `CREATE TABLE casus_parts (
    id TEXT PRIMARY KEY NOT NULL,
    casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE,
    section TEXT NOT NULL CHECK (section IN ${SECTIONS}),
    position INTEGER NOT NULL,
    partner TEXT,
    source_kind TEXT,
    source_id TEXT,
    source_label TEXT,
    taken_at TEXT,
    source_text TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    removed_at TEXT,
    CHECK ((section = 'partnerQuestion') = (partner IS NOT NULL)),
    CHECK ((source_kind IS NULL) = (source_id IS NULL) AND (source_kind IS NULL) = (source_label IS NULL)
      AND (source_kind IS NULL) = (taken_at IS NULL))
  ) STRICT`,
  `CREATE INDEX casus_parts_by_casus ON casus_parts (casus_id, section, position)`,
  `CREATE TABLE casus_decisions (
    part_id TEXT NOT NULL REFERENCES casus_parts (id) ON DELETE CASCADE,
    about TEXT NOT NULL CHECK (about IN ('finding', 'hint')),
    finding_id TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('replace', 'keep')),
    known INTEGER NOT NULL DEFAULT 0 CHECK (known IN (0, 1)),
    replacement TEXT,
    surface TEXT NOT NULL,
    start INTEGER NOT NULL,
    around TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (part_id, about, finding_id)
  ) STRICT, WITHOUT ROWID`,
  // Remembered for every casus of the file.
  `CREATE TABLE case_file_terms (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    tag TEXT NOT NULL CHECK (tag IN ${TAGS}),
    replacement TEXT,
    by_role TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (case_file_id, value)
  ) STRICT`,
  `CREATE TABLE case_file_exemptions (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    surface TEXT NOT NULL,
    folded TEXT NOT NULL,
    tag TEXT NOT NULL CHECK (tag IN ${TAGS}),
    reason TEXT NOT NULL CHECK (reason <> ''),
    by_role TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (case_file_id, folded)
  ) STRICT`,
  `CREATE TABLE casus_versions (
    casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    label TEXT NOT NULL,
    released_at TEXT NOT NULL,
    checked_by_role TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    kept_sure INTEGER NOT NULL,
    meter TEXT NOT NULL CHECK (json_valid(meter)),
    checklist TEXT NOT NULL CHECK (json_valid(checklist)),
    PRIMARY KEY (casus_id, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE casus_log (
    seq INTEGER PRIMARY KEY,
    casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    by_role TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('replaced', 'kept', 'changed', 'exempted', 'marked', 'undone',
      'meterAccepted', 'released', 'reopened', 'exported')),
    tag TEXT CHECK (tag IN ${TAGS}),
    hint TEXT,
    surface TEXT,
    replacement TEXT,
    count INTEGER NOT NULL DEFAULT 1 CHECK (count >= 0),
    version_number INTEGER
  ) STRICT`,
  `CREATE INDEX casus_log_by_casus ON casus_log (casus_id, seq)`,
  `CREATE TABLE casus_exports (
    id TEXT PRIMARY KEY NOT NULL,
    casus_id TEXT NOT NULL,
    version_number INTEGER NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx')),
    layout TEXT NOT NULL CHECK (layout IN ('whole', 'perPartner', 'log')),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    exported_at TEXT NOT NULL,
    FOREIGN KEY (casus_id, version_number) REFERENCES casus_versions (casus_id, number) ON DELETE CASCADE
  ) STRICT`,
  `CREATE INDEX casus_exports_by_version ON casus_exports (casus_id, version_number)`,
];

/** When a casus is destroyed its own row goes first, so that the cascade passes here. */
const fixed = (table: string): readonly string[] => [
  `CREATE TRIGGER ${table}_unchanged BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE (ABORT, '${table} is fixed'); END`,
  `CREATE TRIGGER ${table}_kept BEFORE DELETE ON ${table}
    WHEN EXISTS (SELECT 1 FROM casus WHERE id = old.casus_id)
    BEGIN SELECT RAISE (ABORT, '${table} is fixed'); END`,
];

export const up = async (knex: Knex): Promise<void> => {
  const statements = [...tables, ...fixed('casus_versions'), ...fixed('casus_log')];
  for (const statement of statements) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of [
    'casus_exports',
    'casus_log',
    'casus_versions',
    'case_file_exemptions',
    'case_file_terms',
    'casus_decisions',
    'casus_parts',
    'casus',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
};
