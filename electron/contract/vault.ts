/**
 * Making, opening and keeping the vault. These calls also run while it is locked. Passphrases and the
 * recovery code travel in the call alone: they stand in no answer but the one that makes the code.
 */
import { z } from 'zod';
import { contract } from './contract';
import { Moment } from './ids';

const nothing = z.strictObject({});
const Passphrase = z.string().min(1).max(256);
/** As typed: lower case, blanks and dashes are fine. */
const TypedRecoveryCode = z.string().min(1).max(100);
/** As printed: nine groups of four. */
const RecoveryCode = z.string().regex(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);

export const vaultProblems = [
  'MISSING_KEY_FILE',
  'KEY_FILE_DAMAGED',
  'KEY_FILE_NEWER',
  'MISSING_DATABASE',
  'EMPTY_DATABASE',
  'PLAINTEXT_DATABASE',
] as const;

export const syncServices = [
  'oneDrive',
  'dropbox',
  'googleDrive',
  'iCloud',
  'networkShare',
] as const;
export type SyncService = (typeof syncServices)[number];

export const VaultStatus = z.strictObject({
  state: z.enum(['none', 'locked', 'open']),
  /** Something is wrong with the files: only recovery or a backup helps, never "start anew". */
  problem: z.enum(vaultProblems).nullable(),
  /** The generated passphrase opens this vault without the keychain too. */
  passphraseOpensAlone: z.boolean(),
  /** Seconds to wait after wrong passphrases. */
  waitSeconds: z.number().int().min(0),
  /** The vault folder lies where a service copies it to the internet or a server. */
  syncedBy: z.enum(syncServices).nullable(),
});

/** What is known of an open vault. */
export const OpenVault = z.strictObject({
  name: z.string(),
  /** `used`: as usual. `stored`: it was missing and has been put back. `unavailable`: not there. */
  keychain: z.enum(['used', 'stored', 'unavailable']),
  /** Typed back once; before that no first file is saved. */
  recoveryConfirmed: z.boolean(),
  recoveryTestedAt: Moment.nullable(),
  /** A year has gone by since the code was tested. */
  recoveryTestDue: z.boolean(),
});
export type OpenVault = z.output<typeof OpenVault>;

const storage = ['DISK_FULL', 'READ_ONLY', 'IO_ERROR'] as const;
const files = [...vaultProblems, 'NO_VAULT', 'VAULT_IN_USE', 'VAULT_DAMAGED'] as const;
const migration = ['VAULT_NEWER', 'MIGRATION_FAILED', 'BACKUP_FAILED'] as const;
const passphrase = ['WRONG_PASSPHRASE', 'PASSPHRASE_DELAYED'] as const;
const keychain = [
  'KEYCHAIN_ABSENT',
  'KEYCHAIN_UNAVAILABLE',
  'KEYCHAIN_GARBAGE',
  'KEYCHAIN_CHANGED',
] as const;
const code = ['RECOVERY_CODE_TYPO', 'WRONG_RECOVERY_CODE'] as const;

export const vault = contract({
  'vault.status': { input: nothing, output: VaultStatus, errors: storage },
  /** Everything the screens ask of an open vault; `VAULT_LOCKED` where it isn't. */
  'vault.opened': { input: nothing, output: OpenVault, errors: ['VAULT_LOCKED'] },
  /** Six Dutch words. Another six at each call. */
  'vault.proposePassphrase': { input: nothing, output: z.strictObject({ passphrase: z.string() }) },
  'vault.passphraseStrength': {
    input: z.strictObject({ passphrase: z.string().max(256) }),
    output: z.strictObject({
      /** 0 (guessed at once) to 4 (not guessed). */
      score: z.number().int().min(0).max(4),
      strongEnough: z.boolean(),
      /** Proposed by this app and not changed. */
      generated: z.boolean(),
    }),
  },
  /** Makes and opens a vault. The recovery code is given this once. */
  'vault.create': {
    input: z.strictObject({ name: z.string().trim().min(1).max(80), passphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: RecoveryCode, vault: OpenVault }),
    errors: [
      'VAULT_EXISTS',
      'VAULT_IN_USE',
      'PASSPHRASE_TOO_WEAK',
      'KEYCHAIN_UNAVAILABLE',
      ...storage,
    ],
  },
  /** The code typed back from the printed sheet. */
  'vault.confirmRecoveryCode': {
    input: z.strictObject({ recoveryCode: TypedRecoveryCode }),
    output: OpenVault,
    errors: [...code, 'VAULT_LOCKED', ...storage],
  },
  'vault.open': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: OpenVault,
    errors: [...files, ...passphrase, ...keychain, ...migration, 'VAULT_ALREADY_OPEN', ...storage],
  },
  /** Opens, and wraps the key anew with the new passphrase and a new secret in the keychain. */
  'vault.openWithRecoveryCode': {
    input: z.strictObject({ recoveryCode: TypedRecoveryCode, newPassphrase: Passphrase }),
    output: OpenVault,
    errors: [
      ...files,
      ...code,
      ...migration,
      'PASSPHRASE_TOO_WEAK',
      'KEYCHAIN_UNAVAILABLE',
      'VAULT_ALREADY_OPEN',
      ...storage,
    ],
  },
  /** Does the code open this vault? Works locked and open; nothing changes but the day of testing. */
  'vault.testRecoveryCode': {
    input: z.strictObject({ recoveryCode: TypedRecoveryCode }),
    output: nothing,
    errors: [...files, ...code, ...storage],
  },
  /** Is this the passphrase? For leaving meeting mode and pupil-facing screens. */
  'vault.verifyPassphrase': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: nothing,
    errors: [...passphrase, ...keychain, 'VAULT_LOCKED', ...storage],
  },
  'vault.changePassphrase': {
    input: z.strictObject({ passphrase: Passphrase, newPassphrase: Passphrase }),
    output: OpenVault,
    errors: [...passphrase, ...keychain, 'PASSPHRASE_TOO_WEAK', 'VAULT_LOCKED', ...storage],
  },
  /** The old code no longer opens the vault, but still opens older backups. */
  'vault.newRecoveryCode': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: RecoveryCode, vault: OpenVault }),
    errors: [...passphrase, ...keychain, 'VAULT_LOCKED', ...storage],
  },
  /** "Someone may have seen it": a new data key, passphrase, code and backup; the older ones go. */
  'vault.replaceDataKey': {
    input: z.strictObject({ passphrase: Passphrase, newPassphrase: Passphrase }),
    output: z.strictObject({
      recoveryCode: RecoveryCode,
      vault: OpenVault,
      /** False: the key is new, but no backup could be made yet; the older ones are still there. */
      backupMade: z.boolean(),
    }),
    errors: [
      ...passphrase,
      ...keychain,
      'PASSPHRASE_TOO_WEAK',
      'BACKUP_BUSY',
      'BACKUP_FAILED',
      'CANCELLED',
      'VAULT_LOCKED',
      'VAULT_DAMAGED',
      ...storage,
    ],
  },
});
