// Threat: a path through the screens that leaves the vault half open, the key in memory or the folder
// unguarded. The open vault is held here alone; it changes state one step at a time, and each step that
// fails ends where it began: closed, key zeroed, folder free.
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CodedError } from '../contract/coded-error';
import { createBackup } from './backup/create-backup';
import { JobSlot } from './backup/job';
import { toVaultError } from './database/to-vault-error';
import { lockFolder } from './folder-lock';
import type { FolderLock } from './folder-lock';
import { AttemptLog } from './keys/attempts';
import type { KeyFile } from './keys/key-file';
import { unlockByPassphrase, unlockByRecoveryCode } from './keys/unlock';
import type { Unlocked } from './keys/unlock';
import type { NewPassphrase } from './keys/wrap-set';
import type { Session, VaultParts } from './parts';
import { closeSession, openSession } from './session';
import { tidySetAside } from './set-aside';
import { requireVault, tidyFolder } from './vault-folder';
import { mendKeychain, provePassphrase, setPassphrase } from './ways-in';

// A full or read-only disk keeps nobody from reading: the keychain is mended another time.
const ignoreStorageError = (error: unknown): void => {
  if (toVaultError(error) === null) throw error;
};

/** Holds the open vault, its folder and the brake on guessing. One per vault process. */
export class VaultHolder {
  readonly jobs = new JobSlot();
  readonly attempts: AttemptLog;
  readonly #parts: VaultParts;
  #session: Session | null = null;
  #lock: FolderLock | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: VaultParts) {
    this.#parts = parts;
    this.attempts = new AttemptLog(parts.folder, parts.clock);
  }

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

  /** Runs `work` on a closed vault with the folder held; lets the folder go unless it was opened. */
  whileClosed<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.serially(async () => {
      if (this.#session !== null) throw new CodedError('VAULT_ALREADY_OPEN');
      await mkdir(dirname(this.#parts.folder), { recursive: true });
      this.#lock ??= lockFolder(this.#parts.folder);
      try {
        await tidyFolder(this.#parts.folder);
        return await work();
      } finally {
        if (this.#session === null) this.#release();
      }
    });
  }

  /** Mends the folder after a kill, where no other process holds it. */
  async tidy(): Promise<void> {
    try {
      await this.whileClosed(() => Promise.resolve());
    } catch (error) {
      const isHeld =
        error instanceof CodedError && ['VAULT_IN_USE', 'VAULT_ALREADY_OPEN'].includes(error.code);
      if (!isHeld) throw error;
    }
  }

  /** Opens the vault; inside `whileClosed`. */
  async enterByPassphrase(passphrase: string): Promise<void> {
    await this.braked(async () => {
      const keyFile = await requireVault(this.#parts.folder);
      const candidates = await unlockByPassphrase(keyFile, passphrase, this.#parts);
      await this.#enter({ keyFile, candidates, otherwise: 'WRONG_PASSPHRASE' }, async (entered) => {
        if (entered.used.by === 'keychain') return;
        await mendKeychain(this.#parts, entered.session, {
          keyFile: entered.keyFile,
          passphrase,
        }).catch(ignoreStorageError);
      });
    });
  }

  /** Opens the vault and gives it a new passphrase; inside `whileClosed`. */
  async enterByRecoveryCode(code: string, passphrase: NewPassphrase): Promise<void> {
    const keyFile = await requireVault(this.#parts.folder);
    const candidates = unlockByRecoveryCode(keyFile, code);
    await this.#enter({ keyFile, candidates, otherwise: 'WRONG_RECOVERY_CODE' }, ({ session }) =>
      setPassphrase(this.#parts, session, passphrase),
    );
    await this.attempts.succeeded();
  }

  /** Counts wrong passphrases round `work`. Throws `PASSPHRASE_DELAYED` while there is a wait. */
  async braked<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.attempts.refuseTooSoon();
    try {
      const result = await work();
      await this.attempts.succeeded();
      return result;
    } catch (error) {
      const isWrong = error instanceof CodedError && error.code === 'WRONG_PASSPHRASE';
      if (isWrong) await this.attempts.failed();
      throw error;
    }
  }

  /** Throws unless this is the passphrase of the open vault. */
  async prove(passphrase: string): Promise<void> {
    const session = this.requireSession();
    await this.braked(() => provePassphrase(this.#parts, session, passphrase));
  }

  /** Closes the database and zeroes the key. The process is to end after it. */
  async lock(): Promise<void> {
    this.jobs.cancel();
    const session = this.#session;
    this.#session = null;
    if (session !== null) await closeSession(session);
    this.#release();
  }

  async #enter(
    how: {
      readonly keyFile: KeyFile;
      readonly candidates: readonly Unlocked[];
      readonly otherwise: 'WRONG_PASSPHRASE' | 'WRONG_RECOVERY_CODE';
    },
    settle: (entered: Awaited<ReturnType<typeof openSession>>) => Promise<void>,
  ): Promise<void> {
    const entered = await openSession(this.#parts, {
      ...how,
      backUpFirst: async (session) => {
        await this.jobs.run((tools) =>
          createBackup(this.#parts, session, { ...tools, job: 'backup' }),
        );
      },
    });
    try {
      await settle(entered);
    } catch (error) {
      await closeSession(entered.session);
      throw error;
    }
    this.#session = entered.session;
    // What can't be removed now is removed at another opening.
    await tidySetAside(this.#parts).catch(() => undefined);
  }

  #release(): void {
    this.#lock?.release();
    this.#lock = null;
  }
}
