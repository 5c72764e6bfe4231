import { spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { buildEntry } from './support/build-entry';
import { tempFolder } from './support/temp-folder';
import { closeAll, filledVault } from './support/vaults';

afterEach(closeAll);

const vaultKey = async (
  folder: string,
  typed: string,
): Promise<{ readonly out: string; readonly err: string; readonly status: number | null }> => {
  const entry = await buildEntry('build/vault-key/vault-key.ts');
  const child = spawn(process.execPath, [entry, folder]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.end(`${typed}\n`);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { out, err, status };
};

it('vault-key prints the key of the database for the recovery code, and nothing else', async () => {
  const made = await filledVault();
  const key = made.holder.requireSession().key.bytes.toString('hex');
  await made.holder.lock();
  const { out, err, status } = await vaultKey(made.parts.folder, made.recoveryCode.toLowerCase());
  expect({ out, err, status }).toEqual({ out: `${key}\n`, err: '', status: 0 });
});

it('vault-key says what is wrong, prints no key and fails', async () => {
  const made = await filledVault();
  const other = await filledVault();
  const wrong = await vaultKey(made.parts.folder, other.recoveryCode);
  expect(wrong).toMatchObject({ out: '', status: 1 });
  expect(wrong.err).toContain('niet de herstelcode van deze kluis');
  const nowhere = await vaultKey(tempFolder(), made.recoveryCode);
  expect(nowhere).toMatchObject({ out: '', status: 1 });
  expect(nowhere.err).toContain('kluis.json');
});
