/** Backups of the vault: making, keeping, copying to a stick and restoring. Encrypted and verified. */
import { z } from 'zod';
import { contract } from './contract';
import { FileToken, Moment } from './ids';
import { OpenVault, syncServices } from './vault';

const nothing = z.strictObject({});
const Passphrase = z.string().min(1).max(256);
const TypedRecoveryCode = z.string().min(1).max(100);

/** The name of its folder: `kluis-2026-11-21T184500Z.casuskluis-backup`. */
export const BackupId = z
  .string()
  .regex(/^kluis-\d{4}-\d{2}-\d{2}T\d{6}Z(-\d{1,2})?\.casuskluis-backup$/);

export const BackupSummary = z.strictObject({
  id: BackupId,
  createdAt: Moment,
  byteLength: z.number().int().min(0),
});
export type BackupSummary = z.output<typeof BackupSummary>;

/** One of the app's own backups, or a folder that the user picked (a USB stick). */
const BackupSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own'), id: BackupId }),
  z.strictObject({ kind: z.literal('folder'), token: FileToken }),
]);

const BackupState = z.strictObject({
  /** Together the backups take at most this; the newest is always kept. */
  maxMegabytes: z.number().int(),
  lastBackupAt: Moment.nullable(),
  lastCopyAt: Moment.nullable(),
  /** A month without a copy off this device. */
  copyDue: z.boolean(),
  running: z.boolean(),
  syncedBy: z.enum(syncServices).nullable(),
});

const storage = ['DISK_FULL', 'READ_ONLY', 'IO_ERROR'] as const;

export const backup = contract({
  'backup.list': { input: nothing, output: z.array(BackupSummary), errors: storage },
  /** With `progress` events of job `backup`. */
  'backup.create': {
    input: nothing,
    output: BackupSummary,
    errors: ['VAULT_LOCKED', 'BACKUP_BUSY', 'BACKUP_FAILED', 'CANCELLED', ...storage],
  },
  /** At most one a day; `made` is null where none was due. */
  'backup.createIfDue': {
    input: nothing,
    output: z.strictObject({ made: BackupSummary.nullable() }),
    errors: ['VAULT_LOCKED', 'BACKUP_BUSY', 'BACKUP_FAILED', 'CANCELLED', ...storage],
  },
  'backup.cancel': { input: nothing, output: z.strictObject({ cancelled: z.boolean() }) },
  'backup.state': { input: nothing, output: BackupState, errors: ['VAULT_LOCKED'] },
  'backup.setState': {
    input: z.strictObject({ maxMegabytes: z.number().int().min(50).max(100_000) }),
    output: BackupState,
    errors: ['VAULT_LOCKED', ...storage],
  },
  /** Copies the newest backup to a folder of choice and reads it back. Job `copy`. */
  'backup.copyToFolder': {
    input: z.strictObject({ token: FileToken }),
    output: z.strictObject({ copied: BackupSummary, syncedBy: z.enum(syncServices).nullable() }),
    errors: [
      'VAULT_LOCKED',
      'FILE_TOKEN_UNKNOWN',
      'NO_BACKUP_FOLDER',
      'BACKUP_FAILED',
      'BACKUP_BUSY',
      'CANCELLED',
      ...storage,
    ],
  },
  /** What a backup is, before restoring it. Checks that its files are whole. */
  'backup.inspect': {
    input: z.strictObject({ source: BackupSource }),
    output: z.strictObject({
      backup: BackupSummary,
      sameVault: z.boolean(),
      passphraseOpensAlone: z.boolean(),
    }),
    errors: ['FILE_TOKEN_UNKNOWN', 'NO_BACKUP_FOLDER', 'BACKUP_DAMAGED', 'VAULT_NEWER', ...storage],
  },
  /** Puts a backup in place of the vault, keeps the old one aside, and opens it. Job `restore`. */
  'backup.restore': {
    input: z.strictObject({
      source: BackupSource,
      proof: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('passphrase'), passphrase: Passphrase }),
        z.strictObject({
          kind: z.literal('recoveryCode'),
          recoveryCode: TypedRecoveryCode,
          newPassphrase: Passphrase,
        }),
      ]),
    }),
    output: OpenVault,
    errors: [
      'CANCELLED',
      'VAULT_ALREADY_OPEN',
      'VAULT_IN_USE',
      'VAULT_NEWER',
      'VAULT_DAMAGED',
      'MIGRATION_FAILED',
      'FILE_TOKEN_UNKNOWN',
      'NO_BACKUP_FOLDER',
      'BACKUP_DAMAGED',
      'WRONG_PASSPHRASE',
      'PASSPHRASE_DELAYED',
      'PASSPHRASE_TOO_WEAK',
      'RECOVERY_CODE_TYPO',
      'WRONG_RECOVERY_CODE',
      'KEYCHAIN_ABSENT',
      'KEYCHAIN_UNAVAILABLE',
      'KEYCHAIN_GARBAGE',
      'KEYCHAIN_CHANGED',
      ...storage,
    ],
  },
});
