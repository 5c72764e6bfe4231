/**
 * Why: notes with every saved version, private working notes apart from them, attachments inside the
 * vault, and the full-text index of the notes. A note in the bin (deleted_at) stands in no index.
 */
import type { Knex } from 'knex';

const NOTE_KINDS = `('observation', 'conversation', 'phone', 'email', 'meeting', 'classVisit', 'test', 'other')`;

const tables = [
  `CREATE TABLE notes (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ${NOTE_KINDS}),
    title TEXT NOT NULL DEFAULT '',
    occurred_on TEXT NOT NULL,
    occurred_at TEXT,
    observation TEXT NOT NULL DEFAULT '',
    interpretation TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    version INTEGER NOT NULL,
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX notes_timeline ON notes (case_file_id, deleted_at, occurred_on DESC, occurred_at DESC)`,
  `CREATE INDEX notes_bin ON notes (deleted_at) WHERE deleted_at IS NOT NULL`,
  `CREATE TABLE note_versions (
    note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ${NOTE_KINDS}),
    title TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    occurred_at TEXT,
    observation TEXT NOT NULL,
    interpretation TEXT NOT NULL,
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    saved_at TEXT NOT NULL,
    PRIMARY KEY (note_id, version)
  ) STRICT`,
  // Never part of an export; outside the file in the sense of the law (domain.md section 3).
  `CREATE TABLE private_working_notes (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    version INTEGER NOT NULL,
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX private_working_notes_by_case_file ON private_working_notes (case_file_id, deleted_at)`,
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
  `CREATE INDEX attachments_by_note ON attachments (note_id)`,
  `CREATE INDEX attachments_by_case_file ON attachments (case_file_id)`,
  `CREATE TABLE attachment_chunks (
    attachment_id TEXT NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) <= 1048576),
    PRIMARY KEY (attachment_id, position)
  ) STRICT`,
];

const columns = 'title, observation, interpretation, tags';
const values = (row: 'new' | 'old'): string =>
  `${row}.title, ${row}.observation, ${row}.interpretation, ${row}.tags`;
const addToIndex = `INSERT INTO notes_fts (rowid, ${columns}) SELECT new.seq, ${values('new')} WHERE new.deleted_at IS NULL`;
const takeFromIndex = `INSERT INTO notes_fts (notes_fts, rowid, ${columns}) SELECT 'delete', old.seq, ${values('old')} WHERE old.deleted_at IS NULL`;

const addPrivate = `INSERT INTO private_working_notes_fts (rowid, body) SELECT new.seq, new.body WHERE new.deleted_at IS NULL`;
const takePrivate = `INSERT INTO private_working_notes_fts (private_working_notes_fts, rowid, body) SELECT 'delete', old.seq, old.body WHERE old.deleted_at IS NULL`;

const index = [
  `CREATE VIRTUAL TABLE notes_fts USING fts5 (
    ${columns}, content = 'notes', content_rowid = 'seq', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO notes_fts (notes_fts, rank) VALUES ('secure-delete', 1)`,
  `CREATE TRIGGER notes_fts_insert AFTER INSERT ON notes BEGIN ${addToIndex}; END`,
  `CREATE TRIGGER notes_fts_delete AFTER DELETE ON notes BEGIN ${takeFromIndex}; END`,
  `CREATE TRIGGER notes_fts_update AFTER UPDATE OF title, observation, interpretation, tags, deleted_at ON notes
    BEGIN ${takeFromIndex}; ${addToIndex}; END`,
  `CREATE VIRTUAL TABLE private_working_notes_fts USING fts5 (
    body, content = 'private_working_notes', content_rowid = 'seq', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO private_working_notes_fts (private_working_notes_fts, rank) VALUES ('secure-delete', 1)`,
  `CREATE TRIGGER private_working_notes_fts_insert AFTER INSERT ON private_working_notes BEGIN ${addPrivate}; END`,
  `CREATE TRIGGER private_working_notes_fts_delete AFTER DELETE ON private_working_notes BEGIN ${takePrivate}; END`,
  `CREATE TRIGGER private_working_notes_fts_update AFTER UPDATE OF body, deleted_at ON private_working_notes
    BEGIN ${takePrivate}; ${addPrivate}; END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...index]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of [
    'private_working_notes_fts',
    'notes_fts',
    'attachment_chunks',
    'attachments',
    'private_working_notes',
    'note_versions',
    'notes',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
};
