/**
 * Why: contact with parents, what they told of talents and wishes, and the plan with who helps at home. Contacts
 * are found by their words as notes are; one in the bin stands in no index.
 */
import type { Knex } from 'knex';

const KINDS = `('startTalk', 'parentsEvening', 'walkIn', 'phone', 'email', 'homeVisit', 'training',
  'oppConsultation', 'evaluation', 'multidisciplinaryMeeting', 'exitTalk')`;

const tables = [
  `CREATE TABLE guardian_contacts (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
    on_day TEXT NOT NULL,
    others TEXT NOT NULL DEFAULT '',
    tone TEXT NOT NULL CHECK (tone IN ('positive', 'concern', 'neutral')),
    said TEXT NOT NULL DEFAULT '',
    follow_up_on TEXT,
    follow_up TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX guardian_contacts_by_case_file ON guardian_contacts (case_file_id, deleted_at, on_day DESC)`,
  // A guardian who is taken out of the file leaves the contact itself standing.
  `CREATE TABLE guardian_contact_guardians (
    contact_id TEXT NOT NULL REFERENCES guardian_contacts (id) ON DELETE CASCADE,
    guardian_id TEXT NOT NULL REFERENCES guardians (id) ON DELETE CASCADE,
    PRIMARY KEY (contact_id, guardian_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX guardian_contact_guardians_by_guardian ON guardian_contact_guardians (guardian_id)`,
  `CREATE TABLE guardian_contact_agreements (
    contact_id TEXT NOT NULL REFERENCES guardian_contacts (id) ON DELETE CASCADE,
    agreement_id TEXT NOT NULL UNIQUE REFERENCES agreements (id) ON DELETE CASCADE,
    PRIMARY KEY (contact_id, agreement_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE guardian_views (
    case_file_id TEXT PRIMARY KEY NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE guardian_views_earlier (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    until_moment TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX guardian_views_earlier_by_case_file ON guardian_views_earlier (case_file_id, until_moment)`,
  `CREATE TABLE home_support_plans (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL UNIQUE REFERENCES case_files (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE guardian_page_exports (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    pages TEXT NOT NULL CHECK (pages IN ('preparation', 'plan')),
    guardian_ids TEXT NOT NULL CHECK (json_valid(guardian_ids)),
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx')),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    exported_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX guardian_page_exports_by_case_file ON guardian_page_exports (case_file_id)`,
];

const columns = 'said, follow_up';
const add = `INSERT INTO guardian_contacts_fts (rowid, ${columns}) SELECT new.seq, new.said, new.follow_up WHERE new.deleted_at IS NULL`;
const take = `INSERT INTO guardian_contacts_fts (guardian_contacts_fts, rowid, ${columns}) SELECT 'delete', old.seq, old.said, old.follow_up WHERE old.deleted_at IS NULL`;

const index = [
  `CREATE VIRTUAL TABLE guardian_contacts_fts USING fts5 (
    ${columns}, content = 'guardian_contacts', content_rowid = 'seq', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO guardian_contacts_fts (guardian_contacts_fts, rank) VALUES ('secure-delete', 1)`,
  `CREATE TRIGGER guardian_contacts_fts_insert AFTER INSERT ON guardian_contacts BEGIN ${add}; END`,
  `CREATE TRIGGER guardian_contacts_fts_delete AFTER DELETE ON guardian_contacts BEGIN ${take}; END`,
  `CREATE TRIGGER guardian_contacts_fts_update AFTER UPDATE OF said, follow_up, deleted_at ON guardian_contacts
    BEGIN ${take}; ${add}; END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...index]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of [
    'guardian_page_exports',
    'home_support_plans',
    'guardian_views_earlier',
    'guardian_views',
    'guardian_contact_agreements',
    'guardian_contact_guardians',
    'guardian_contacts_fts',
    'guardian_contacts',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
  await knex('drafts')
    .whereIn('kind', ['guardianContact', 'guardianViews', 'homeSupportPlan'])
    .del();
};
