// Threat: a new passphrase is set and one of the ways in doesn't work with it. All wraps of a vault are
// made together here, by one rule: with the keychain where there is one; by passphrase alone only when
// it was generated; a passphrase of one's own without a keychain is refused (security.md section 2).
import { CodedError } from '../../contract/coded-error';
import type { Argon2Policy } from './argon2';
import type { DataKey } from './data-key';
import type { WrapSet } from './key-file';
import type { Keychain } from './keychain';
import { obtainSecret } from './keychain-secret';
import { normalisePassphrase } from './passphrase';
import type { RandomSource } from '../sources';
import { makeKeychainWrap, makePassphraseWrap, makeRecoveryWrap } from './wraps';
import type { KeychainWrap, RecoveryWrap } from './wraps';

/** What making or opening wraps needs from outside. */
export type KeyTools = {
  readonly keychain: Keychain;
  readonly policy: Argon2Policy;
  readonly random: RandomSource;
};

export type NewPassphrase = { readonly text: string; readonly generated: boolean };

type Wrapping = {
  readonly vaultId: string;
  readonly passphrase: NewPassphrase;
  /** A new code, or the wrap of the code that stays. */
  readonly recovery: Buffer | RecoveryWrap;
  readonly reuse: KeychainWrap | null;
};

/** Wraps the key in every way that is allowed. Throws `KEYCHAIN_UNAVAILABLE` where none would remain. */
export const makeWrapSet = async (
  key: DataKey,
  { keychain, ...crypto }: KeyTools,
  { vaultId, passphrase, recovery, reuse }: Wrapping,
): Promise<WrapSet> => {
  const tools = { vaultId, ...crypto };
  const secret = await obtainSecret({ keychain, vaultId, random: crypto.random, reuse });
  if (secret === null && !passphrase.generated) throw new CodedError('KEYCHAIN_UNAVAILABLE');
  const text = normalisePassphrase(passphrase.text);
  return {
    keychain:
      secret === null ? null : await makeKeychainWrap(key, { ...tools, passphrase: text, secret }),
    passphrase: passphrase.generated
      ? await makePassphraseWrap(key, { ...tools, passphrase: text })
      : null,
    recovery: Buffer.isBuffer(recovery)
      ? makeRecoveryWrap(key, { ...tools, code: recovery })
      : recovery,
  };
};
