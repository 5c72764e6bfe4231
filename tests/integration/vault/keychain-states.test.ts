import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeKeychain } from '../../unit/vault/support/fake-keychain';
import {
  OWN_PASSPHRASE,
  addRows,
  bodies,
  closeAll,
  filledVault,
  testVault,
} from './support/vaults';
import type { TestVault } from './support/vaults';

afterEach(closeAll);

type Ready = TestVault & { readonly recoveryCode: string };

const withOwnPassphrase = async (): Promise<Ready> => {
  const made = await testVault();
  const { recoveryCode } = await made.vault.create({ name: 'x', passphrase: OWN_PASSPHRASE });
  await addRows(made);
  await made.holder.lock();
  return { ...made, ...made.restarted(), recoveryCode };
};

const spoil: Readonly<Record<string, (vault: TestVault) => void>> = {
  KEYCHAIN_ABSENT: ({ keychain }) => keychain.entries.clear(),
  KEYCHAIN_UNAVAILABLE: ({ keychain }) => {
    keychain.available = false;
  },
  KEYCHAIN_GARBAGE: ({ keychain }) => {
    for (const id of keychain.entries.keys()) keychain.entries.set(id, Buffer.from('troep'));
  },
  KEYCHAIN_CHANGED: ({ keychain }) => {
    for (const id of keychain.entries.keys()) keychain.entries.set(id, randomBytes(32));
  },
};

describe('a vault with a passphrase of one’s own', () => {
  it.each(Object.keys(spoil))('says %s and asks for the recovery code', async (code) => {
    const vault = await withOwnPassphrase();
    spoil[code]?.(vault);
    await expect(vault.vault.open(OWN_PASSPHRASE)).rejects.toMatchObject({ code });
    expect((await vault.vault.status()).waitSeconds).toBe(0);
  });

  it.each(Object.keys(spoil).filter((code) => code !== 'KEYCHAIN_UNAVAILABLE'))(
    'opens with the code after %s, with every row, and then with the new passphrase',
    async (code) => {
      const vault = await withOwnPassphrase();
      spoil[code]?.(vault);
      const newPassphrase = `${OWN_PASSPHRASE} en terug`;
      const opened = await vault.vault.openWithRecoveryCode(
        vault.recoveryCode.toLowerCase(),
        newPassphrase,
      );
      expect(opened.keychain).toBe('stored');
      await vault.holder.lock();
      const again = vault.restarted();
      await again.vault.open(newPassphrase);
      expect(await bodies(again)).toEqual(['Kanariegeel']);
    },
  );

  it('needs a generated passphrase when the keychain stays away', async () => {
    const vault = await withOwnPassphrase();
    vault.keychain.available = false;
    await expect(
      vault.vault.openWithRecoveryCode(vault.recoveryCode, `${OWN_PASSPHRASE} 2`),
    ).rejects.toMatchObject({ code: 'KEYCHAIN_UNAVAILABLE' });
    expect(vault.holder.session).toBeNull();
    const generated = vault.vault.proposePassphrase();
    await vault.vault.openWithRecoveryCode(vault.recoveryCode, generated);
    expect(await bodies(vault)).toEqual(['Kanariegeel']);
  });

  it('opens for another user, on another laptop, on a restored disk: with the code', async () => {
    const vault = await withOwnPassphrase();
    const elsewhere = vault.restarted({ keychain: fakeKeychain() });
    await expect(elsewhere.vault.open(OWN_PASSPHRASE)).rejects.toMatchObject({
      code: 'KEYCHAIN_ABSENT',
    });
    await elsewhere.vault.openWithRecoveryCode(
      vault.recoveryCode,
      elsewhere.vault.proposePassphrase(),
    );
    expect(await bodies(elsewhere)).toEqual(['Kanariegeel']);
  });

  it('is not opened by the passphrase without the secret, nor by file and secret alone', async () => {
    const vault = await withOwnPassphrase();
    const { wraps } = JSON.parse(readFileSync(join(vault.parts.folder, 'kluis.json'), 'utf8')) as {
      wraps: { passphrase: unknown };
    };
    expect(wraps.passphrase).toBeNull();
    await expect(vault.vault.open('')).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  });
});

describe('a vault with a generated passphrase', () => {
  it.each(Object.keys(spoil))('opens all the same after %s', async (code) => {
    const made = await filledVault();
    await made.holder.lock();
    const vault = made.restarted();
    spoil[code]?.(vault);
    const opened = await vault.vault.open(made.passphrase);
    expect(opened.keychain).toBe(code === 'KEYCHAIN_UNAVAILABLE' ? 'unavailable' : 'stored');
    expect(await bodies(vault)).toEqual(['Kanariegeel']);
    await vault.holder.lock();
    const again = vault.restarted();
    const usual = code === 'KEYCHAIN_UNAVAILABLE' ? 'unavailable' : 'used';
    expect((await again.vault.open(made.passphrase)).keychain).toBe(usual);
  });

  it('says "wrong passphrase", not "keychain", when it is wrong and the keychain empty', async () => {
    const made = await filledVault();
    await made.holder.lock();
    const vault = made.restarted();
    vault.keychain.entries.clear();
    await expect(vault.vault.open('zes woorden die niet kloppen hier')).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
  });
});
