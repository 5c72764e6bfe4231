import { expect, it } from 'vitest';
import { migrateToLatest } from '../../../electron/vault/database/migrate';
import { migrations } from '../../../electron/vault/database/migrations';
import type { VaultDatabase } from '../../../electron/vault/database/vault-database';
import { newDatabase, newKey } from '../vault/support/databases';

const AT = "'2025-11-12T09:00:00.000Z'";
const rows = [
  `INSERT INTO schools (id, name, created_at, updated_at) VALUES ('s', 'School', ${AT}, ${AT})`,
  `INSERT INTO pupils (id, school_id, last_seen_start_year, created_at, updated_at)
    VALUES ('p', 's', 2025, ${AT}, ${AT})`,
  `INSERT INTO case_files (id, school_id, pupil_id, code_name, status, support_phase, retention_regime, opened_on,
     created_at, updated_at)
    VALUES ('c', 's', 'p', 'Lantaarn', 'active', 3, 'school', '2025-11-12', ${AT}, ${AT})`,
  `INSERT INTO notes (id, case_file_id, kind, occurred_on, version, created_at, updated_at)
    VALUES ('n', 'c', 'test', '2025-11-12', 1, ${AT}, ${AT})`,
  `INSERT INTO attachments (id, case_file_id, note_id, file_name, media_type, byte_length, sha256, complete,
     deleted_at, created_at)
    VALUES ('a', 'c', 'n', 'a.png', 'image/png', 1, 'h', 1, NULL, ${AT}),
      ('b', 'c', NULL, 'b.pdf', 'application/pdf', 2, 'i', 0, ${AT}, ${AT})`,
  `INSERT INTO attachment_chunks (attachment_id, position, bytes) VALUES ('a', 0, x'00'), ('b', 0, x'0102')`,
];

const before = Object.fromEntries(
  Object.entries(migrations).filter(([path]) => !path.includes('/0016-')),
);

const contentOf = async ({ read }: VaultDatabase) => ({
  attachments: await read('attachments').orderBy('id'),
  chunks: await read('attachment_chunks').orderBy('attachment_id'),
  broken: await read.raw('PRAGMA foreign_key_check'),
});

it('keeps attachments and their bytes, and what a file or note destroys with it', async () => {
  const { database } = newDatabase(newKey());
  const backUpFirst = (): Promise<void> => Promise.resolve();
  await migrateToLatest(database, { modules: before, backUpFirst });
  for (const row of rows) await database.write.raw(row);
  const filled = await contentOf(database);
  await migrateToLatest(database, { modules: migrations, backUpFirst });
  expect(await contentOf(database)).toEqual(filled);

  await database.write('notes').where({ id: 'n' }).del();
  expect(await contentOf(database)).toMatchObject({
    attachments: [{ id: 'b' }],
    chunks: [{ attachment_id: 'b' }],
  });
  await database.write('case_files').where({ id: 'c' }).del();
  expect(await contentOf(database)).toEqual({ attachments: [], chunks: [], broken: [] });
  await database.close();
});
