import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../../electron/vault/database/sqlite';
import { openDatabase } from '../../../electron/vault/database/open-database';
import { newKey } from './support/databases';
import { rebuildParents, twoTables } from './support/test-migrations';
import { tempFolder } from './support/temp-folder';
import { bodies, closeAll, filledVault } from './support/vaults';
import type { TestVault } from './support/vaults';

afterEach(closeAll);

const closedVault = async (): Promise<TestVault & { readonly passphrase: string }> => {
  const made = await filledVault();
  await made.holder.lock();
  return { ...made, ...made.restarted(), passphrase: made.passphrase };
};

const file = (vault: TestVault, name: string): string => join(vault.parts.folder, name);

const expectProblem = async (
  vault: TestVault & { readonly passphrase: string },
  code: string,
): Promise<void> => {
  const before = statSync(vault.parts.folder, { throwIfNoEntry: false })?.size;
  expect(await vault.vault.status()).toMatchObject({ state: 'locked', problem: code });
  await expect(vault.vault.open(vault.passphrase)).rejects.toMatchObject({ code });
  await expect(
    vault.vault.create({ name: 'nieuw', passphrase: vault.vault.proposePassphrase() }),
  ).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
  expect(statSync(vault.parts.folder, { throwIfNoEntry: false })?.size).toBe(before);
};

const plainDatabase = (path: string): void => {
  writeFileSync(path, '');
  const plain = connect(path);
  plain.exec('CREATE TABLE t (a)');
  plain.close();
};

describe('the traps of the vault folder', () => {
  it('takes a database of 0 bytes for a damaged vault, never for a new one', async () => {
    const vault = await closedVault();
    truncateSync(file(vault, 'kluis.db'), 0);
    await expectProblem(vault, 'EMPTY_DATABASE');
    expect(statSync(file(vault, 'kluis.db')).size).toBe(0);
  });

  it('refuses a database in plain text', async () => {
    const vault = await closedVault();
    rmSync(file(vault, 'kluis.db'));
    plainDatabase(file(vault, 'kluis.db'));
    await expectProblem(vault, 'PLAINTEXT_DATABASE');
    expect(existsSync(file(vault, 'kluis.json'))).toBe(true);
  });

  it('says that kluis.db is missing and makes no new one', async () => {
    const vault = await closedVault();
    rmSync(file(vault, 'kluis.db'));
    await expectProblem(vault, 'MISSING_DATABASE');
    expect(existsSync(file(vault, 'kluis.db'))).toBe(false);
  });

  it('says that kluis.json is missing when both generations are', async () => {
    const vault = await closedVault();
    rmSync(file(vault, 'kluis.json'));
    rmSync(file(vault, 'kluis.json.1'));
    await expectProblem(vault, 'MISSING_KEY_FILE');
    expect(existsSync(file(vault, 'kluis.json'))).toBe(false);
  });

  it('opens with the previous generation when kluis.json is missing or garbage', async () => {
    const vault = await closedVault();
    rmSync(file(vault, 'kluis.json'));
    await vault.vault.open(vault.passphrase);
    await vault.holder.lock();
    writeFileSync(file(vault, 'kluis.json'), '{"format":"casuskluis"');
    const again = vault.restarted();
    await again.vault.open(vault.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('says that kluis.json is damaged when both generations are', async () => {
    const vault = await closedVault();
    writeFileSync(file(vault, 'kluis.json'), randomBytes(900));
    writeFileSync(file(vault, 'kluis.json.1'), '');
    await expectProblem(vault, 'KEY_FILE_DAMAGED');
    expect(statSync(file(vault, 'kluis.json')).size).toBe(900);
  });

  it('refuses a vault that a newer version has migrated, and leaves it as it is', async () => {
    const vault = await closedVault();
    const newer = vault.restarted({ migrations: rebuildParents });
    await newer.vault.open(vault.passphrase);
    await newer.holder.lock();
    const older = vault.restarted({ migrations: twoTables });
    await expect(older.vault.open(vault.passphrase)).rejects.toMatchObject({ code: 'VAULT_NEWER' });
    expect(older.holder.session).toBeNull();
    const again = vault.restarted({ migrations: rebuildParents });
    await again.vault.open(vault.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('says that the database is damaged when it belongs to another key', async () => {
    const vault = await closedVault();
    const other = await filledVault();
    await other.holder.lock();
    copyFileSync(file(other, 'kluis.db'), file(vault, 'kluis.db'));
    await expect(vault.vault.open(vault.passphrase)).rejects.toMatchObject({
      code: 'VAULT_DAMAGED',
    });
    expect(vault.holder.session).toBeNull();
  });

  it('makes a verified backup before it migrates a vault with content', async () => {
    const vault = await closedVault();
    const newer = vault.restarted({ migrations: rebuildParents });
    await newer.vault.open(vault.passphrase);
    expect(await newer.backups.list()).toHaveLength(1);
    expect(await bodies(newer)).toEqual(['Kanariegeel']);
  });
});

describe('opening the database file', () => {
  const written = (): { file: string; key: ReturnType<typeof newKey> } => {
    const key = newKey();
    const path = join(tempFolder(), 'kluis.db');
    writeFileSync(path, '', { mode: 0o600 });
    const database = openDatabase({ file: path, key, as: 'new' });
    database.exec('CREATE TABLE t (a TEXT) STRICT');
    for (let row = 0; row < 200; row += 1) {
      database.prepare('INSERT INTO t VALUES (?)').run('rood-wit-blauw '.repeat(40));
    }
    database.close();
    return { file: path, key };
  };

  it('refuses a wrong key with a code', () => {
    const { file: path } = written();
    expect(() => openDatabase({ file: path, key: newKey(), as: 'vault' })).toThrow('VAULT_DAMAGED');
  });

  it('refuses a second opener at once', () => {
    const { file: path, key } = written();
    const first = openDatabase({ file: path, key, as: 'vault' });
    expect(() => openDatabase({ file: path, key, as: 'vault' })).toThrow('VAULT_IN_USE');
    first.close();
  });

  it('has every setting that the security page names', () => {
    const { file: path, key } = written();
    const database = openDatabase({ file: path, key, as: 'vault' });
    const setting = (name: string): unknown => database.pragma(name, { simple: true });
    expect(setting('cipher')).toBe('sqlcipher');
    expect(setting('journal_mode')).toBe('truncate');
    expect(setting('synchronous')).toBe(3);
    expect(setting('temp_store')).toBe(2);
    expect(setting('secure_delete')).toBe(1);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('trusted_schema')).toBe(0);
    expect(setting('cell_size_check')).toBe(1);
    expect(setting('locking_mode')).toBe('exclusive');
    database.close();
  });

  it('detects every flipped byte and every truncation that it is shown', () => {
    const { file: path, key } = written();
    const whole = readFileSync(path);
    const damaged = `${path}-beschadigd`;
    const survives = (content: Buffer): boolean => {
      writeFileSync(damaged, content);
      try {
        const database = openDatabase({ file: damaged, key, as: 'copy' });
        try {
          return database.pragma('integrity_check', { simple: true }) === 'ok';
        } finally {
          database.close();
        }
      } catch {
        return false;
      }
    };
    expect(survives(whole)).toBe(true);
    for (let turn = 0; turn < 60; turn += 1) {
      const flipped = Buffer.from(whole);
      const at = Math.floor((turn / 60) * whole.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (turn % 8));
      expect({ at, survives: survives(flipped) }).toEqual({ at, survives: false });
    }
    for (let part = 1; part < 20; part += 1) {
      expect(survives(whole.subarray(0, Math.floor((whole.length * part) / 20)))).toBe(false);
    }
  });
});
