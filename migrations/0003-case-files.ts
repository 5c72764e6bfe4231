/**
 * Why: a case file per pupil, with guardians, relatives and the staff around it. A pupil who has a
 * case file can't be deleted (RESTRICT): no import may ever take a case file along.
 */
import type { Knex } from 'knex';

const tables = [
  `CREATE TABLE case_files (
    id TEXT PRIMARY KEY NOT NULL,
    school_id TEXT NOT NULL,
    pupil_id TEXT NOT NULL UNIQUE,
    code_name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('active', 'archived')),
    support_phase INTEGER NOT NULL CHECK (support_phase BETWEEN 1 AND 9),
    summary TEXT NOT NULL DEFAULT '',
    retention_regime TEXT NOT NULL CHECK (retention_regime IN ('school', 'nvo')),
    retention_reason TEXT NOT NULL DEFAULT '',
    opened_on TEXT NOT NULL,
    archived_on TEXT,
    last_opened_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (school_id, id),
    FOREIGN KEY (school_id, pupil_id) REFERENCES pupils (school_id, id) ON DELETE RESTRICT
  ) STRICT`,
  `CREATE INDEX case_files_recent ON case_files (school_id, last_opened_at)`,
  `CREATE TABLE guardians (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    first_name TEXT NOT NULL DEFAULT '',
    initials TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL CHECK (relation IN ('mother', 'father', 'stepMother', 'stepFather', 'fosterParent', 'grandparent', 'legalGuardian', 'other')),
    custody TEXT NOT NULL CHECK (custody IN ('yes', 'no', 'unknown')),
    right_to_information TEXT NOT NULL CHECK (right_to_information IN ('yes', 'limited', 'no', 'unknown')),
    secret_address INTEGER NOT NULL DEFAULT 0 CHECK (secret_address IN (0, 1)),
    language TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    remarks TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  `CREATE INDEX guardians_by_case_file ON guardians (case_file_id, position)`,
  `CREATE TABLE relatives (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('brother', 'sister', 'other')),
    first_name TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  `CREATE INDEX relatives_by_case_file ON relatives (case_file_id, position)`,
  `CREATE TABLE case_file_staff (
    case_file_id TEXT NOT NULL,
    school_id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    PRIMARY KEY (case_file_id, staff_id),
    FOREIGN KEY (school_id, case_file_id) REFERENCES case_files (school_id, id) ON DELETE CASCADE,
    FOREIGN KEY (school_id, staff_id) REFERENCES staff (school_id, id) ON DELETE CASCADE
  ) STRICT`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of tables) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  // A draft of a case file can't outlive it.
  await knex.raw('DELETE FROM drafts WHERE case_file_id IS NOT NULL');
  for (const table of ['case_file_staff', 'relatives', 'guardians', 'case_files']) {
    await knex.raw(`DROP TABLE ${table}`);
  }
};
