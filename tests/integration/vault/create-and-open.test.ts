import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  OWN_PASSPHRASE,
  addRows,
  bodies,
  closeAll,
  filledVault,
  testVault,
} from './support/vaults';

afterEach(closeAll);

describe('making a vault', () => {
  it('is none before, open after, and gives the recovery code', async () => {
    const made = await testVault();
    expect(await made.vault.status()).toMatchObject({ state: 'none', problem: null });
    const { recoveryCode, vault } = await made.vault.create({
      name: 'Mijn kluis',
      passphrase: made.vault.proposePassphrase(),
    });
    expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
    expect(vault).toMatchObject({ name: 'Mijn kluis', keychain: 'used', recoveryConfirmed: false });
    expect(await made.vault.status()).toMatchObject({ state: 'open' });
  });

  it('leaves nothing readable in the folder and no plain header', async () => {
    const made = await filledVault();
    await made.holder.lock();
    for (const name of readdirSync(made.parts.folder)) {
      const content = readFileSync(join(made.parts.folder, name)).toString('latin1');
      expect(content).not.toContain('Kanariegeel');
      expect(content).not.toContain('Mijn kluis');
      expect(content).not.toContain('SQLite format 3');
    }
  });

  it('makes files and folder for this user alone', async () => {
    const made = await filledVault();
    const mode = (path: string): number => statSync(path).mode & 0o777;
    expect(mode(made.parts.folder)).toBe(0o700);
    for (const name of ['kluis.db', 'kluis.json', 'kluis.json.1']) {
      expect(mode(join(made.parts.folder, name))).toBe(0o600);
    }
  });

  it('refuses a weak passphrase', async () => {
    const made = await testVault();
    await expect(made.vault.create({ name: 'x', passphrase: 'Welkom2024!' })).rejects.toMatchObject(
      { code: 'PASSPHRASE_TOO_WEAK' },
    );
    expect(await made.vault.status()).toMatchObject({ state: 'none' });
  });

  it.each(['kluis.db', 'kluis.json', 'kluis.json.1', 'iets anders.txt'])(
    'makes nothing where %s lies',
    async (name) => {
      const made = await testVault();
      mkdirSync(made.parts.folder, { recursive: true });
      writeFileSync(join(made.parts.folder, name), '');
      await expect(
        made.vault.create({ name: 'x', passphrase: made.vault.proposePassphrase() }),
      ).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
      expect(readdirSync(made.parts.folder)).toEqual([name]);
    },
  );

  it('takes a generated passphrase where there is no keychain, and no other', async () => {
    const made = await testVault();
    made.keychain.available = false;
    await expect(
      made.vault.create({ name: 'x', passphrase: OWN_PASSPHRASE }),
    ).rejects.toMatchObject({ code: 'KEYCHAIN_UNAVAILABLE' });
    expect(existsSync(made.parts.folder)).toBe(false);
    const passphrase = made.vault.proposePassphrase();
    const { vault } = await made.vault.create({ name: 'x', passphrase });
    expect(vault.keychain).toBe('unavailable');
  });

  it('clears away what a kill left of a vault that was being made', async () => {
    const made = await testVault();
    const left = `${made.parts.folder}-in-aanbouw-0190`;
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'kluis.db'), 'half');
    expect(await made.vault.status()).toMatchObject({ state: 'none' });
    expect(existsSync(left)).toBe(false);
  });

  it('finishes a vault that was whole when the kill came', async () => {
    const made = await filledVault();
    await made.holder.lock();
    const { renameSync } = await import('node:fs');
    renameSync(made.parts.folder, `${made.parts.folder}-klaar-0190`);
    const again = made.restarted();
    expect(await again.vault.status()).toMatchObject({ state: 'locked', problem: null });
    await again.vault.open(made.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });
});

describe('opening a vault', () => {
  it('opens with the passphrase, however the blanks are typed', async () => {
    const made = await filledVault();
    await made.holder.lock();
    const again = made.restarted();
    expect(await again.vault.status()).toMatchObject({
      state: 'locked',
      passphraseOpensAlone: true,
    });
    const opened = await again.vault.open(`  ${made.passphrase.replaceAll(' ', '  ')} `);
    expect(opened).toMatchObject({ name: 'Mijn kluis', keychain: 'used' });
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('refuses another passphrase and stays locked', async () => {
    const made = await filledVault();
    await made.holder.lock();
    const again = made.restarted();
    await expect(again.vault.open('iets heel anders dan dit')).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    expect(again.holder.session).toBeNull();
    expect(await again.vault.status()).toMatchObject({ state: 'locked' });
  });

  it('makes wrong passphrases wait, also after a restart, and destroys nothing', async () => {
    const made = await filledVault();
    await made.holder.lock();
    let again = made.restarted();
    for (let turn = 0; turn < 3; turn += 1) {
      await expect(again.vault.open('fout fout fout')).rejects.toMatchObject({
        code: 'WRONG_PASSPHRASE',
      });
    }
    again = made.restarted();
    await expect(again.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'PASSPHRASE_DELAYED',
      details: { seconds: 5 },
    });
    expect(await again.vault.status()).toMatchObject({ waitSeconds: 5 });
    made.later(5_000);
    await again.vault.open(made.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('refuses to open twice', async () => {
    const made = await filledVault();
    await expect(made.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'VAULT_ALREADY_OPEN',
    });
  });

  it('says that it is open elsewhere', async () => {
    const made = await filledVault();
    const other = made.restarted();
    await expect(other.vault.open(made.passphrase)).rejects.toMatchObject({ code: 'VAULT_IN_USE' });
    await made.holder.lock();
    await other.vault.open(made.passphrase);
    expect(await bodies(other)).toEqual(['Kanariegeel']);
  });

  it('zeroes the key and closes every handle at lock', async () => {
    const made = await filledVault();
    const session = made.holder.requireSession();
    const { read } = session.database;
    const { bytes } = session.key;
    expect(bytes.some((byte) => byte !== 0)).toBe(true);
    await made.holder.lock();
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    await expect(Promise.resolve(read('children'))).rejects.toThrow(
      'Unable to acquire a connection',
    );
    await expect(made.vault.opened()).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
  });

  it('does two calls that come at once one after the other', async () => {
    const made = await filledVault();
    await made.holder.lock();
    const again = made.restarted();
    const results = await Promise.allSettled([
      again.vault.open(made.passphrase),
      again.vault.open(made.passphrase),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps the lock file outside the vault folder, empty', async () => {
    const made = await filledVault();
    await addRows(made.restarted()).catch(() => undefined);
    expect(statSync(`${made.parts.folder}.slot`).size).toBe(0);
    expect(dirname(`${made.parts.folder}.slot`)).toBe(dirname(made.parts.folder));
  });
});
