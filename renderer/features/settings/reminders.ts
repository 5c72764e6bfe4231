/** What the vault asks for on Vandaag, most pressing first. When each is due, the vault process decides. */
import type { OutputOf } from '../../../electron/contract/contract';
import type { backup as backupContract } from '../../../electron/contract/backup';
import type { Settings } from '../../../electron/contract/settings';
import type { OpenVault } from '../../../electron/contract/vault';

type BackupState = OutputOf<(typeof backupContract)['backup.state']>;

export type Reminder = {
  readonly kind: 'unconfirmed' | 'noBackup' | 'copy' | 'test' | 'encryption';
  /** When it was last done; null for never, and where it doesn't matter. */
  readonly last: string | null;
};

type Known = {
  readonly settings: Pick<Settings, 'deviceEncryptionAdviceSeenAt'>;
  readonly vault: Pick<OpenVault, 'recoveryConfirmed' | 'recoveryTestDue' | 'recoveryTestedAt'>;
  readonly backup: Pick<BackupState, 'lastBackupAt' | 'lastCopyAt' | 'copyDue'>;
};

export const dueReminders = ({ settings, vault, backup }: Known): readonly Reminder[] => {
  const { lastBackupAt, lastCopyAt, copyDue } = backup;
  const due: (Reminder | false)[] = [
    !vault.recoveryConfirmed && { kind: 'unconfirmed', last: null },
    lastBackupAt === null && { kind: 'noBackup', last: null },
    // Without a backup there is nothing to copy yet.
    lastBackupAt !== null && copyDue && { kind: 'copy', last: lastCopyAt },
    vault.recoveryConfirmed &&
      vault.recoveryTestDue && { kind: 'test', last: vault.recoveryTestedAt },
    settings.deviceEncryptionAdviceSeenAt === null && { kind: 'encryption', last: null },
  ];
  return due.filter((reminder) => reminder !== false);
};
