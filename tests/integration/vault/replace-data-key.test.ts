import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DataKey } from '../../../electron/vault/keys/data-key';
import { openDatabase } from '../../../electron/vault/database/open-database';
import { OWN_PASSPHRASE, bodies, closeAll, filledVault } from './support/vaults';

afterEach(closeAll);

describe('"someone may have seen it"', () => {
  it('gives a new key, passphrase and code, and keeps every row', async () => {
    const made = await filledVault();
    const oldKey = Buffer.from(made.holder.requireSession().key.bytes);
    const renewed = await made.vault.replaceDataKey(made.passphrase, OWN_PASSPHRASE);
    expect(renewed).toMatchObject({ backupMade: true, vault: { recoveryConfirmed: false } });
    expect(await bodies(made)).toEqual(['Kanariegeel']);
    await made.holder.lock();
    const file = join(made.parts.folder, 'kluis.db');
    expect(() => openDatabase({ file, key: new DataKey(oldKey), as: 'copy' })).toThrow(
      'VAULT_DAMAGED',
    );
    const again = made.restarted();
    await expect(again.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    await expect(again.vault.testRecoveryCode(made.recoveryCode)).rejects.toMatchObject({
      code: 'WRONG_RECOVERY_CODE',
    });
    await again.vault.testRecoveryCode(renewed.recoveryCode);
    await again.vault.open(OWN_PASSPHRASE);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('drops the older generation and the older backups, and makes a new one', async () => {
    const made = await filledVault();
    await made.backups.create();
    made.later(60_000);
    await made.vault.replaceDataKey(made.passphrase, made.vault.proposePassphrase());
    const backups = await made.backups.list();
    expect(backups.map(({ createdAt }) => createdAt)).toEqual(['2026-11-21T09:01:00.000Z']);
    const read = (name: string): string => readFileSync(join(made.parts.folder, name), 'utf8');
    expect(read('kluis.json.1')).toBe(read('kluis.json'));
    expect(readdirSync(made.parts.folder).filter((name) => name.includes('nieuw'))).toEqual([]);
  });

  it('can’t be opened by an older copy of kluis.json', async () => {
    const made = await filledVault();
    const older = readFileSync(join(made.parts.folder, 'kluis.json'));
    await made.vault.replaceDataKey(made.passphrase, made.vault.proposePassphrase());
    await made.holder.lock();
    writeFileSync(join(made.parts.folder, 'kluis.json'), older);
    const again = made.restarted();
    await expect(again.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'VAULT_DAMAGED',
    });
    await expect(
      again.vault.openWithRecoveryCode(made.recoveryCode, again.vault.proposePassphrase()),
    ).rejects.toMatchObject({ code: 'VAULT_DAMAGED' });
  });

  it('gives the keychain a new secret and drops the old one', async () => {
    const made = await filledVault();
    const [before] = [...made.keychain.entries.values()];
    await made.vault.replaceDataKey(made.passphrase, OWN_PASSPHRASE);
    const [after] = [...made.keychain.entries.values()];
    expect(after).toHaveLength(32);
    expect(after?.equals(before ?? Buffer.alloc(0))).toBe(false);
  });

  it('keeps what is saved while it runs', async () => {
    const made = await filledVault();
    const { write } = made.holder.requireSession().database;
    const replacing = made.vault.replaceDataKey(made.passphrase, OWN_PASSPHRASE);
    const saves = Array.from({ length: 10 }, (_, at) =>
      write.transaction(async (trx) => {
        await trx('children').insert({ id: `b${at}`, parent_id: 'p', body: 'tijdens' });
      }),
    );
    await Promise.all([replacing, ...saves]);
    expect(await bodies(made)).toHaveLength(11);
    await made.holder.lock();
    const again = made.restarted();
    await again.vault.open(OWN_PASSPHRASE);
    expect(await bodies(again)).toHaveLength(11);
  });

  it('changes nothing when the passphrase is wrong, the new one weak, or it is cancelled', async () => {
    const made = await filledVault();
    await expect(made.vault.replaceDataKey('niet deze', OWN_PASSPHRASE)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    await expect(made.vault.replaceDataKey(made.passphrase, 'zwak')).rejects.toMatchObject({
      code: 'PASSPHRASE_TOO_WEAK',
    });
    const replacing = made.vault.replaceDataKey(made.passphrase, OWN_PASSPHRASE);
    while (!made.backups.cancel()) await new Promise((resolve) => setTimeout(resolve, 1));
    await expect(replacing).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(existsSync(join(made.parts.folder, 'kluis-nieuw.db'))).toBe(false);
    await made.holder.lock();
    const again = made.restarted();
    await again.vault.open(made.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });
});

describe('a kill while the key is being replaced', () => {
  // The state between each two steps, put together from the files before and after.
  const halfway = async (databaseIsNew: boolean) => {
    const made = await filledVault();
    const { folder } = made.parts;
    const older = JSON.parse(readFileSync(join(folder, 'kluis.json'), 'utf8')) as object;
    await made.holder.lock();
    copyFileSync(join(folder, 'kluis.db'), join(folder, '../oud.db'));
    const secret = [...made.keychain.entries][0];
    const between = made.restarted();
    await between.vault.open(made.passphrase);
    const { recoveryCode } = await between.vault.replaceDataKey(made.passphrase, OWN_PASSPHRASE);
    await between.holder.lock();
    const newer = JSON.parse(readFileSync(join(folder, 'kluis.json'), 'utf8')) as {
      wraps: object;
    };
    const { createHash } = await import('node:crypto');
    const { checksum: _, ...content } = { checksum: '', ...older, replacement: newer.wraps };
    const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    writeFileSync(join(folder, 'kluis.json'), JSON.stringify({ ...content, checksum }));
    if (secret !== undefined) {
      const [id, old] = secret;
      const current = made.keychain.entries.get(id) ?? Buffer.alloc(0);
      made.keychain.entries.set(id, Buffer.concat([current, old]));
    }
    if (!databaseIsNew) {
      copyFileSync(join(folder, 'kluis.db'), join(folder, 'kluis-nieuw.db'));
      copyFileSync(join(folder, '../oud.db'), join(folder, 'kluis.db'));
    }
    return { made, recoveryCode, again: made.restarted() };
  };

  it('before the rename: the old passphrase opens, and the new copy is thrown away', async () => {
    const { made, again } = await halfway(false);
    await expect(again.vault.open(OWN_PASSPHRASE)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    await again.vault.open(made.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
    expect(existsSync(join(made.parts.folder, 'kluis-nieuw.db'))).toBe(false);
    await again.vault.testRecoveryCode(made.recoveryCode);
    await again.holder.lock();
    const later = made.restarted();
    await later.vault.open(made.passphrase);
    expect(await bodies(later)).toEqual(['Kanariegeel']);
  });

  it('after the rename: the new passphrase opens, and the old wraps are gone', async () => {
    const { made, recoveryCode, again } = await halfway(true);
    await expect(again.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    await again.vault.open(OWN_PASSPHRASE);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
    await again.vault.testRecoveryCode(recoveryCode);
    await expect(again.vault.testRecoveryCode(made.recoveryCode)).rejects.toMatchObject({
      code: 'WRONG_RECOVERY_CODE',
    });
    const [entry] = [...made.keychain.entries.values()];
    expect(entry).toHaveLength(32);
  });
});
