// Threat: the keychain was emptied, changed or isn't there, and the user is told "wrong passphrase", or
// is shut out although another way in exists. Each cause has its code; every way is tried in order.
// A key file that was being replaced holds two sets of wraps; both are tried, the newest first.
import { CodedError } from '../../contract/coded-error';
import type { ErrorCode } from '../../contract/error-codes';
import type { DataKey } from './data-key';
import type { KeyFile, WrapSet } from './key-file';
import { readSecrets, secretFor } from './keychain-secret';
import type { FoundSecrets, KeychainState } from './keychain-secret';
import { normalisePassphrase } from './passphrase';
import { parseRecoveryCode } from './recovery-code';
import type { KeyTools } from './wrap-set';
import { openPersonalWrap, openRecoveryWrap } from './wraps';

export type Unlocked = {
  readonly key: DataKey;
  /** The set that it came from. */
  readonly from: 'wraps' | 'replacement';
  /** Which wrap opened; `passphrase` means that the way through the keychain didn't work. */
  readonly by: 'keychain' | 'passphrase' | 'recovery';
};

const keychainErrors = {
  absent: 'KEYCHAIN_ABSENT',
  unavailable: 'KEYCHAIN_UNAVAILABLE',
  garbage: 'KEYCHAIN_GARBAGE',
  changed: 'KEYCHAIN_CHANGED',
  present: 'WRONG_PASSPHRASE',
} as const satisfies Readonly<Record<KeychainState, ErrorCode>>;

const setsOf = (keyFile: KeyFile): readonly (readonly [Unlocked['from'], WrapSet])[] =>
  keyFile.replacement === null
    ? [['wraps', keyFile.wraps]]
    : [
        ['replacement', keyFile.replacement],
        ['wraps', keyFile.wraps],
      ];

const stateFor = (set: WrapSet, found: FoundSecrets): KeychainState => {
  if (found.state !== 'present' || set.keychain === null) return found.state;
  return secretFor(set.keychain, found) === null ? 'changed' : 'present';
};

type Trying = {
  readonly vaultId: string;
  readonly passphrase: string;
  readonly found: FoundSecrets;
};

const openSet = async (
  set: WrapSet,
  { policy }: KeyTools,
  { vaultId, passphrase, found }: Trying,
): Promise<Pick<Unlocked, 'key' | 'by'> | null> => {
  const opening = { vaultId, policy, passphrase };
  const secret = set.keychain === null ? null : secretFor(set.keychain, found);
  if (set.keychain !== null && secret !== null) {
    const key = await openPersonalWrap(set.keychain, { ...opening, secret });
    if (key !== null) return { key, by: 'keychain' };
  }
  if (set.passphrase === null) return null;
  const key = await openPersonalWrap(set.passphrase, { ...opening, secret: null });
  return key === null ? null : { key, by: 'passphrase' };
};

/**
 * The keys that a passphrase opens: one, or two while the data key is being replaced.
 * Throws `WRONG_PASSPHRASE`, or what is wrong with the keychain where the passphrase can't be tried.
 */
export const unlockByPassphrase = async (
  keyFile: KeyFile,
  typed: string,
  tools: KeyTools,
): Promise<readonly [Unlocked, ...Unlocked[]]> => {
  const { vaultId } = keyFile;
  const found = await readSecrets(tools.keychain, vaultId);
  const passphrase = normalisePassphrase(typed);
  const opened: Unlocked[] = [];
  let reason: ErrorCode | null = null;
  for (const [from, set] of setsOf(keyFile)) {
    const result = await openSet(set, tools, { vaultId, passphrase, found });
    if (result !== null) opened.push({ ...result, from });
    // With a wrap by passphrase alone the passphrase itself was tried and refused.
    else if (set.passphrase !== null) reason ??= 'WRONG_PASSPHRASE';
    else reason ??= keychainErrors[stateFor(set, found)];
  }
  const [first, ...rest] = opened;
  if (first === undefined) throw new CodedError(reason ?? 'WRONG_PASSPHRASE');
  return [first, ...rest];
};

/** The keys that a recovery code opens. Throws `RECOVERY_CODE_TYPO` or `WRONG_RECOVERY_CODE`. */
export const unlockByRecoveryCode = (
  keyFile: KeyFile,
  typed: string,
): readonly [Unlocked, ...Unlocked[]] => {
  const code = parseRecoveryCode(typed);
  const opened = setsOf(keyFile).flatMap(([from, set]): Unlocked[] => {
    const key = openRecoveryWrap(set.recovery, { vaultId: keyFile.vaultId, code });
    return key === null ? [] : [{ key, from, by: 'recovery' }];
  });
  code.fill(0);
  const [first, ...rest] = opened;
  if (first === undefined) throw new CodedError('WRONG_RECOVERY_CODE');
  return [first, ...rest];
};
