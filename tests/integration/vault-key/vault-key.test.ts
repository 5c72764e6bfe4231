import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../../electron/vault/database/sqlite';
import { buildEntry } from '../vault/support/build-entry';
import { tempFolder } from '../vault/support/temp-folder';
import { closeAll, filledVault } from '../vault/support/vaults';

afterEach(closeAll);

const OTHER_CODE = '0000-0000-0000-0000-0000-0000-0000-0000-0000';

const run = async (folder: string, recoveryCode: string) => {
  const program = await buildEntry('build/vault-key/vault-key.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, folder], {
    input: `${recoveryCode}\n`,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

const closedVault = async () => {
  const made = await filledVault();
  await made.holder.lock();
  return { folder: made.parts.folder, recoveryCode: made.recoveryCode };
};

/** As any SQLCipher 4 tool does: the raw key in a PRAGMA, and no code of ours. */
const openByPragma = (folder: string, hex: string): readonly unknown[] => {
  const database = connect(join(folder, 'kluis.db'));
  try {
    database.pragma(`cipher='sqlcipher'`);
    database.pragma('legacy=4');
    database.pragma(`key="x'${hex}'"`);
    return database.prepare('SELECT body FROM children').pluck().all();
  } finally {
    database.close();
  }
};

describe('npm run vault-key', () => {
  it('prints the key for the recovery code, and any SQLCipher 4 tool opens the vault with it', async () => {
    const { folder, recoveryCode } = await closedVault();
    const { stdout, stderr, status } = await run(folder, recoveryCode);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(openByPragma(folder, stdout.trim())).toEqual(['Kanariegeel']);
    expect(() => openByPragma(folder, '0'.repeat(64))).toThrow(/not a database/);
  });

  it('takes the code in lower case and without dashes', async () => {
    const { folder, recoveryCode } = await closedVault();
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ');
    expect((await run(folder, typed)).stdout).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('says that another code is wrong, and prints nothing', async () => {
    const { folder } = await closedVault();
    const another = (await filledVault()).recoveryCode;
    const { stdout, stderr, status } = await run(folder, another);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toBe('Dit is niet de herstelcode van deze kluis.\n');
  });

  it('says that there is a slip in the code', async () => {
    const { folder } = await closedVault();
    const { stdout, stderr, status } = await run(folder, OTHER_CODE);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain('tikfout');
  });

  it('says that a folder holds no vault', async () => {
    const { stdout, stderr, status } = await run(tempFolder(), OTHER_CODE);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toBe('In deze map staat geen kluis.json.\n');
  });
});
