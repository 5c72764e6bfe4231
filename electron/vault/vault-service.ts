// Threat: a path through the screens that leaves the vault half open, the key in memory or the folder
// unguarded. Every state of the vault changes here, one at a time, and each ends in none, locked or open.
// Rules live in keys/, database/ and backup/; this only says in which order they run.
import { CodedError } from '../contract/coded-error';
import type { OpenVault, VaultStatus } from '../contract/vault';
import type { z } from 'zod';
import { createBackup, tidyBackups } from './backup/create-backup';
import { JobSlot } from './backup/job';
import { isCodeTestDue } from './backup/schedule';
import { syncServiceOf } from './backup/synced-folder';
import { createVault } from './create-vault';
import { changeVaultState, readVaultState } from './database/vault-state';
import { lockFolder } from './folder-lock';
import type { FolderLock } from './folder-lock';
import { AttemptLog } from './keys/attempts';
import { readKeyFile } from './keys/key-file';
import type { KeyFile } from './keys/key-file';
import { ProposedPassphrases, proposePassphrase } from './keys/passphrase';
import { formatRecoveryCode } from './keys/recovery-code';
import { passphraseStrength } from './keys/strength';
import type { Strength } from './keys/strength';
import { unlockByPassphrase, unlockByRecoveryCode } from './keys/unlock';
import type { Unlocked } from './keys/unlock';
import type { NewPassphrase } from './keys/wrap-set';
import type { Session, VaultParts } from './parts';
import { replaceDataKey } from './replace-data-key';
import { closeSession, openSession } from './session';
import { inspectFolder, requireVault, tidyFolder } from './vault-folder';
import {
  mendKeychain,
  provePassphrase,
  proveRecoveryCode,
  renewRecoveryCode,
  setPassphrase,
} from './ways-in';

type Status = z.output<typeof VaultStatus>;
type WithCode = { readonly recoveryCode: string; readonly vault: OpenVault };
type TypedCode = { readonly recoveryCode: string; readonly newPassphrase: string };

/** Holds the vault: none, locked or open. One per vault process. */
export class VaultService {
  readonly parts: VaultParts;
  readonly jobs = new JobSlot();
  readonly #attempts: AttemptLog;
  readonly #proposed = new ProposedPassphrases();
  #session: Session | null = null;
  #lock: FolderLock | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: VaultParts) {
    this.parts = parts;
    this.#attempts = new AttemptLog(parts.folder, parts.clock);
  }

  /** The open vault, or null. For the router's context. */
  get session(): Session | null {
    return this.#session;
  }

  /** The open vault. Throws `VAULT_LOCKED`. */
  requireSession(): Session {
    if (this.#session === null) throw new CodedError('VAULT_LOCKED');
    return this.#session;
  }

  /** One change of state at a time. */
  serially<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async status(): Promise<Status> {
    const syncedBy = syncServiceOf(this.parts.folder);
    const unknown = { problem: null, passphraseOpensAlone: false, waitSeconds: 0, syncedBy };
    if (this.#session !== null) return { ...unknown, state: 'open' };
    await this.serially(() => this.#tidy());
    const found = await inspectFolder(this.parts.folder);
    if (found.state === 'none') return { ...unknown, state: 'none' };
    if (found.state === 'problem') return { ...unknown, state: 'locked', problem: found.problem };
    return {
      ...unknown,
      state: 'locked',
      passphraseOpensAlone: found.keyFile.wraps.passphrase !== null,
      waitSeconds: await this.#attempts.seconds(),
    };
  }

  async opened(): Promise<OpenVault> {
    const { database, keychain } = this.requireSession();
    const state = await readVaultState(database.read);
    const { wraps } = await readKeyFile(this.parts.folder);
    return {
      name: state.name,
      keychain,
      recoveryConfirmed: state.recoveryConfirmedFor === wraps.recovery.salt,
      recoveryTestedAt: state.recoveryTestedAt,
      recoveryTestDue: isCodeTestDue(this.parts.clock.now(), state.recoveryTestedAt),
    };
  }

  proposePassphrase(): string {
    const passphrase = proposePassphrase(this.parts.random);
    this.#proposed.add(passphrase);
    return passphrase;
  }

  async strength(passphrase: string): Promise<Strength & { readonly generated: boolean }> {
    const generated = this.#proposed.includes(passphrase);
    if (generated) return { score: 4, strongEnough: true, generated };
    return { ...(await passphraseStrength(passphrase)), generated };
  }

  create({ name, passphrase }: { name: string; passphrase: string }): Promise<WithCode> {
    return this.#closedAndHeld(async () => {
      const chosen = await this.newPassphrase(passphrase);
      const code = await createVault(this.parts, { name, passphrase: chosen });
      await this.#openWithPassphrase(passphrase);
      return this.#withCode(code);
    });
  }

  open(passphrase: string): Promise<OpenVault> {
    return this.#closedAndHeld(async () => {
      await this.#openWithPassphrase(passphrase);
      return this.opened();
    });
  }

  openWithRecoveryCode({ recoveryCode, newPassphrase }: TypedCode): Promise<OpenVault> {
    return this.#closedAndHeld(async () => {
      const keyFile = await requireVault(this.parts.folder);
      const candidates = unlockByRecoveryCode(keyFile, recoveryCode);
      const chosen = await this.newPassphrase(newPassphrase);
      const { session } = await this.#enter(keyFile, candidates, 'WRONG_RECOVERY_CODE');
      await setPassphrase(this.parts, session, chosen);
      this.#session = session;
      await this.#attempts.succeeded();
      return this.opened();
    });
  }

  async testRecoveryCode(recoveryCode: string): Promise<void> {
    if (this.#session !== null) return this.confirmRecoveryCode(recoveryCode);
    const keyFile = await requireVault(this.parts.folder);
    for (const { key } of unlockByRecoveryCode(keyFile, recoveryCode)) key.zero();
  }

  async confirmRecoveryCode(recoveryCode: string): Promise<void> {
    const session = this.requireSession();
    const recoveryConfirmedFor = await proveRecoveryCode(this.parts, session, recoveryCode);
    await changeVaultState(session.database.write, {
      recoveryConfirmedFor,
      recoveryTestedAt: this.parts.clock.now().toISOString(),
    });
  }

  verifyPassphrase(passphrase: string): Promise<void> {
    return this.serially(() => this.#prove(passphrase));
  }

  changePassphrase(passphrase: string, newPassphrase: string): Promise<OpenVault> {
    return this.serially(async () => {
      await this.#prove(passphrase);
      const chosen = await this.newPassphrase(newPassphrase);
      await setPassphrase(this.parts, this.requireSession(), chosen);
      return this.opened();
    });
  }

  newRecoveryCode(passphrase: string): Promise<WithCode> {
    return this.serially(async () => {
      await this.#prove(passphrase);
      return this.#withCode(await renewRecoveryCode(this.parts, this.requireSession()));
    });
  }

  replaceDataKey(passphrase: string, newPassphrase: string): Promise<WithCode> {
    return this.serially(() =>
      this.jobs.run(async (tools) => {
        await this.#prove(passphrase);
        const session = this.requireSession();
        const chosen = await this.newPassphrase(newPassphrase);
        const code = await replaceDataKey(this.parts, session, { ...tools, passphrase: chosen });
        await createBackup(this.parts, session, { ...tools, job: 'rekey' });
        return this.#withCode(code);
      }),
    );
  }

  /** Closes the database and zeroes the key. The process is to end after it. */
  async lock(): Promise<void> {
    this.jobs.cancel();
    const session = this.#session;
    this.#session = null;
    if (session !== null) await closeSession(session);
    this.#release();
  }

  /** A passphrase that may be used from now on. Throws `PASSPHRASE_TOO_WEAK`. */
  async newPassphrase(text: string): Promise<NewPassphrase> {
    const { strongEnough, generated } = await this.strength(text);
    if (!strongEnough) throw new CodedError('PASSPHRASE_TOO_WEAK');
    return { text, generated };
  }

  /** Counts wrong passphrases round `work`, and refuses while there is a wait. */
  async braked<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#attempts.refuseTooSoon();
    try {
      const result = await work();
      await this.#attempts.succeeded();
      return result;
    } catch (error) {
      if (error instanceof CodedError && error.code === 'WRONG_PASSPHRASE') {
        await this.#attempts.failed();
      }
      throw error;
    }
  }

  /** Runs `work` on a closed vault with the folder held; lets the folder go unless it was opened. */
  closedAndHeld<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#closedAndHeld(work);
  }

  /** Opens what lies in the folder; to be called inside `closedAndHeld`. */
  async enterWithPassphrase(passphrase: string): Promise<OpenVault> {
    await this.#openWithPassphrase(passphrase);
    return this.opened();
  }

  #closedAndHeld<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.serially(async () => {
      if (this.#session !== null) throw new CodedError('VAULT_ALREADY_OPEN');
      await this.#hold();
      try {
        return await work();
      } finally {
        if (this.#session === null) this.#release();
      }
    });
  }

  async #openWithPassphrase(passphrase: string): Promise<void> {
    await this.braked(async () => {
      const keyFile = await requireVault(this.parts.folder);
      const candidates = await unlockByPassphrase(keyFile, passphrase, this.parts);
      const entered = await this.#enter(keyFile, candidates, 'WRONG_PASSPHRASE');
      const { session } = entered;
      if (entered.used.by === 'passphrase') {
        await mendKeychain(this.parts, session, { keyFile: entered.keyFile, passphrase });
      }
      this.#session = session;
    });
  }

  #enter(
    keyFile: KeyFile,
    candidates: readonly Unlocked[],
    otherwise: 'WRONG_PASSPHRASE' | 'WRONG_RECOVERY_CODE',
  ): ReturnType<typeof openSession> {
    return openSession(this.parts, {
      keyFile,
      candidates,
      otherwise,
      backUpFirst: async (session) => {
        await this.jobs.run((tools) => createBackup(this.parts, session, { ...tools, job: 'backup' }));
      },
    });
  }

  async #prove(passphrase: string): Promise<void> {
    const session = this.requireSession();
    await this.braked(() => provePassphrase(this.parts, session, passphrase));
  }

  async #withCode(code: Buffer): Promise<WithCode> {
    const recoveryCode = formatRecoveryCode(code);
    code.fill(0);
    return { recoveryCode, vault: await this.opened() };
  }

  async #hold(): Promise<void> {
    this.#lock ??= lockFolder(this.parts.folder);
    await tidyFolder(this.parts.folder);
  }

  #release(): void {
    this.#lock?.release();
    this.#lock = null;
  }

  async #tidy(): Promise<void> {
    void tidyBackups;
  }
}
