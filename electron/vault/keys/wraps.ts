// Threat: one stolen thing opens the vault. The passphrase works with a secret from the OS keychain;
// alone only when it was generated; the recovery code (160 bits) always, so that nobody is locked out.
// security.md section 2. Pure: what is secret comes in and goes out, nothing is stored here.
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { RandomSource } from '../sources';
import { Argon2Parameters, stretch } from './argon2';
import type { Argon2Policy } from './argon2';
import type { DataKey } from './data-key';
import { Sealed, base64Of, deriveKek, seal, unseal } from './sealed';

const SALT_BYTES = 16;
const CHECK_BYTES = 16;
export const KEYCHAIN_SECRET_BYTES = 32;

const header = { version: z.literal(1), salt: base64Of(SALT_BYTES), sealed: Sealed };

export const KeychainWrap = z.strictObject({
  kind: z.literal('keychain'),
  ...header,
  argon2: Argon2Parameters,
  /** Recognises the keychain secret, so that "changed" and "wrong passphrase" can be told apart. */
  secretCheck: base64Of(CHECK_BYTES),
});
export const PassphraseWrap = z.strictObject({
  kind: z.literal('passphrase'),
  ...header,
  argon2: Argon2Parameters,
});
export const RecoveryWrap = z.strictObject({ kind: z.literal('recovery'), ...header });

export type KeychainWrap = z.output<typeof KeychainWrap>;
export type PassphraseWrap = z.output<typeof PassphraseWrap>;
export type RecoveryWrap = z.output<typeof RecoveryWrap>;
type Wrap = KeychainWrap | PassphraseWrap | RecoveryWrap;

/** What every function here needs beside the secret. */
export type WrapTools = {
  readonly vaultId: string;
  readonly policy: Argon2Policy;
  readonly random: RandomSource;
};

// A list, not an object: its order is fixed, so its text is.
const contextOf = (vaultId: string, wrap: Omit<Wrap, 'sealed'>): string => {
  const argon2 = 'argon2' in wrap ? (wrap as KeychainWrap).argon2 : undefined;
  const check = 'secretCheck' in wrap ? (wrap as KeychainWrap).secretCheck : null;
  return JSON.stringify([
    vaultId,
    wrap.kind,
    wrap.version,
    wrap.salt,
    argon2 === undefined ? null : [argon2.memoryKib, argon2.passes, argon2.lanes],
    check,
  ]);
};

const saltOf = (wrap: Pick<Wrap, 'salt'>): Buffer => Buffer.from(wrap.salt, 'base64');

/** True when this is the keychain secret that the wrap was made with. */
export const knowsSecret = (
  wrap: Pick<KeychainWrap, 'salt' | 'secretCheck'>,
  secret: Buffer,
): boolean =>
  timingSafeEqual(checkOf(secret, saltOf(wrap)), Buffer.from(wrap.secretCheck, 'base64'));

const checkOf = (secret: Buffer, salt: Buffer): Buffer =>
  deriveKek(secret, { salt, purpose: 'keychain-check' }).subarray(0, CHECK_BYTES);

type Stretchable = Pick<KeychainWrap, 'salt' | 'argon2'>;
type Personal = { readonly passphrase: string; readonly secret: Buffer | null };

const personalKek = async (
  wrap: Stretchable,
  { passphrase, secret, policy }: Personal & { readonly policy: Argon2Policy },
): Promise<Buffer> => {
  const salt = saltOf(wrap);
  const stretched = await stretch(passphrase, { salt, parameters: wrap.argon2, policy });
  const material = secret === null ? stretched : Buffer.concat([secret, stretched]);
  const kek = deriveKek(material, { salt, purpose: secret === null ? 'passphrase' : 'keychain' });
  stretched.fill(0);
  material.fill(0);
  return kek;
};

/** Wraps by HKDF(secret ‖ Argon2id(passphrase)). */
export const makeKeychainWrap = async (
  key: DataKey,
  { passphrase, secret, ...tools }: WrapTools & { passphrase: string; secret: Buffer },
): Promise<KeychainWrap> => {
  const salt = tools.random(SALT_BYTES);
  const wrap = {
    kind: 'keychain',
    version: 1,
    salt: salt.toString('base64'),
    argon2: tools.policy.chosen,
    secretCheck: checkOf(secret, salt).toString('base64'),
  } as const;
  const kek = await personalKek(wrap, { passphrase, secret, policy: tools.policy });
  const context = contextOf(tools.vaultId, wrap);
  return { ...wrap, sealed: seal(key, { kek, context, random: tools.random }) };
};

/** Wraps by Argon2id(passphrase) alone. Only for passphrases of six generated words or more. */
export const makePassphraseWrap = async (
  key: DataKey,
  { passphrase, ...tools }: WrapTools & { passphrase: string },
): Promise<PassphraseWrap> => {
  const wrap = {
    kind: 'passphrase',
    version: 1,
    salt: tools.random(SALT_BYTES).toString('base64'),
    argon2: tools.policy.chosen,
  } as const;
  const kek = await personalKek(wrap, { passphrase, secret: null, policy: tools.policy });
  const context = contextOf(tools.vaultId, wrap);
  return { ...wrap, sealed: seal(key, { kek, context, random: tools.random }) };
};

/** Wraps by the recovery code. Its 160 random bits need no stretching. */
export const makeRecoveryWrap = (
  key: DataKey,
  { code, ...tools }: WrapTools & { code: Buffer },
): RecoveryWrap => {
  const salt = tools.random(SALT_BYTES);
  const wrap = { kind: 'recovery', version: 1, salt: salt.toString('base64') } as const;
  const kek = deriveKek(code, { salt, purpose: 'recovery' });
  const context = contextOf(tools.vaultId, wrap);
  return { ...wrap, sealed: seal(key, { kek, context, random: tools.random }) };
};

type Opening = Pick<WrapTools, 'vaultId' | 'policy'>;

/** The data key, or null for a wrong passphrase or an edited wrap. */
export const openPersonalWrap = async (
  wrap: KeychainWrap | PassphraseWrap,
  { vaultId, policy, passphrase, secret }: Opening & Personal,
): Promise<DataKey | null> => {
  const kek = await personalKek(wrap, { passphrase, secret, policy });
  return unseal(wrap.sealed, { kek, context: contextOf(vaultId, wrap) });
};

/** The data key, or null for another code or an edited wrap. */
export const openRecoveryWrap = (
  wrap: RecoveryWrap,
  { vaultId, code }: { readonly vaultId: string; readonly code: Buffer },
): DataKey | null => {
  const kek = deriveKek(code, { salt: saltOf(wrap), purpose: 'recovery' });
  return unseal(wrap.sealed, { kek, context: contextOf(vaultId, wrap) });
};
