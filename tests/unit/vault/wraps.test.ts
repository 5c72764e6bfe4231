import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledArgon2Policy, stretch } from '../../../electron/vault/keys/argon2';
import { DataKey } from '../../../electron/vault/keys/data-key';
import {
  KeychainWrap,
  PassphraseWrap,
  RecoveryWrap,
  knowsSecret,
  makeKeychainWrap,
  makePassphraseWrap,
  makeRecoveryWrap,
  openPersonalWrap,
  openRecoveryWrap,
} from '../../../electron/vault/keys/wraps';
import { cheapArgon2 } from './support/cheap-argon2';

const tools = { vaultId: '0190-kluis', policy: cheapArgon2, random: randomBytes };
const passphrase = 'zes woorden die hier niet staan';
const secret = randomBytes(32);
const code = randomBytes(20);
const keyBytes = randomBytes(32);
const key = (): DataKey => new DataKey(Buffer.from(keyBytes));

const same = (opened: DataKey | null): boolean => opened?.bytes.equals(keyBytes) ?? false;

describe('the wraps', () => {
  it('give the key back to who has what is needed', async () => {
    const keychain = await makeKeychainWrap(key(), { ...tools, passphrase, secret });
    const alone = await makePassphraseWrap(key(), { ...tools, passphrase });
    const recovery = makeRecoveryWrap(key(), { ...tools, code });
    expect(same(await openPersonalWrap(keychain, { ...tools, passphrase, secret }))).toBe(true);
    expect(same(await openPersonalWrap(alone, { ...tools, passphrase, secret: null }))).toBe(true);
    expect(same(openRecoveryWrap(recovery, { ...tools, code }))).toBe(true);
    expect(KeychainWrap.safeParse(keychain).success).toBe(true);
    expect(PassphraseWrap.safeParse(alone).success).toBe(true);
    expect(RecoveryWrap.safeParse(recovery).success).toBe(true);
  });

  it('stay shut for half of the keychain way: secret or passphrase alone', async () => {
    const wrap = await makeKeychainWrap(key(), { ...tools, passphrase, secret });
    const opening = { ...tools, passphrase, secret };
    expect(await openPersonalWrap(wrap, { ...opening, secret: null })).toBeNull();
    expect(await openPersonalWrap(wrap, { ...opening, passphrase: 'anders' })).toBeNull();
    expect(await openPersonalWrap(wrap, { ...opening, secret: randomBytes(32) })).toBeNull();
  });

  it('stay shut in another vault', async () => {
    const other = { ...tools, vaultId: '0190-andere' };
    const wrap = await makePassphraseWrap(key(), { ...tools, passphrase });
    expect(await openPersonalWrap(wrap, { ...other, passphrase, secret: null })).toBeNull();
    const recovery = makeRecoveryWrap(key(), { ...tools, code });
    expect(openRecoveryWrap(recovery, { ...other, code })).toBeNull();
  });

  it('know their own keychain secret from another', async () => {
    const wrap = await makeKeychainWrap(key(), { ...tools, passphrase, secret });
    expect(knowsSecret(wrap, secret)).toBe(true);
    expect(knowsSecret(wrap, randomBytes(32))).toBe(false);
  });

  it('never open after one flipped bit, in any field', async () => {
    const wrap = makeRecoveryWrap(key(), { ...tools, code });
    const fields = [
      ['salt', 16],
      ['nonce', 12],
      ['ciphertext', 48],
    ] as const;
    const flip = (text: string, bit: number): string => {
      const bytes = Buffer.from(text, 'base64');
      const at = (bit >> 3) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
      return bytes.toString('base64');
    };
    expect(() => {
      fc.assert(
        fc.property(fc.constantFrom(...fields), fc.nat(10_000), ([name], bit) => {
          const changed =
            name === 'salt'
              ? { ...wrap, salt: flip(wrap.salt, bit) }
              : { ...wrap, sealed: { ...wrap.sealed, [name]: flip(wrap.sealed[name], bit) } };
          return openRecoveryWrap(changed, { ...tools, code }) === null;
        }),
        { numRuns: 600 },
      );
    }).not.toThrow();
  });

  it('never open after one flipped bit in the keychain wrap, its check or its parameters', async () => {
    const wrap = await makeKeychainWrap(key(), { ...tools, passphrase, secret });
    const opening = { ...tools, passphrase, secret };
    const check = Buffer.from(wrap.secretCheck, 'base64');
    check[3] = (check[3] ?? 0) ^ 1;
    const changes = [
      { ...wrap, secretCheck: check.toString('base64') },
      { ...wrap, argon2: { ...wrap.argon2, passes: 2 } },
      { ...wrap, argon2: { ...wrap.argon2, memoryKib: 128 } },
    ];
    for (const changed of changes) expect(await openPersonalWrap(changed, opening)).toBeNull();
  });

  it('are refused as a whole when a field is spelled in another way or added', () => {
    const wrap = makeRecoveryWrap(key(), { ...tools, code });
    expect(RecoveryWrap.safeParse({ ...wrap, salt: `${wrap.salt} ` }).success).toBe(false);
    expect(RecoveryWrap.safeParse({ ...wrap, more: 1 }).success).toBe(false);
    expect(RecoveryWrap.safeParse({ ...wrap, version: 2 }).success).toBe(false);
  });
});

describe('stretching a passphrase', () => {
  it('takes 128 MiB, 4 passes and 1 lane, and accepts nothing weaker', () => {
    expect(settledArgon2Policy.chosen).toEqual({ memoryKib: 131_072, passes: 4, lanes: 1 });
    expect(settledArgon2Policy.floor).toEqual(settledArgon2Policy.chosen);
  });

  it.each([
    { memoryKib: 131_071, passes: 4, lanes: 1 },
    { memoryKib: 131_072, passes: 3, lanes: 1 },
    { memoryKib: 4_000_000, passes: 4, lanes: 1 },
    { memoryKib: 131_072, passes: 1_000_000, lanes: 1 },
    { memoryKib: 131_072, passes: 4, lanes: 200 },
  ])('refuses %o from a tampered file', async (parameters) => {
    const salt = randomBytes(16);
    await expect(
      stretch(passphrase, { salt, parameters, policy: settledArgon2Policy }),
    ).rejects.toMatchObject({ code: 'KEY_FILE_DAMAGED' });
  });

  it('gives what RFC 9106 Argon2id gives (checked with argon2-cffi)', async () => {
    const derived = await stretch('password', {
      salt: Buffer.from('somesaltsomesalt'),
      parameters: { memoryKib: 64, passes: 1, lanes: 1 },
      policy: cheapArgon2,
    });
    expect(derived.toString('hex')).toBe(
      'e793d64ef75d58f503d4631b2b149f7f80127c5f3993d89b1c9b781e51d0b413',
    );
  });
});
