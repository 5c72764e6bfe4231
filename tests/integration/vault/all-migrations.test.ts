import { describe, expect, it } from 'vitest';
import {
  appliedMigrations,
  migrateDown,
  migrateToLatest,
} from '../../../electron/vault/database/migrate';
import type { MigrationModules } from '../../../electron/vault/database/migrate';
import { migrations } from '../../../electron/vault/database/migrations';
import type { VaultDatabase } from '../../../electron/vault/database/vault-database';
import { newDatabase, newKey } from './support/databases';

const backUpFirst = (): Promise<void> => Promise.resolve();
const paths = Object.keys(migrations).toSorted();

const upTo = (count: number): MigrationModules =>
  Object.fromEntries(Object.entries(migrations).filter(([path]) => paths.indexOf(path) < count));

const schema = async (database: VaultDatabase): Promise<unknown> =>
  database
    .read<{ name: string; sql: string }>('sqlite_master')
    .whereNotNull('sql')
    .where('name', 'not like', 'knex_%')
    .where('name', 'not like', 'sqlite_%')
    .orderBy('name')
    .select('name', 'sql');

const AT = "'2026-11-21T10:00:00.000Z'";

/** One row in every table that refers to another, so that a cascade or an orphan shows. */
const rows = [
  `INSERT INTO schools (id, name, place, created_at, updated_at) VALUES ('s', 'School', '', ${AT}, ${AT})`,
  `INSERT INTO school_years (id, school_id, start_year) VALUES ('y', 's', 2026)`,
  `INSERT INTO class_groups (id, school_id, school_year_id, name, kind) VALUES ('g', 's', 'y', '4', 'class')`,
  `INSERT INTO pupils (id, school_id, first_name, class_group_id, last_seen_start_year, created_at, updated_at)
   VALUES ('p', 's', 'Noor', 'g', 2026, ${AT}, ${AT})`,
  `INSERT INTO case_files (id, school_id, pupil_id, code_name, status, support_phase, retention_regime, opened_on, created_at, updated_at)
   VALUES ('c', 's', 'p', 'Lantaarn', 'active', 3, 'school', '2026-11-21', ${AT}, ${AT})`,
  `INSERT INTO guardians (id, case_file_id, position, relation, custody, right_to_information)
   VALUES ('o', 'c', 0, 'mother', 'yes', 'yes')`,
  `INSERT INTO notes (id, case_file_id, kind, occurred_on, version, created_at, updated_at)
   VALUES ('n', 'c', 'observation', '2026-11-21', 1, ${AT}, ${AT})`,
  `INSERT INTO attachments (id, case_file_id, note_id, file_name, media_type, byte_length, sha256, created_at)
   VALUES ('a', 'c', 'n', 'x.png', 'image/png', 1, 'h', ${AT})`,
  `INSERT INTO attachment_chunks (attachment_id, position, bytes) VALUES ('a', 0, x'00')`,
  `INSERT INTO casus (id, case_file_id, label, status, version, created_at, updated_at)
   VALUES ('k', 'c', 'Vlieger', 'draft', 1, ${AT}, ${AT})`,
  `INSERT INTO casus_parts (id, casus_id, section, position, source_text) VALUES ('q', 'k', 'context', 0, 'x')`,
  `INSERT INTO casus_decisions (part_id, about, finding_id, choice, surface, start, around, decided_at)
   VALUES ('q', 'finding', 'f', 'keep', 'x', 0, '', ${AT})`,
  `INSERT INTO case_file_terms (id, case_file_id, value, tag, by_role, at)
   VALUES ('t', 'c', 'x', 'ID', 'teacher', ${AT})`,
  `INSERT INTO case_file_exemptions (id, case_file_id, surface, folded, tag, reason, by_role, at)
   VALUES ('e', 'c', 'x', 'x', 'ID', 'x', 'teacher', ${AT})`,
  `INSERT INTO casus_versions (casus_id, number, label, released_at, checked_by_role, checked_on, content,
     content_hash, kept_sure, meter, checklist)
   VALUES ('k', 1, 'Vlieger', ${AT}, 'teacher', '2026-11-21', '{}', '${'0'.repeat(64)}', 0, '{}', '{}')`,
  `INSERT INTO casus_log (casus_id, at, by_role, action) VALUES ('k', ${AT}, 'teacher', 'released')`,
  `INSERT INTO casus_exports (id, casus_id, version_number, format, layout, content_hash, exported_at)
   VALUES ('x', 'k', 1, 'pdf', 'whole', '${'0'.repeat(64)}', ${AT})`,
  `INSERT INTO arrangements (id, case_file_id, profile_id, profile_revision, profile, content, content_hash,
     submitted_on, created_at, updated_at)
   VALUES ('r', 'c', 'v', 1, '{}', '{}', '${'0'.repeat(64)}', '2026-11-21', ${AT}, ${AT})`,
  `INSERT INTO arrangement_texts (arrangement_id, content_hash, content, profile, kept_at)
   VALUES ('r', '${'0'.repeat(64)}', '{}', '{}', ${AT})`,
  `INSERT INTO arrangement_steps (id, arrangement_id, kind, on_day, detail, content_hash, by_role, recorded_at)
   VALUES ('w', 'r', 'submitted', '2026-11-21', '{}', '${'0'.repeat(64)}', 'teacher', ${AT})`,
  `INSERT INTO free_periods (id, school_id, start_year, name, from_on, to_on)
   VALUES ('f1', 's', 2026, 'Studiedag', '2026-11-23', '2026-11-23')`,
  `INSERT INTO school_regions (school_id, region) VALUES ('s', 'north')`,
  `INSERT INTO trajectory_groups (id, school_id, content, created_at, updated_at)
   VALUES ('tg', 's', '{}', ${AT}, ${AT})`,
  `INSERT INTO trajectories (id, case_file_id, group_id, plan, mondays, started_at, created_at, updated_at)
   VALUES ('tr', 'c', 'tg', '{}', '[]', ${AT}, ${AT}, ${AT})`,
  `INSERT INTO trajectory_goals (id, trajectory_id, position, content) VALUES ('go', 'tr', 0, '{}')`,
  `INSERT INTO trajectory_goal_history (id, goal_id, kind, on_day, before, reason, recorded_at)
   VALUES ('gh', 'go', 'adjusted', '2026-11-21', '{}', 'x', ${AT})`,
  `INSERT INTO skill_scores (goal_id, on_day, part, rater, score) VALUES ('go', '2026-11-20', 0, 'pupil', 3)`,
  `INSERT INTO trajectory_evaluations (id, trajectory_id, content, recorded_at) VALUES ('te', 'tr', '{}', ${AT})`,
  `INSERT INTO trajectory_presence (trajectory_id, on_day, who, presence)
   VALUES ('tr', '2026-11-18', 'pupil', 'present')`,
  `INSERT INTO guardian_contacts (id, case_file_id, kind, on_day, tone, said, created_at, updated_at)
   VALUES ('gc', 'c', 'phone', '2026-11-20', 'positive', 'x', ${AT}, ${AT})`,
  `INSERT INTO guardian_contact_guardians (contact_id, guardian_id) VALUES ('gc', 'o')`,
  `INSERT INTO agreements (id, case_file_id, what, due_on, created_at, updated_at)
   VALUES ('ag', 'c', 'x', '2026-12-01', ${AT}, ${AT})`,
  `INSERT INTO guardian_contact_agreements (contact_id, agreement_id) VALUES ('gc', 'ag')`,
  `INSERT INTO concern_signals (id, case_file_id, on_day, fact, domain, intensity, created_at, updated_at)
   VALUES ('cs', 'c', '2026-11-20', 'x', 'wellBeing', 1, ${AT}, ${AT})`,
  `INSERT INTO reporting_code_records (case_file_id, content, updated_at) VALUES ('c', '{}', ${AT})`,
  `INSERT INTO reporting_code_exports (id, case_file_id, file_hash, exported_at)
   VALUES ('rx', 'c', '${'0'.repeat(64)}', ${AT})`,
  `INSERT INTO handovers (id, case_file_id, archive_id, reader, reader_kind, profile_name, format, lock, file_hash,
     contents, made_at)
   VALUES ('ho', 'c', 'ar', 'x', 'nextTeacher', 'x', 'pdf', 'passphrase', '${'0'.repeat(64)}', '{}', ${AT})`,
  `INSERT INTO received_handovers (id, school_id, archive_id, sender, file_hash, made_at, received_at, record_count)
   VALUES ('re', 's', 'ar', '{}', '${'0'.repeat(64)}', ${AT}, ${AT}, 1)`,
  `INSERT INTO received_case_files (received_id, case_file_id, dossier_id, summary) VALUES ('re', 'c', 'c', '{}')`,
  `INSERT INTO casus_questions (id, casus_id, version_number, archive_id, question, reader, format, lock, file_hash,
     asked_at)
   VALUES ('cq', 'k', 1, 'ar', 'x', 'x', 'pdf', 'passphrase', '${'0'.repeat(64)}', ${AT})`,
  `INSERT INTO casus_question_answers (id, question_id, from_whom, content, on_day, recorded_at)
   VALUES ('ca', 'cq', 'x', '{}', '2026-11-21', ${AT})`,
  `INSERT INTO access_requests (id, case_file_id, guardian_id, guardian_name, asked_on, created_at, updated_at)
   VALUES ('aq', 'c', 'o', 'x', '2026-11-21', ${AT}, ${AT})`,
  `INSERT INTO access_request_exports (id, request_id, file_hash, exported_at)
   VALUES ('ae', 'aq', '${'0'.repeat(64)}', ${AT})`,
  `INSERT INTO drafts (id, kind, case_file_id, payload, updated_at) VALUES ('d1', 'note', 'c', '{}', ${AT})`,
  `INSERT INTO drafts (id, kind, payload, updated_at) VALUES ('d2', 'pupil', '{}', ${AT})`,
];

describe('every migration', () => {
  it('changes the schema on the way up and gives it back on the way down', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: upTo(0), backUpFirst });
    const snapshots = [await schema(database)];
    for (let count = 1; count <= paths.length; count += 1) {
      await migrateToLatest(database, { modules: upTo(count), backUpFirst });
      const after = await schema(database);
      expect(after).not.toEqual(snapshots.at(-1));
      snapshots.push(after);
    }
    for (let count = paths.length; count >= 1; count -= 1) {
      await migrateDown(database, upTo(count));
      expect({ path: paths[count - 1], schema: await schema(database) }).toEqual({
        path: paths[count - 1],
        schema: snapshots[count - 1],
      });
    }
    expect(await appliedMigrations(database)).toEqual([]);
    await database.close();
  });

  it('uses STRICT tables, so that a number can’t end up where a day belongs', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: migrations, backUpFirst });
    const loose = await database.write.raw<{ name: string }[]>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
       AND name NOT LIKE 'knex_%' AND name NOT LIKE 'sqlite_%'`,
    );
    expect(loose).toEqual([]);
    await database.close();
  });

  it('turns secure-delete on in every full-text index', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: migrations, backUpFirst });
    const indexes = await database.write.raw<{ name: string }[]>(
      `SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'`,
    );
    for (const { name } of indexes) {
      const [row] = await database.write.raw<{ v: number }[]>(
        `SELECT v FROM ${name}_config WHERE k = 'secure-delete'`,
      );
      expect({ name, on: row?.v }).toEqual({ name, on: 1 });
    }
    expect(indexes.length).toBeGreaterThan(0);
    await database.close();
  });

  it('goes down over a filled vault: no row is orphaned, and what stays keeps its rows', async () => {
    const { database } = newDatabase(newKey());
    await migrateToLatest(database, { modules: migrations, backUpFirst });
    for (const statement of rows) await database.write.raw(statement);
    const count = async (table: string): Promise<number> => {
      const [row] = await database.read.raw<{ total: number }[]>(
        `SELECT count(*) AS total FROM ${table}`,
      );
      return row?.total ?? 0;
    };
    expect(await count('notes')).toBe(1);
    for (let upto = paths.length; upto > 2; upto -= 1) await migrateDown(database, upTo(upto));
    expect(await count('pupils')).toBe(1);
    expect(await count('class_groups')).toBe(1);
    expect(await count('drafts')).toBe(1);
    expect(await database.read.raw('PRAGMA foreign_key_check')).toEqual([]);
    await migrateToLatest(database, { modules: migrations, backUpFirst });
    expect(await count('pupils')).toBe(1);
    expect(await count('case_files')).toBe(0);
    await database.close();
  });
});
