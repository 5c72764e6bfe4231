/**
 * Why: schools, school years, class groups, pupils and staff, as a class list brings them.
 * Foreign keys carry the school's id, so that no row of one school can refer to a row of another.
 * Nothing here can hold a BSN, a postcode, an origin or a photo (domain.md section 4).
 */
import type { Knex } from 'knex';

const tables = [
  `CREATE TABLE schools (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    brin_code TEXT,
    dependance_code TEXT,
    school_key TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  // How class lists name a school: BRIN with location (none is 00), or a key of their own.
  `CREATE UNIQUE INDEX schools_by_brin ON schools (brin_code, ifnull(dependance_code, '00'))
    WHERE brin_code IS NOT NULL`,
  `CREATE UNIQUE INDEX schools_by_key ON schools (school_key)
    WHERE brin_code IS NULL AND school_key IS NOT NULL`,
  `CREATE TABLE school_years (
    id TEXT PRIMARY KEY NOT NULL,
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    start_year INTEGER NOT NULL,
    UNIQUE (school_id, start_year),
    UNIQUE (school_id, id)
  ) STRICT`,
  `CREATE TABLE class_groups (
    id TEXT PRIMARY KEY NOT NULL,
    school_id TEXT NOT NULL,
    school_year_id TEXT NOT NULL,
    source_key TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'composite')),
    year_group TEXT,
    chosen INTEGER NOT NULL DEFAULT 1 CHECK (chosen IN (0, 1)),
    UNIQUE (school_id, id),
    UNIQUE (school_year_id, source_key),
    FOREIGN KEY (school_id, school_year_id) REFERENCES school_years (school_id, id) ON DELETE CASCADE
  ) STRICT`,
  `CREATE TABLE pupils (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
    source_key TEXT,
    first_name TEXT NOT NULL DEFAULT '',
    given_names TEXT NOT NULL DEFAULT '',
    initials TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    sex TEXT NOT NULL DEFAULT 'unknown' CHECK (sex IN ('boy', 'girl', 'unknown', 'unspecified')),
    year_group TEXT,
    class_group_id TEXT,
    start_date TEXT,
    leave_date TEXT,
    last_seen_start_year INTEGER NOT NULL,
    on_class_list INTEGER NOT NULL DEFAULT 0 CHECK (on_class_list IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (school_id, id),
    UNIQUE (school_id, source_key),
    FOREIGN KEY (school_id, class_group_id) REFERENCES class_groups (school_id, id)
  ) STRICT`,
  `CREATE INDEX pupils_by_class ON pupils (class_group_id)`,
  `CREATE TABLE pupil_composite_groups (
    school_id TEXT NOT NULL,
    pupil_id TEXT NOT NULL,
    class_group_id TEXT NOT NULL,
    PRIMARY KEY (pupil_id, class_group_id),
    FOREIGN KEY (school_id, pupil_id) REFERENCES pupils (school_id, id) ON DELETE CASCADE,
    FOREIGN KEY (school_id, class_group_id) REFERENCES class_groups (school_id, id) ON DELETE CASCADE
  ) STRICT`,
  `CREATE TABLE staff (
    id TEXT PRIMARY KEY NOT NULL,
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    source_key TEXT,
    first_name TEXT NOT NULL DEFAULT '',
    initials TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('teacher', 'careCoordinator', 'educationalPsychologist', 'headTeacher', 'other')),
    role_description TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (school_id, id),
    UNIQUE (school_id, source_key)
  ) STRICT`,
  `CREATE TABLE staff_class_groups (
    school_id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    class_group_id TEXT NOT NULL,
    PRIMARY KEY (staff_id, class_group_id),
    FOREIGN KEY (school_id, staff_id) REFERENCES staff (school_id, id) ON DELETE CASCADE,
    FOREIGN KEY (school_id, class_group_id) REFERENCES class_groups (school_id, id) ON DELETE CASCADE
  ) STRICT`,
  `CREATE TABLE imports (
    id TEXT PRIMARY KEY NOT NULL,
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    format TEXT NOT NULL CHECK (format IN ('edexml', 'uwlr', 'csv', 'pasted')),
    start_year INTEGER NOT NULL,
    reference_day TEXT,
    content_hash TEXT NOT NULL,
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    imported_at TEXT NOT NULL
  ) STRICT`,
];

// External content: the index holds no second copy of a name; the triggers keep it in step.
const index = [
  `CREATE VIRTUAL TABLE pupils_fts USING fts5 (
    first_name, given_names, nickname, prefix, last_name,
    content = 'pupils', content_rowid = 'seq', prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO pupils_fts (pupils_fts, rank) VALUES ('secure-delete', 1)`,
  `CREATE TRIGGER pupils_fts_insert AFTER INSERT ON pupils BEGIN
    INSERT INTO pupils_fts (rowid, first_name, given_names, nickname, prefix, last_name)
    VALUES (new.seq, new.first_name, new.given_names, new.nickname, new.prefix, new.last_name);
  END`,
  `CREATE TRIGGER pupils_fts_delete AFTER DELETE ON pupils BEGIN
    INSERT INTO pupils_fts (pupils_fts, rowid, first_name, given_names, nickname, prefix, last_name)
    VALUES ('delete', old.seq, old.first_name, old.given_names, old.nickname, old.prefix, old.last_name);
  END`,
  `CREATE TRIGGER pupils_fts_update AFTER UPDATE OF first_name, given_names, nickname, prefix, last_name ON pupils BEGIN
    INSERT INTO pupils_fts (pupils_fts, rowid, first_name, given_names, nickname, prefix, last_name)
    VALUES ('delete', old.seq, old.first_name, old.given_names, old.nickname, old.prefix, old.last_name);
    INSERT INTO pupils_fts (rowid, first_name, given_names, nickname, prefix, last_name)
    VALUES (new.seq, new.first_name, new.given_names, new.nickname, new.prefix, new.last_name);
  END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...index]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('DROP TABLE pupils_fts');
  for (const table of [
    'imports',
    'staff_class_groups',
    'staff',
    'pupil_composite_groups',
    'pupils',
    'class_groups',
    'school_years',
    'schools',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
};
