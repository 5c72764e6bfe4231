/** Which screen follows what: rules without a screen of their own. */
import type { z } from 'zod';
import type { ErrorCode } from '../../../electron/contract/error-codes';
import type { OpenVault, VaultStatus } from '../../../electron/contract/vault';

export type Status = z.output<typeof VaultStatus>;

export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'create' }
  | { readonly kind: 'recover' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'problem'; readonly code: ErrorCode }
  /** Open, but the recovery code was never typed back: no first file before that. */
  | { readonly kind: 'confirm'; readonly vault: OpenVault }
  | { readonly kind: 'mended'; readonly vault: OpenVault }
  | { readonly kind: 'entering' };

/** What can stand on the screen; while entering, the last one stays. */
export type ShownScreen = Exclude<Screen, { readonly kind: 'entering' }>;

/**
 * The status that the shell expects, read from the page: the unlock screen stands there before the vault
 * process has answered. Null where it expects nothing, and always in a page that was not served by it.
 */
export const expectedStatus = (): Status | null => {
  const expected = document.querySelector('meta[name="expected-vault"]')?.getAttribute('content');
  if (expected !== 'sixWords' && expected !== 'ownPassphrase') return null;
  return {
    state: 'locked',
    problem: null,
    passphraseOpensAlone: expected === 'sixWords',
    waitSeconds: 0,
    syncedBy: null,
  };
};

/** The first screen for a vault that is not open. */
export const screenOf = ({ state, problem }: Status): Screen => {
  if (problem !== null) return { kind: 'problem', code: problem };
  return { kind: state === 'none' ? 'create' : 'unlock' };
};

/** What comes after opening; `entering` means: go on to the app. */
export const screenAfterOpening = (
  vault: OpenVault,
  by: 'passphrase' | 'other' = 'other',
): Screen => {
  if (!vault.recoveryConfirmed) return { kind: 'confirm', vault };
  if (by === 'passphrase' && vault.keychain === 'stored') return { kind: 'mended', vault };
  return { kind: 'entering' };
};

const beside: readonly ErrorCode[] = ['WRONG_PASSPHRASE', 'PASSPHRASE_DELAYED'];
const passing: readonly ErrorCode[] = [
  'DISK_FULL',
  'READ_ONLY',
  'IO_ERROR',
  'INTERNAL',
  'INVALID_INPUT',
  'VAULT_PROCESS_GONE',
];

/**
 * Where the unlock screen says what went wrong: at the field (type again), in a note (try again), or on
 * a screen of its own, because typing the passphrase again can't help.
 */
export const placeOfFailure = (code: ErrorCode): 'field' | 'note' | 'screen' => {
  if (beside.includes(code)) return 'field';
  return passing.includes(code) ? 'note' : 'screen';
};
