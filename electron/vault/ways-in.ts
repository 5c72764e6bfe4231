// Threat: a way in that works today is broken tomorrow without anyone noticing: the keychain was emptied,
// the passphrase changed, the code renewed. Every change of a way in passes here, starts from the key file
// on disk and is proven by the key of the open vault before it is written.
import { timingSafeEqual } from 'node:crypto';
import { CodedError } from '../contract/coded-error';
import { readKeyFile } from './keys/key-file';
import type { KeyFile } from './keys/key-file';
import { normalisePassphrase } from './keys/passphrase';
import { newRecoveryCode } from './keys/recovery-code';
import { obtainSecret } from './keys/keychain-secret';
import { unlockByPassphrase, unlockByRecoveryCode } from './keys/unlock';
import type { Unlocked } from './keys/unlock';
import { makeWrapSet } from './keys/wrap-set';
import type { NewPassphrase } from './keys/wrap-set';
import { makeKeychainWrap, makeRecoveryWrap } from './keys/wraps';
import { readOwnWraps, writeOwnWraps } from './own-wraps';
import type { Session, VaultParts } from './parts';

/** Does one of these open the vault that is open? Zeroes them. */
const opensSession = (session: Session, unlocked: readonly Unlocked[]): boolean => {
  const matches = unlocked.map(({ key }) => timingSafeEqual(key.bytes, session.key.bytes));
  for (const { key } of unlocked) key.zero();
  return matches.includes(true);
};

/** Throws unless this passphrase opens the open vault. */
export const provePassphrase = async (
  parts: VaultParts,
  session: Session,
  passphrase: string,
): Promise<void> => {
  const keyFile = await readKeyFile(parts.folder);
  const unlocked = await unlockByPassphrase(keyFile, passphrase, parts);
  if (!opensSession(session, unlocked)) throw new CodedError('WRONG_PASSPHRASE');
};

/** Throws unless this code opens the open vault; gives the salt of its wrap, which names the code. */
export const proveRecoveryCode = async (
  parts: VaultParts,
  session: Session,
  code: string,
): Promise<string> => {
  const keyFile = await readKeyFile(parts.folder);
  if (!opensSession(session, unlockByRecoveryCode(keyFile, code))) {
    throw new CodedError('WRONG_RECOVERY_CODE');
  }
  const { wraps } = await readOwnWraps(parts.folder, session);
  return wraps.recovery.salt;
};

/** Wraps the key of the open vault anew; the recovery code stays. */
export const setPassphrase = async (
  parts: VaultParts,
  session: Session,
  passphrase: NewPassphrase,
): Promise<void> => {
  const { vaultId, wraps } = await readOwnWraps(parts.folder, session);
  const renewed = await makeWrapSet(session.key, parts, {
    vaultId,
    passphrase,
    recovery: wraps.recovery,
    reuse: wraps.keychain,
  });
  await writeOwnWraps(parts.folder, session, { vaultId, wraps: renewed });
  session.keychain = renewed.keychain === null ? 'unavailable' : 'stored';
};

/** A new recovery code (20 bytes, to be shown once); the old one opens the vault no longer. */
export const renewRecoveryCode = async (parts: VaultParts, session: Session): Promise<Buffer> => {
  const { vaultId, wraps } = await readOwnWraps(parts.folder, session);
  const code = newRecoveryCode(parts.random);
  const recovery = makeRecoveryWrap(session.key, { ...parts, vaultId, code });
  await writeOwnWraps(parts.folder, session, { vaultId, wraps: { ...wraps, recovery } });
  return code;
};

/**
 * Mends the way through the keychain after the passphrase opened the vault without it. Where the
 * keychain still isn't there, nothing changes.
 */
export const mendKeychain = async (
  parts: VaultParts,
  session: Session,
  { keyFile, passphrase }: { readonly keyFile: KeyFile; readonly passphrase: string },
): Promise<void> => {
  const { vaultId, wraps } = keyFile;
  const secret = await obtainSecret({ ...parts, vaultId, reuse: wraps.keychain });
  if (secret === null) return;
  const text = normalisePassphrase(passphrase);
  const keychain = await makeKeychainWrap(session.key, {
    ...parts,
    vaultId,
    passphrase: text,
    secret,
  });
  await writeOwnWraps(parts.folder, session, { vaultId, wraps: { ...wraps, keychain } });
  session.keychain = 'stored';
};
