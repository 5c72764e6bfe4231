/**
 * Why: signals ("niet pluis"), found by their words as notes are. And apart from everything, without an index
 * and without a bin, the record under the meldcode: no table refers to it but its own exports.
 */
import type { Knex } from 'knex';

const DOMAINS = `('wellBeing', 'behaviour', 'contactWithPeers', 'learning', 'health', 'attendance',
  'homeSituation', 'other')`;

const tables = [
  `CREATE TABLE concern_signals (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    fact TEXT NOT NULL CHECK (fact <> ''),
    interpretation TEXT NOT NULL DEFAULT '',
    situation TEXT NOT NULL DEFAULT '',
    domain TEXT NOT NULL CHECK (domain IN ${DOMAINS}),
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 1 AND 3),
    discussed_with TEXT NOT NULL DEFAULT '',
    discussed_on TEXT,
    guardians_informed_on TEXT,
    look_again_on TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX concern_signals_by_case_file ON concern_signals (case_file_id, deleted_at, on_day DESC)`,
  `CREATE TABLE reporting_code_records (
    case_file_id TEXT PRIMARY KEY NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE reporting_code_exports (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES reporting_code_records (case_file_id) ON DELETE CASCADE,
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    exported_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX reporting_code_exports_by_case_file ON reporting_code_exports (case_file_id)`,
];

const columns = 'fact, interpretation, situation';
const values = (row: 'new' | 'old'): string =>
  `${row}.fact, ${row}.interpretation, ${row}.situation`;
const add = `INSERT INTO concern_signals_fts (rowid, ${columns}) SELECT new.seq, ${values('new')} WHERE new.deleted_at IS NULL`;
const take = `INSERT INTO concern_signals_fts (concern_signals_fts, rowid, ${columns}) SELECT 'delete', old.seq, ${values('old')} WHERE old.deleted_at IS NULL`;

const index = [
  `CREATE VIRTUAL TABLE concern_signals_fts USING fts5 (
    ${columns}, content = 'concern_signals', content_rowid = 'seq', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO concern_signals_fts (concern_signals_fts, rank) VALUES ('secure-delete', 1)`,
  `CREATE TRIGGER concern_signals_fts_insert AFTER INSERT ON concern_signals BEGIN ${add}; END`,
  `CREATE TRIGGER concern_signals_fts_delete AFTER DELETE ON concern_signals BEGIN ${take}; END`,
  `CREATE TRIGGER concern_signals_fts_update AFTER UPDATE OF ${columns}, deleted_at ON concern_signals
    BEGIN ${take}; ${add}; END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...index]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of [
    'reporting_code_exports',
    'reporting_code_records',
    'concern_signals_fts',
    'concern_signals',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
  await knex('drafts').where({ kind: 'concernSignal' }).del();
};
