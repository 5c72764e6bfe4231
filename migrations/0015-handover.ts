/**
 * Why: what goes from this vault to another and back: profiles, what was chosen, the log of each handover, talks,
 * what was received; the own key and those of readers; questions to colleagues, those of colleagues, and a
 * collection of own questions; and requests of guardians to see the file. The log tells by part and count what
 * went, never its text, and is only ever added to.
 */
import type { Knex } from 'knex';

const tables = [
  // One row: the key pair of this vault, and how its maker is named.
  `CREATE TABLE exchange_identity (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    sender_name TEXT NOT NULL DEFAULT '',
    sender_school TEXT NOT NULL DEFAULT '',
    secret_key TEXT,
    recipient TEXT,
    made_at TEXT,
    CHECK ((secret_key IS NULL) = (recipient IS NULL) AND (secret_key IS NULL) = (made_at IS NULL))
  ) STRICT`,
  `CREATE TABLE reader_contacts (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    school TEXT NOT NULL,
    recipient TEXT NOT NULL,
    verified_on TEXT,
    deleted_at TEXT,
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE UNIQUE INDEX reader_contacts_by_key ON reader_contacts (recipient) WHERE deleted_at IS NULL`,
  `CREATE TABLE handover_profiles (
    id TEXT PRIMARY KEY NOT NULL,
    -- Takes the place of one that the app brings.
    built_in TEXT UNIQUE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE handover_compositions (
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    -- No reference: the app's own profiles have no row.
    profile_id TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at TEXT NOT NULL,
    PRIMARY KEY (case_file_id, profile_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE handovers (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    archive_id TEXT NOT NULL,
    reader TEXT NOT NULL CHECK (reader <> ''),
    reader_kind TEXT NOT NULL,
    profile_name TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('casuskluis', 'pdf', 'docx')),
    lock TEXT NOT NULL CHECK (lock IN ('passphrase', 'key', 'none')),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    -- By part how many items went, and what went against the profile with why: no text of the file.
    contents TEXT NOT NULL CHECK (json_valid(contents)),
    expires_on TEXT,
    destroy_by TEXT,
    made_at TEXT NOT NULL,
    received_on TEXT,
    guardians_copy_on TEXT
  ) STRICT`,
  `CREATE INDEX handovers_by_case_file ON handovers (case_file_id, made_at DESC)`,
  `CREATE INDEX handovers_by_archive ON handovers (archive_id)`,
  `CREATE TABLE warm_handovers (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX warm_handovers_by_case_file ON warm_handovers (case_file_id, deleted_at)`,
  // The same file may be taken over twice, a part each time: one row for each time.
  `CREATE TABLE received_handovers (
    id TEXT PRIMARY KEY NOT NULL,
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    archive_id TEXT NOT NULL,
    sender TEXT NOT NULL CHECK (json_valid(sender)),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    destroy_by TEXT,
    record_count INTEGER NOT NULL CHECK (record_count >= 0),
    receipt_made_at TEXT
  ) STRICT`,
  `CREATE INDEX received_handovers_by_archive ON received_handovers (archive_id)`,
  `CREATE TABLE received_case_files (
    received_id TEXT NOT NULL REFERENCES received_handovers (id) ON DELETE CASCADE,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    -- Of the sender's file: a later one of the same pupil is matched by it.
    dossier_id TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (json_valid(summary)),
    PRIMARY KEY (received_id, case_file_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX received_case_files_by_case_file ON received_case_files (case_file_id)`,
  `CREATE INDEX received_case_files_by_dossier ON received_case_files (dossier_id)`,
  `CREATE TABLE casus_questions (
    id TEXT PRIMARY KEY NOT NULL,
    casus_id TEXT NOT NULL,
    version_number INTEGER NOT NULL,
    -- Of the file that asks it: its answer names it.
    archive_id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL CHECK (question <> ''),
    reader TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('casuskluis', 'pdf')),
    lock TEXT NOT NULL CHECK (lock IN ('passphrase', 'key')),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    asked_at TEXT NOT NULL,
    expires_on TEXT,
    FOREIGN KEY (casus_id, version_number) REFERENCES casus_versions (casus_id, number) ON DELETE CASCADE
  ) STRICT`,
  `CREATE INDEX casus_questions_by_casus ON casus_questions (casus_id, asked_at)`,
  `CREATE TABLE casus_question_answers (
    id TEXT PRIMARY KEY NOT NULL,
    question_id TEXT NOT NULL REFERENCES casus_questions (id) ON DELETE CASCADE,
    -- Of the answer's file; null: typed over by hand.
    archive_id TEXT UNIQUE,
    from_whom TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    on_day TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX casus_question_answers_by_question ON casus_question_answers (question_id, recorded_at)`,
  `CREATE TABLE received_questions (
    id TEXT PRIMARY KEY NOT NULL,
    archive_id TEXT NOT NULL UNIQUE,
    sender TEXT NOT NULL CHECK (json_valid(sender)),
    casus TEXT NOT NULL CHECK (json_valid(casus)),
    question TEXT NOT NULL,
    expires_on TEXT,
    answer TEXT NOT NULL CHECK (json_valid(answer)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    received_at TEXT NOT NULL,
    answered_at TEXT,
    deleted_at TEXT
  ) STRICT`,
  `CREATE TABLE kept_questions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL CHECK (question <> ''),
    answer TEXT NOT NULL DEFAULT '',
    themes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(themes)),
    origin TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE access_requests (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    -- A guardian who is taken out of the file leaves the request itself standing.
    guardian_id TEXT REFERENCES guardians (id) ON DELETE SET NULL,
    guardian_name TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    extension TEXT CHECK (extension IS NULL OR json_valid(extension)),
    decisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(decisions)),
    letter TEXT NOT NULL DEFAULT '',
    given TEXT CHECK (given IS NULL OR json_valid(given)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX access_requests_by_case_file ON access_requests (case_file_id, asked_on DESC)`,
  `CREATE TABLE access_request_exports (
    id TEXT PRIMARY KEY NOT NULL,
    request_id TEXT NOT NULL REFERENCES access_requests (id) ON DELETE CASCADE,
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    exported_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX access_request_exports_by_request ON access_request_exports (request_id, exported_at)`,
  // Which case file left as an own export; null: the whole vault.
  `CREATE TABLE own_exports (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT REFERENCES case_files (id) ON DELETE CASCADE,
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    exported_at TEXT NOT NULL
  ) STRICT`,
];

const columns = 'question, answer, themes, origin';
const values = (row: 'new' | 'old'): string =>
  `${row}.question, ${row}.answer, ${row}.themes, ${row}.origin`;
const add = `INSERT INTO kept_questions_fts (rowid, ${columns}) SELECT new.seq, ${values('new')} WHERE new.deleted_at IS NULL`;
const take = `INSERT INTO kept_questions_fts (kept_questions_fts, rowid, ${columns}) SELECT 'delete', old.seq, ${values('old')} WHERE old.deleted_at IS NULL`;

const index = [
  `CREATE VIRTUAL TABLE kept_questions_fts USING fts5 (
    ${columns}, content = 'kept_questions', content_rowid = 'seq', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO kept_questions_fts (kept_questions_fts, rank) VALUES ('secure-delete', 1)`,
  `CREATE TRIGGER kept_questions_fts_insert AFTER INSERT ON kept_questions BEGIN ${add}; END`,
  `CREATE TRIGGER kept_questions_fts_delete AFTER DELETE ON kept_questions BEGIN ${take}; END`,
  `CREATE TRIGGER kept_questions_fts_update AFTER UPDATE OF ${columns}, deleted_at ON kept_questions
    BEGIN ${take}; ${add}; END`,
];

/** What was made stays as it was; only a receipt and the copy for parents come later. */
const triggers = [
  `CREATE TRIGGER handovers_fixed BEFORE UPDATE ON handovers
    WHEN new.id <> old.id OR new.case_file_id <> old.case_file_id OR new.archive_id <> old.archive_id
      OR new.reader <> old.reader OR new.reader_kind <> old.reader_kind
      OR new.profile_name <> old.profile_name OR new.format <> old.format OR new.lock <> old.lock
      OR new.file_hash <> old.file_hash OR new.contents <> old.contents
      OR new.expires_on IS NOT old.expires_on OR new.destroy_by IS NOT old.destroy_by
      OR new.made_at <> old.made_at
    BEGIN SELECT RAISE (ABORT, 'a handover that was made is fixed'); END`,
  `CREATE TRIGGER handovers_kept BEFORE DELETE ON handovers
    WHEN EXISTS (SELECT 1 FROM case_files WHERE id = old.case_file_id)
    BEGIN SELECT RAISE (ABORT, 'a handover that was made is fixed'); END`,
  `CREATE TRIGGER casus_questions_fixed BEFORE UPDATE ON casus_questions
    BEGIN SELECT RAISE (ABORT, 'a question that was asked is fixed'); END`,
  `CREATE TRIGGER casus_question_answers_fixed BEFORE UPDATE ON casus_question_answers
    BEGIN SELECT RAISE (ABORT, 'an answer is fixed'); END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...index, ...triggers]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of [
    'own_exports',
    'access_request_exports',
    'access_requests',
    'kept_questions_fts',
    'kept_questions',
    'received_questions',
    'casus_question_answers',
    'casus_questions',
    'received_case_files',
    'received_handovers',
    'warm_handovers',
    'handovers',
    'handover_compositions',
    'handover_profiles',
    'reader_contacts',
    'exchange_identity',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
  await knex('drafts')
    .whereIn('kind', [
      'handoverProfile',
      'warmHandover',
      'casusQuestion',
      'casusAnswerByHand',
      'keptQuestion',
    ])
    .del();
};
