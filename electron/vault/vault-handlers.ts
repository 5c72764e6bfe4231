// Threat: a call that reaches the vault by a way that isn't checked. The router has parsed the input and
// parses the answer; each handler only passes on to a service. They run while the vault is locked too:
// what needs an open one throws VAULT_LOCKED itself.
import type { HandlersOf } from '../contract/contract';
import type { backup } from '../contract/backup';
import type { vault } from '../contract/vault';
import type { FileRegistry } from '../ipc/file-registry';
import type { BackupPlace, BackupService } from './backup/backup-service';
import type { VaultService } from './vault-service';

/** What these handlers get, locked or open. */
export type VaultContext = {
  readonly vault: VaultService;
  readonly backups: BackupService;
  readonly files: FileRegistry;
};

export const vaultHandlers: HandlersOf<typeof vault, VaultContext> = {
  'vault.status': (context) => context.vault.status(),
  'vault.opened': (context) => context.vault.opened(),
  'vault.proposePassphrase': (context) => ({ passphrase: context.vault.proposePassphrase() }),
  'vault.passphraseStrength': (context, { passphrase }) => context.vault.strength(passphrase),
  'vault.create': (context, input) => context.vault.create(input),
  'vault.confirmRecoveryCode': async (context, { recoveryCode }) => {
    await context.vault.confirmRecoveryCode(recoveryCode);
    return context.vault.opened();
  },
  'vault.open': (context, { passphrase }) => context.vault.open(passphrase),
  'vault.openWithRecoveryCode': (context, { recoveryCode, newPassphrase }) =>
    context.vault.openWithRecoveryCode(recoveryCode, newPassphrase),
  'vault.testRecoveryCode': async (context, { recoveryCode }) => {
    await context.vault.testRecoveryCode(recoveryCode);
    return {};
  },
  'vault.verifyPassphrase': async (context, { passphrase }) => {
    await context.vault.verifyPassphrase(passphrase);
    return {};
  },
  'vault.changePassphrase': (context, { passphrase, newPassphrase }) =>
    context.vault.changePassphrase(passphrase, newPassphrase),
  'vault.newRecoveryCode': (context, { passphrase }) => context.vault.newRecoveryCode(passphrase),
  'vault.replaceDataKey': (context, { passphrase, newPassphrase }) =>
    context.vault.replaceDataKey(passphrase, newPassphrase),
};

const placeOf = (
  { files }: VaultContext,
  source:
    | { readonly kind: 'own'; readonly id: string }
    | { readonly kind: 'folder'; readonly token: string },
): BackupPlace =>
  source.kind === 'own'
    ? source
    : { kind: 'picked', path: files.resolve(source.token, 'restoreBackup').path };

export const backupHandlers: HandlersOf<typeof backup, VaultContext> = {
  'backup.list': (context) => context.backups.list(),
  'backup.create': (context) => context.backups.create(),
  'backup.createIfDue': async (context) => ({ made: await context.backups.createIfDue() }),
  'backup.cancel': (context) => ({ cancelled: context.backups.cancel() }),
  'backup.state': (context) => context.backups.state(),
  'backup.setState': (context, { maxMegabytes }) => context.backups.setMaxMegabytes(maxMegabytes),
  'backup.copyToFolder': (context, { token }) =>
    context.backups.copyTo(context.files.resolve(token, 'backupFolder').path),
  'backup.inspect': (context, { source }) => context.backups.inspect(placeOf(context, source)),
  'backup.restore': async (context, { source, proof }) => {
    const place = placeOf(context, source);
    await context.backups.restore(
      place,
      proof.kind === 'passphrase'
        ? proof
        : {
            kind: 'recoveryCode',
            code: proof.recoveryCode,
            newPassphrase: await context.vault.newPassphrase(proof.newPassphrase),
          },
    );
    return context.vault.opened();
  },
};
