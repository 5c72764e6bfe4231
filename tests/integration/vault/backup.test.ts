import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeKeychain } from '../../unit/vault/support/fake-keychain';
import { openDatabase } from '../../../electron/vault/database/open-database';
import { tempFolder } from './support/temp-folder';
import { bodies, closeAll, filledVault, testVault } from './support/vaults';
import type { TestVault } from './support/vaults';

afterEach(closeAll);

const DAY = 24 * 60 * 60 * 1000;

/** Enough that copying takes a while. */
const fatten = async (vault: TestVault, megabytes: number): Promise<void> => {
  const { write } = vault.holder.requireSession().database;
  await write.raw('CREATE TABLE fat (id INTEGER PRIMARY KEY, body BLOB) STRICT');
  await write.transaction(async (trx) => {
    for (let at = 0; at < megabytes; at += 1) await trx('fat').insert({ body: randomBytes(1e6) });
  });
};

describe('making a backup', () => {
  it('leaves a folder with database, key file and manifest, for this user alone', async () => {
    const made = await filledVault();
    const backup = await made.backups.create();
    expect(backup.id).toBe('kluis-2026-11-21T090000Z.casuskluis-backup');
    const folder = join(made.parts.backupFolder, backup.id);
    expect(readdirSync(folder).toSorted()).toEqual([
      'kluis.db',
      'kluis.json',
      'kluis.json.1',
      'manifest.json',
    ]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    }
    const key = made.holder.requireSession().key;
    const copy = openDatabase({ file: join(folder, 'kluis.db'), key, as: 'copy' });
    expect(copy.prepare('SELECT body FROM children').pluck().all()).toEqual(['Kanariegeel']);
    copy.close();
  });

  it('tells how far it is, up to a hundred', async () => {
    const made = await filledVault();
    await fatten(made, 10);
    await made.backups.create();
    const steps = made.progress.filter(({ job }) => job === 'backup').map(({ done }) => done);
    expect(steps.at(-1)).toBe(100);
    expect(steps).toEqual(steps.toSorted((left, right) => left - right));
  });

  it('lets reading go on and keeps every save that was made meanwhile', async () => {
    const made = await filledVault();
    await fatten(made, 20);
    const { database } = made.holder.requireSession();
    const backup = made.backups.create();
    const saves = Array.from({ length: 20 }, (_, at) =>
      database
        .write('children')
        .insert({ id: `b${at}`, parent_id: 'p', body: 'tijdens' })
        .then(() => at),
    );
    const reads = Array.from({ length: 20 }, () => bodies(made));
    await Promise.all([backup, ...saves, ...reads]);
    expect(await bodies(made)).toHaveLength(21);
  });

  it('keeps a transaction that begins meanwhile whole', async () => {
    const made = await filledVault();
    await fatten(made, 10);
    const { write } = made.holder.requireSession().database;
    const backup = made.backups.create();
    await write.transaction(async (trx) => {
      await trx('children').insert({ id: 'c', parent_id: 'p', body: 'een' });
      await trx('children').insert({ id: 'd', parent_id: 'p', body: 'twee' });
    });
    await backup;
    expect(await bodies(made)).toEqual(['Kanariegeel', 'een', 'twee']);
  });

  it('refuses a second opener again afterwards', async () => {
    const made = await filledVault();
    await made.backups.create();
    const key = made.holder.requireSession().key;
    const file = join(made.parts.folder, 'kluis.db');
    expect(() => openDatabase({ file, key, as: 'vault' })).toThrow('VAULT_IN_USE');
  });

  it('is cancelled at once, leaves nothing, and the next one works', async () => {
    const made = await filledVault();
    await fatten(made, 20);
    const backup = made.backups.create();
    setTimeout(() => made.backups.cancel(), 60);
    await expect(backup).rejects.toMatchObject({ code: 'CANCELLED' });
    const next = await made.backups.create();
    expect(readdirSync(made.parts.backupFolder)).toEqual([next.id]);
    expect(await bodies(made)).toEqual(['Kanariegeel']);
  });

  it('refuses a second job while one runs', async () => {
    const made = await filledVault();
    const first = made.backups.create();
    await expect(made.backups.create()).rejects.toMatchObject({ code: 'BACKUP_BUSY' });
    await first;
  });

  it('needs an open vault', async () => {
    const made = await testVault();
    await expect(made.backups.create()).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
  });

  it('clears away what a kill left of an earlier one', async () => {
    const made = await filledVault();
    const left = join(made.parts.backupFolder, '.bezig-0190');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'kluis.db'), 'half');
    const { id } = await made.backups.create();
    expect(readdirSync(made.parts.backupFolder)).toEqual([id]);
  });

  it('is made by itself once a day', async () => {
    const made = await filledVault();
    expect(await made.backups.createIfDue()).not.toBeNull();
    expect(await made.backups.createIfDue()).toBeNull();
    made.later(DAY);
    expect(await made.backups.createIfDue()).not.toBeNull();
    expect(await made.backups.list()).toHaveLength(2);
  });

  it('keeps 7 daily and 4 weekly ones', async () => {
    const made = await filledVault();
    for (let day = 0; day < 30; day += 1) {
      await made.backups.createIfDue();
      made.later(DAY);
    }
    expect((await made.backups.list()).length).toBeGreaterThanOrEqual(9);
    expect((await made.backups.list()).length).toBeLessThanOrEqual(11);
  });
});

describe('a copy on a stick', () => {
  it('is proven and remembered, and asked for again after a month', async () => {
    const made = await filledVault();
    expect(await made.backups.state()).toMatchObject({ copyDue: true, lastCopyAt: null });
    const stick = tempFolder();
    const { copied, syncedBy } = await made.backups.copyTo(stick);
    expect(syncedBy).toBeNull();
    expect(readdirSync(join(stick, 'Casuskluis-back-ups'))).toEqual([copied.id]);
    expect(await made.backups.state()).toMatchObject({ copyDue: false });
    made.later(31 * DAY);
    expect(await made.backups.state()).toMatchObject({ copyDue: true });
  });

  it('warns of a folder that is copied to the internet', async () => {
    const made = await filledVault();
    const synced = join(tempFolder(), 'OneDrive - School');
    mkdirSync(synced);
    expect((await made.backups.copyTo(synced)).syncedBy).toBe('oneDrive');
  });

  it('says so when the stick is gone', async () => {
    const made = await filledVault();
    await expect(made.backups.copyTo(join(tempFolder(), 'weg'))).rejects.toMatchObject({
      code: 'NO_BACKUP_FOLDER',
    });
  });
});

describe('restoring a backup', () => {
  const backedUp = async () => {
    const made = await filledVault();
    await made.backups.create();
    const stick = tempFolder();
    await made.backups.copyTo(stick);
    return { made, stick };
  };

  it('works on a new laptop with the recovery code alone', async () => {
    const { made, stick } = await backedUp();
    const laptop = await testVault({ keychain: fakeKeychain() });
    const place = { kind: 'picked', path: stick } as const;
    expect(await laptop.backups.inspect(place)).toMatchObject({ sameVault: false });
    const text = laptop.vault.proposePassphrase();
    const newPassphrase = await laptop.vault.newPassphrase(text);
    await laptop.backups.restore(place, {
      kind: 'recoveryCode',
      code: made.recoveryCode,
      newPassphrase,
    });
    expect(await bodies(laptop)).toEqual(['Kanariegeel']);
    expect(await laptop.vault.opened()).toMatchObject({ name: 'Mijn kluis', keychain: 'used' });
    await laptop.holder.lock();
    const again = laptop.restarted();
    await again.vault.open(text);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('keeps the vault that was there aside', async () => {
    const { made } = await backedUp();
    const { write } = made.holder.requireSession().database;
    await write('children').insert({ id: 'later', parent_id: 'p', body: 'na de back-up' });
    await made.holder.lock();
    const again = made.restarted();
    const [backup] = await again.backups.list();
    const place = { kind: 'own', id: backup?.id ?? '' } as const;
    expect(await again.backups.inspect(place)).toMatchObject({ sameVault: true });
    await again.backups.restore(place, { kind: 'passphrase', passphrase: made.passphrase });
    expect(await bodies(again)).toEqual(['Kanariegeel']);
    const beside = readdirSync(join(made.parts.folder, '..'));
    expect(beside.filter((name) => name.startsWith('kluis-vervangen-2026-11-21T'))).toHaveLength(1);
  });

  it('works when the vault itself is damaged', async () => {
    const { made } = await backedUp();
    await made.holder.lock();
    truncateSync(join(made.parts.folder, 'kluis.db'), 9000);
    const again = made.restarted();
    await expect(again.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'VAULT_DAMAGED',
    });
    const [backup] = await again.backups.list();
    await again.backups.restore(
      { kind: 'own', id: backup?.id ?? '' },
      { kind: 'passphrase', passphrase: made.passphrase },
    );
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it.each(['kluis.db', 'kluis.json'])(
    'refuses a backup whose %s is damaged, and leaves the vault as it is',
    async (name) => {
      const { made } = await backedUp();
      await made.holder.lock();
      const again = made.restarted();
      const [backup] = await again.backups.list();
      const file = join(made.parts.backupFolder, backup?.id ?? '', name);
      const content = readFileSync(file);
      content[200] = (content[200] ?? 0) ^ 1;
      writeFileSync(file, content);
      const restored = again.backups.restore(
        { kind: 'own', id: backup?.id ?? '' },
        { kind: 'passphrase', passphrase: made.passphrase },
      );
      await expect(restored).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
      await again.vault.open(made.passphrase);
      expect(await bodies(again)).toEqual(['Kanariegeel']);
    },
  );

  it('refuses a wrong passphrase and a wrong code, and leaves the vault as it is', async () => {
    const { made, stick } = await backedUp();
    await made.holder.lock();
    const again = made.restarted();
    const place = { kind: 'picked', path: stick } as const;
    await expect(
      again.backups.restore(place, { kind: 'passphrase', passphrase: 'niet deze' }),
    ).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    const other = await filledVault();
    const newPassphrase = await again.vault.newPassphrase(again.vault.proposePassphrase());
    await expect(
      again.backups.restore(place, {
        kind: 'recoveryCode',
        code: other.recoveryCode,
        newPassphrase,
      }),
    ).rejects.toMatchObject({ code: 'WRONG_RECOVERY_CODE' });
    await again.vault.open(made.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('needs a closed vault', async () => {
    const { made, stick } = await backedUp();
    await expect(
      made.backups.restore(
        { kind: 'picked', path: stick },
        { kind: 'passphrase', passphrase: made.passphrase },
      ),
    ).rejects.toMatchObject({ code: 'VAULT_ALREADY_OPEN' });
  });

  it('finds no backup in a folder that holds none', async () => {
    const made = await testVault();
    const empty = tempFolder();
    await expect(made.backups.inspect({ kind: 'picked', path: empty })).rejects.toMatchObject({
      code: 'NO_BACKUP_FOLDER',
    });
  });
});
