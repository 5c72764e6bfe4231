import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bodies, closeAll, filledVault } from './support/vaults';
import type { TestVault } from './support/vaults';

afterEach(closeAll);

const DAY = 24 * 60 * 60 * 1000;

const setAside = (made: TestVault): string[] =>
  readdirSync(dirname(made.parts.folder))
    .filter((name) => name.startsWith('kluis-vervangen-'))
    .toSorted();

type Filled = Awaited<ReturnType<typeof filledVault>>;

/** Restores the newest backup; what was there is set aside. */
const restoreOnce = async (made: Filled, from: TestVault = made): Promise<TestVault> => {
  await from.holder.lock();
  const again = from.restarted();
  const [backup] = await again.backups.list();
  await again.backups.restore(
    { kind: 'own', id: backup?.id ?? '' },
    { kind: 'passphrase', passphrase: made.passphrase },
  );
  return again;
};

const reopened = async (made: Filled, from: TestVault): Promise<TestVault> => {
  await from.holder.lock();
  const again = from.restarted();
  await again.vault.open(made.passphrase);
  return again;
};

describe('a vault that was set aside by a restore', () => {
  const restoredTwice = async () => {
    const made = await filledVault();
    await made.backups.create();
    const first = await restoreOnce(made);
    made.later(DAY);
    return { made, now: await restoreOnce(made, first) };
  };

  it('is kept for thirty days, and the newest one for ever', async () => {
    const { made, now } = await restoredTwice();
    const both = setAside(made);
    expect(both).toHaveLength(2);
    made.later(28 * DAY);
    const later = await reopened(made, now);
    expect(setAside(made)).toEqual(both);
    made.later(2 * DAY);
    const last = await reopened(made, later);
    expect(setAside(made)).toEqual(both.slice(1));
    made.later(400 * DAY);
    expect(await bodies(await reopened(made, last))).toEqual(['Kanariegeel']);
    expect(setAside(made)).toEqual(both.slice(1));
  });

  it('is kept while the vault can’t be opened', async () => {
    const { made, now } = await restoredTwice();
    made.later(100 * DAY);
    await now.holder.lock();
    const again = now.restarted();
    await again.vault.status();
    await expect(again.vault.open('niet deze zin')).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    expect(setAside(made)).toHaveLength(2);
  });

  it('goes when someone may have seen its key, once there is a new backup', async () => {
    const { made, now } = await restoredTwice();
    expect(setAside(made)).toHaveLength(2);
    await now.vault.replaceDataKey(made.passphrase, now.vault.proposePassphrase());
    expect(setAside(made)).toEqual([]);
  });

  it('is told by its exact name: nothing else beside the vault is ever removed', async () => {
    const { made, now } = await restoredTwice();
    const beside = dirname(made.parts.folder);
    const others = ['kluis-vervangen-eigen map', 'kluis-vervangen-2020-01-01', 'kluis-oud'];
    for (const name of others) mkdirSync(join(beside, name));
    const file = join(beside, 'kluis-vervangen-2020-01-01T000000Z-abcd');
    writeFileSync(file, 'geen map');
    made.later(100 * DAY);
    await reopened(made, now);
    expect(others.every((name) => existsSync(join(beside, name)))).toBe(true);
    expect(existsSync(file)).toBe(true);
  });
});

describe('a restore with the recovery code', () => {
  it('is not held up by wrong passphrases typed before it', async () => {
    const made = await filledVault();
    await made.backups.create();
    await made.holder.lock();
    const again = made.restarted();
    for (let turn = 0; turn < 3; turn += 1) {
      await expect(again.vault.open('niet deze zin')).rejects.toMatchObject({
        code: 'WRONG_PASSPHRASE',
      });
    }
    await expect(again.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'PASSPHRASE_DELAYED',
    });
    const [backup] = await again.backups.list();
    const newPassphrase = await again.vault.newPassphrase(again.vault.proposePassphrase());
    await again.backups.restore(
      { kind: 'own', id: backup?.id ?? '' },
      { kind: 'recoveryCode', code: made.recoveryCode, newPassphrase },
    );
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });
});
