// Threat: a change of the vault that leaves no way in, or tells a secret to someone who only found the
// laptop unlocked. Everything that changes a way in asks for the passphrase first, and gives a recovery
// code back exactly once. Rules live in keys/, database/ and backup/; this says in which order they run.
import type { z } from 'zod';
import { CodedError } from '../contract/coded-error';
import type { OpenVault, VaultStatus } from '../contract/vault';
import { createBackup } from './backup/create-backup';
import { isCodeTestDue } from './backup/schedule';
import { syncServiceOf } from './backup/synced-folder';
import { createVault } from './create-vault';
import { changeVaultState, readVaultState } from './database/vault-state';
import { ProposedPassphrases, proposePassphrase } from './keys/passphrase';
import { formatRecoveryCode } from './keys/recovery-code';
import { passphraseStrength } from './keys/strength';
import type { Strength } from './keys/strength';
import { unlockByRecoveryCode } from './keys/unlock';
import type { NewPassphrase } from './keys/wrap-set';
import { readOwnWraps } from './own-wraps';
import type { VaultParts } from './parts';
import { replaceDataKey } from './replace-data-key';
import { inspectFolder, requireVault } from './vault-folder';
import type { VaultHolder } from './vault-holder';
import { proveRecoveryCode, renewRecoveryCode, setPassphrase } from './ways-in';

type WithCode = { readonly recoveryCode: string; readonly vault: OpenVault };

/** What the screens can do with the vault. */
export class VaultService {
  readonly #parts: VaultParts;
  readonly #holder: VaultHolder;
  readonly #proposed = new ProposedPassphrases();

  constructor(parts: VaultParts, holder: VaultHolder) {
    this.#parts = parts;
    this.#holder = holder;
  }

  async status(): Promise<z.output<typeof VaultStatus>> {
    const { folder } = this.#parts;
    const syncedBy = syncServiceOf(folder);
    const unknown = { problem: null, passphraseOpensAlone: false, waitSeconds: 0, syncedBy };
    await this.#holder.tidy();
    if (this.#holder.session !== null) return { ...unknown, state: 'open' };
    const found = await inspectFolder(folder);
    if (found.state === 'none') return { ...unknown, state: 'none' };
    if (found.state === 'problem') return { ...unknown, state: 'locked', problem: found.problem };
    return {
      ...unknown,
      state: 'locked',
      passphraseOpensAlone: found.keyFile.wraps.passphrase !== null,
      waitSeconds: await this.#holder.attempts.seconds(),
    };
  }

  async opened(): Promise<OpenVault> {
    const session = this.#holder.requireSession();
    const { database, keychain } = session;
    const state = await readVaultState(database.read);
    const { wraps } = await readOwnWraps(this.#parts.folder, session);
    return {
      name: state.name,
      keychain,
      recoveryConfirmed: state.recoveryConfirmedFor === wraps.recovery.salt,
      recoveryTestedAt: state.recoveryTestedAt,
      recoveryTestDue: isCodeTestDue(this.#parts.clock.now(), state.recoveryTestedAt),
    };
  }

  proposePassphrase(): string {
    const passphrase = proposePassphrase(this.#parts.random);
    this.#proposed.add(passphrase);
    return passphrase;
  }

  async strength(passphrase: string): Promise<Strength & { readonly generated: boolean }> {
    const generated = this.#proposed.includes(passphrase);
    if (generated) return { score: 4, strongEnough: true, generated };
    return { ...(await passphraseStrength(passphrase)), generated };
  }

  /** A passphrase that may be used from now on. Throws `PASSPHRASE_TOO_WEAK`. */
  async newPassphrase(text: string): Promise<NewPassphrase> {
    const { strongEnough, generated } = await this.strength(text);
    if (!strongEnough) throw new CodedError('PASSPHRASE_TOO_WEAK');
    return { text, generated };
  }

  create({ name, passphrase }: { name: string; passphrase: string }): Promise<WithCode> {
    return this.#holder.whileClosed(async () => {
      const chosen = await this.newPassphrase(passphrase);
      const code = await createVault(this.#parts, { name, passphrase: chosen });
      await this.#holder.enterByPassphrase(passphrase);
      return this.#withCode(code);
    });
  }

  open(passphrase: string): Promise<OpenVault> {
    return this.#holder.whileClosed(async () => {
      await this.#holder.enterByPassphrase(passphrase);
      return this.opened();
    });
  }

  openWithRecoveryCode(recoveryCode: string, newPassphrase: string): Promise<OpenVault> {
    return this.#holder.whileClosed(async () => {
      // The code first: who mistyped it needn't think up a passphrase.
      await this.testRecoveryCode(recoveryCode);
      const chosen = await this.newPassphrase(newPassphrase);
      await this.#holder.enterByRecoveryCode(recoveryCode, chosen);
      return this.opened();
    });
  }

  async testRecoveryCode(recoveryCode: string): Promise<void> {
    if (this.#holder.session !== null) return this.confirmRecoveryCode(recoveryCode);
    const keyFile = await requireVault(this.#parts.folder);
    for (const { key } of unlockByRecoveryCode(keyFile, recoveryCode)) key.zero();
  }

  async confirmRecoveryCode(recoveryCode: string): Promise<void> {
    const session = this.#holder.requireSession();
    const recoveryConfirmedFor = await proveRecoveryCode(this.#parts, session, recoveryCode);
    await changeVaultState(session.database.write, {
      recoveryConfirmedFor,
      recoveryTestedAt: this.#parts.clock.now().toISOString(),
    });
  }

  verifyPassphrase(passphrase: string): Promise<void> {
    return this.#holder.serially(() => this.#holder.prove(passphrase));
  }

  changePassphrase(passphrase: string, newPassphrase: string): Promise<OpenVault> {
    return this.#holder.serially(async () => {
      await this.#holder.prove(passphrase);
      const chosen = await this.newPassphrase(newPassphrase);
      await setPassphrase(this.#parts, this.#holder.requireSession(), chosen);
      return this.opened();
    });
  }

  newRecoveryCode(passphrase: string): Promise<WithCode> {
    return this.#holder.serially(async () => {
      await this.#holder.prove(passphrase);
      return this.#withCode(await renewRecoveryCode(this.#parts, this.#holder.requireSession()));
    });
  }

  /** "Someone may have seen it." `backupMade` is false where the key was replaced but a backup failed. */
  replaceDataKey(
    passphrase: string,
    newPassphrase: string,
  ): Promise<WithCode & { readonly backupMade: boolean }> {
    const { jobs } = this.#holder;
    return this.#holder.serially(() =>
      jobs.run(async (tools) => {
        await this.#holder.prove(passphrase);
        const session = this.#holder.requireSession();
        const chosen = await this.newPassphrase(newPassphrase);
        const code = await replaceDataKey(this.#parts, session, {
          signal: tools.signal,
          passphrase: chosen,
        });
        // The new code must reach the user whatever happens now: from here on it is the only one.
        const backupMade = await createBackup(this.#parts, session, {
          ...tools,
          job: 'rekey',
        }).then(
          () => true,
          () => false,
        );
        return { ...(await this.#withCode(code)), backupMade };
      }),
    );
  }

  async #withCode(code: Buffer): Promise<WithCode> {
    const recoveryCode = formatRecoveryCode(code);
    code.fill(0);
    return { recoveryCode, vault: await this.opened() };
  }
}
