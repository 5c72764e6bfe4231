import { join } from 'node:path';
import { openDatabase } from '../../../electron/vault/database/open-database';
import { connect } from '../../../electron/vault/database/sqlite';
import type { RawDatabase } from '../../../electron/vault/database/sqlite';
import type { DataKey } from '../../../electron/vault/keys/data-key';
import { databaseIn } from '../../../electron/vault/vault-folder';
import { keyByCode } from '../../faults/support/look';
import { vaultIn } from '../../faults/support/services';
import { copyBigVault } from '../support/big-vault';
import { againstPeer } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { searchQueries } from '../support/queries';
import { median } from '../support/statistics';

const TURNS = 7;
const MOST = 1.3;

type Plain = { readonly file: string; readonly key: DataKey };

/** The same rows without encryption; they are invented. Both with the same PRAGMAs. */
const decrypted = (encrypted: RawDatabase, { file, key }: Plain): RawDatabase => {
  encrypted.prepare('VACUUM INTO ?').run(file);
  const copy = openDatabase({ file, key, as: 'copy' });
  copy.pragma(`rekey=''`);
  copy.close();
  const plain = connect(file);
  for (const pragma of ['journal_mode=TRUNCATE', 'synchronous=EXTRA', 'temp_store=MEMORY']) {
    plain.pragma(pragma);
  }
  return plain;
};

/** What screens ask: search as one types, the list of case files, the timeline of a file. */
const work = (database: RawDatabase): (() => void) => {
  const match = database.prepare(
    `SELECT n.id, bm25(notes_fts) AS score FROM notes_fts CROSS JOIN notes n ON n.seq = notes_fts.rowid
      WHERE notes_fts MATCH ? ORDER BY notes_fts.rowid DESC LIMIT 1000`,
  );
  const list = database.prepare(
    `SELECT c.id, p.last_name, (SELECT count(*) FROM notes n WHERE n.case_file_id = c.id) AS notes
      FROM case_files c JOIN pupils p ON p.id = c.pupil_id ORDER BY p.last_name`,
  );
  const timeline = database.prepare(
    'SELECT * FROM notes WHERE case_file_id = ? AND deleted_at IS NULL ORDER BY occurred_on DESC',
  );
  const files = database.prepare('SELECT id FROM case_files ORDER BY id LIMIT 100').pluck().all();
  return () => {
    for (const query of searchQueries) match.all(`"${query}"*`);
    list.all();
    for (const id of files) timeline.all(id);
  };
};

const timeOf = (run: () => void): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

export const encryptedAgainstPlain: Bench = {
  name: 'encrypted-against-plain',
  needsBigVault: true,
  run: async ({ bigVault, folder }) => {
    const { recoveryCode } = copyBigVault(bigVault, folder);
    const key = await keyByCode(vaultIn(folder), recoveryCode);
    const encrypted = openDatabase({ file: databaseIn(vaultIn(folder)), key, as: 'vault' });
    const plain = decrypted(encrypted, { file: join(folder, 'plain.db'), key });
    const [runEncrypted, runPlain] = [work(encrypted), work(plain)];
    const times = { encrypted: [] as number[], plain: [] as number[] };
    for (let turn = 0; turn < TURNS; turn += 1) {
      times.encrypted.push(timeOf(runEncrypted));
      times.plain.push(timeOf(runPlain));
    }
    encrypted.close();
    plain.close();
    return [
      againstPeer({
        measure: `${searchQueries.length} searches, the list and 100 timelines, encrypted`,
        value: median(times.encrypted),
        unit: 'ms',
        peer: { name: 'plain SQLite', value: median(times.plain) },
        most: MOST,
      }),
    ];
  },
};
