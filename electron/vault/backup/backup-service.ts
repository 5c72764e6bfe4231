// Threat: no backup on the day it is needed, or one that can't be put back. What the screens can do with
// backups: one long job at a time, with progress and cancel; a restore only on a closed vault.
import { join } from 'node:path';
import { BackupId } from '../../contract/backup';
import { CodedError } from '../../contract/coded-error';
import type { BackupSummary } from '../../contract/backup';
import type { Progress } from '../../contract/events';
import type { SyncService } from '../../contract/vault';
import { changeVaultState, readVaultState } from '../database/vault-state';
import { exists } from '../files';
import { readKeyFile, writeOnlyKeyFile } from '../keys/key-file';
import type { KeyFile } from '../keys/key-file';
import { unlockByPassphrase, unlockByRecoveryCode } from '../keys/unlock';
import { makeWrapSet } from '../keys/wrap-set';
import type { NewPassphrase } from '../keys/wrap-set';
import type { VaultParts } from '../parts';
import { inspectFolder } from '../vault-folder';
import type { VaultHolder } from '../vault-holder';
import { listBackups, summaryOf } from './backup-folder';
import { copyBackupTo } from './copy-to-folder';
import { createBackup } from './create-backup';
import { keyIdOf } from './manifest';
import { checkBackup, isProvable } from './look-at-backup';
import type { ProvableBackup } from './look-at-backup';
import { findBackupIn, restoreBackup } from './restore-backup';
import { isBackupDue, isCopyDue } from './schedule';
import { syncServiceOf } from './synced-folder';
import { ownBackups, tidyBackups } from './tidy-backups';
import { tidyStick } from './tidy-stick';

export type BackupState = {
  readonly maxMegabytes: number;
  readonly lastBackupAt: string | null;
  readonly lastCopyAt: string | null;
  readonly copyDue: boolean;
  readonly running: boolean;
  readonly syncedBy: SyncService | null;
};

/** Where a backup lies: one of the app's own, or a folder that the user picked. */
export type BackupPlace =
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'picked'; readonly path: string };

export type RestoreProof =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recoveryCode'; readonly code: string; readonly newPassphrase: NewPassphrase };

export class BackupService {
  readonly #parts: VaultParts;
  readonly #holder: VaultHolder;

  constructor(parts: VaultParts, holder: VaultHolder) {
    this.#parts = parts;
    this.#holder = holder;
  }

  async list(): Promise<BackupSummary[]> {
    return (await listBackups(this.#parts.backupFolder)).map(summaryOf);
  }

  create(): Promise<BackupSummary> {
    return this.#holder.jobs.run(async (tools) => {
      const session = this.#holder.requireSession();
      return summaryOf(await createBackup(this.#parts, session, { ...tools, job: 'backup' }));
    });
  }

  async createIfDue(): Promise<BackupSummary | null> {
    const newest = await this.#newest();
    const last = newest?.createdAt ?? null;
    const isDue = isBackupDue(this.#parts.clock.now(), last);
    return isDue && !this.#holder.jobs.isBusy ? this.create() : null;
  }

  cancel(): boolean {
    return this.#holder.jobs.cancel();
  }

  async state(): Promise<BackupState> {
    const { database } = this.#holder.requireSession();
    const { maxBackupMegabytes, lastCopyAt } = await readVaultState(database.read);
    return {
      maxMegabytes: maxBackupMegabytes,
      lastBackupAt: (await this.#newest())?.createdAt ?? null,
      lastCopyAt,
      copyDue: isCopyDue(this.#parts.clock.now(), lastCopyAt),
      running: this.#holder.jobs.isBusy,
      syncedBy: syncServiceOf(this.#parts.backupFolder),
    };
  }

  async setMaxMegabytes(maxBackupMegabytes: number): Promise<BackupState> {
    const session = this.#holder.requireSession();
    await changeVaultState(session.database.write, { maxBackupMegabytes });
    if (!this.#holder.jobs.isBusy) await tidyBackups(this.#parts, session);
    return this.state();
  }

  /**
   * Copies the newest backup (made now where there is none) to a folder, proves the copy, and leaves the
   * newest four of this vault there.
   */
  async copyTo(path: string): Promise<{ copied: BackupSummary; syncedBy: SyncService | null }> {
    const session = this.#holder.requireSession();
    if ((await this.#newest()) === null) await this.create();
    const { retiredKeyIds } = await readVaultState(session.database.read);
    const copied = await this.#holder.jobs.run(async ({ signal }) => {
      const newest = await this.#newest();
      if (newest === null) throw new CodedError('BACKUP_FAILED');
      const onProgress = this.#reporter('copy');
      const id = this.#parts.newId();
      const made = await copyBackupTo(newest, { to: path, id, signal, onProgress });
      // The copy is there: an older one that can't be removed must not make it a failure.
      await tidyStick(made, { vaultId: session.vaultId, retiredKeyIds }).catch(() => undefined);
      return newest;
    });
    const lastCopyAt = this.#parts.clock.now().toISOString();
    await changeVaultState(session.database.write, { lastCopyAt });
    return { copied: summaryOf(copied), syncedBy: syncServiceOf(path) };
  }

  /** What a backup is; its files are checked where it has a manifest that can be read. */
  async inspect(
    place: BackupPlace,
  ): Promise<{ backup: BackupSummary; sameVault: boolean; passphraseOpensAlone: boolean }> {
    const folder = await this.#find(place);
    const found = await checkBackup(folder);
    const { wraps, vaultId } = await readKeyFile(folder);
    return {
      backup: summaryOf({ ...found, id: idFor(place, found.createdAt) }),
      sameVault: (await this.#vaultIdHere()) === vaultId,
      passphraseOpensAlone: wraps.passphrase !== null,
    };
  }

  /** Puts a backup in place and opens it. */
  async restore(place: BackupPlace, proof: RestoreProof): Promise<void> {
    await this.#holder.whileClosed(() =>
      this.#holder.jobs.run(async ({ signal }) => {
        const from = await this.#find(place);
        const unlock = (keyFile: KeyFile): ReturnType<typeof unlockByPassphrase> =>
          proof.kind === 'passphrase'
            ? this.#holder.braked(() => unlockByPassphrase(keyFile, proof.passphrase, this.#parts))
            : Promise.resolve(unlockByRecoveryCode(keyFile, proof.code));
        await restoreBackup(this.#parts, {
          from,
          unlock,
          rewrap: async (folder, { vaultId, wraps }, { key }) => {
            if (proof.kind === 'passphrase') return; // opening it mends the keychain
            const renewed = await makeWrapSet(key, this.#parts, {
              vaultId,
              passphrase: proof.newPassphrase,
              recovery: wraps.recovery,
              reuse: wraps.keychain,
            });
            await writeOnlyKeyFile(folder, { vaultId, wraps: renewed, replacement: null });
          },
          signal,
          onProgress: this.#reporter('restore'),
        });
        // The code has proven who it is: wrong passphrases typed before it must not hold this up.
        if (proof.kind === 'recoveryCode') await this.#holder.attempts.succeeded();
        const passphrase =
          proof.kind === 'passphrase' ? proof.passphrase : proof.newPassphrase.text;
        await this.#holder.enterByPassphrase(passphrase);
      }),
    );
  }

  #reporter(job: Progress['job']): (percent: number) => void {
    return (percent) => {
      this.#parts.progress({ job, done: percent, total: 100 });
    };
  }

  /** The newest one with the key of today that its manifest proves: after a new key a backup is due. */
  async #newest(): Promise<ProvableBackup | null> {
    const { vaultId, key } = this.#holder.requireSession();
    const keyId = keyIdOf(key);
    const provable = (await ownBackups(this.#parts, vaultId)).filter(isProvable);
    return provable.find(({ manifest }) => manifest.keyId === keyId) ?? null;
  }

  async #find(place: BackupPlace): Promise<string> {
    if (place.kind === 'picked') return findBackupIn(place.path);
    const folder = join(this.#parts.backupFolder, BackupId.parse(place.id));
    if (!(await exists(folder))) throw new CodedError('NO_BACKUP_FOLDER');
    return folder;
  }

  async #vaultIdHere(): Promise<string | null> {
    if (this.#holder.session !== null) return this.#holder.session.vaultId;
    const here = await inspectFolder(this.#parts.folder);
    return here.state === 'whole' ? here.keyFile.vaultId : null;
  }
}

// A picked folder may have been renamed; the contract wants a name of the usual shape.
const idFor = (place: BackupPlace, createdAt: string): string =>
  place.kind === 'own'
    ? place.id
    : `kluis-${createdAt.replace(/\.\d+Z$/, 'Z').replaceAll(':', '')}.casuskluis-backup`;
