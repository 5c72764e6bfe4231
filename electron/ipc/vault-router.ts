/**
 * Couples every contract that the vault process answers with its handlers, and holds the open vault.
 * Calls of features reach nothing while the vault is locked: their context can't be made then.
 */
import { fileURLToPath } from 'node:url';
import { v7 } from 'uuid';
import type { Result } from '../contract/contract';
import { CodedError } from '../contract/coded-error';
import { internal } from '../contract/internal';
import type { OpenContext } from '../features/context';
import { featureRoutes } from '../features/feature-routes';
import { createSpeller } from '../features/spelling/speller';
import { tidyOpenVault } from '../features/tidy-open-vault';
import { backup } from '../contract/backup';
import { vault } from '../contract/vault';
import { createVaultServices } from '../vault/create-vault-services';
import { migrations } from '../vault/database/migrations';
import { toVaultError } from '../vault/database/to-vault-error';
import { settledArgon2Policy } from '../vault/keys/argon2';
import { systemKeychain } from '../vault/keys/keychain';
import { systemClock, systemRandom } from '../vault/sources';
import { backupHandlers, vaultHandlers } from '../vault/vault-handlers';
import { createFileRegistry } from './file-registry';
import { internalHandlers } from './internal-handlers';
import type { VaultSetup } from './messages';
import { createRouter, route } from './router';

export type VaultRouter = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>;
  /** Closes the database and zeroes the key. What is under way ends as `VAULT_LOCKED`, as is all later. */
  readonly close: () => Promise<void>;
};

const newId = (): string => v7();

/** One per vault process. `emit` tells the main process what the screen should hear. */
export const createVaultRouter = (
  setup: VaultSetup,
  emit: (event: string, payload: unknown) => void,
): VaultRouter => {
  const files = createFileRegistry(newId);
  const progress: OpenContext['progress'] = (payload) => emit('progress', payload);
  const services = createVaultServices({
    folder: setup.vaultFolder,
    backupFolder: setup.backupFolder,
    clock: systemClock,
    random: systemRandom,
    newId,
    migrations,
    keychain: systemKeychain,
    policy: settledArgon2Policy,
    copyWorker: fileURLToPath(new URL('copy-worker.js', import.meta.url)),
    progress,
  });

  const speller = createSpeller({
    worker: fileURLToPath(new URL('spell-worker.js', import.meta.url)),
  });

  // From here on the database closes under what is under way: whatever breaks then was locked out.
  let isClosing = false;
  const locked = (): CodedError => new CodedError('VAULT_LOCKED');

  let tidied: { readonly of: unknown; readonly done: Promise<void> } | null = null;
  const openContext = async (): Promise<OpenContext> => {
    const { database } = services.holder.requireSession();
    const context: OpenContext = {
      read: database.read,
      write: database.write,
      clock: systemClock,
      random: systemRandom,
      newId,
      files,
      progress,
    };
    if (tidied?.of !== database) {
      // What fails here (a full disk) is done the next time: it keeps nobody from reading.
      tidied = { of: database, done: tidyOpenVault(context).catch(() => undefined) };
    }
    await tidied.done;
    return context;
  };
  const vaultContext = () => ({ ...services, files });

  const router = createRouter(
    [
      route(vault, vaultHandlers, vaultContext),
      route(backup, backupHandlers, vaultContext),
      route(internal, internalHandlers, () => ({ files })),
      ...featureRoutes(openContext, speller),
    ],
    {
      translate: (error) => (isClosing ? locked() : toVaultError(error)),
      report: (report) => emit('call-failed', report),
    },
  );
  return {
    // Nothing may open the vault again in a process that is about to end.
    call: (method, input) =>
      isClosing ? Promise.resolve({ ok: false, code: locked().code }) : router(method, input),
    close: async () => {
      isClosing = true;
      await Promise.all([services.holder.lock(), speller.release()]);
    },
  };
};
