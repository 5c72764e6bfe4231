/** The vault's own services on a folder, as the vault process wires them; only the keychain is a file. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 } from 'uuid';
import { createVaultServices } from '../../../electron/vault/create-vault-services';
import type { VaultServices } from '../../../electron/vault/create-vault-services';
import type { MigrationModules } from '../../../electron/vault/database/migrate';
import { migrations } from '../../../electron/vault/database/migrations';
import { settledArgon2Policy } from '../../../electron/vault/keys/argon2';
import type { Argon2Policy } from '../../../electron/vault/keys/argon2';
import type { VaultParts } from '../../../electron/vault/parts';
import { systemClock } from '../../../electron/vault/sources';
import { fileKeychain } from './file-keychain';

const cheap = { memoryKib: 64, passes: 1, lanes: 1 };
/** So that a kill falls between the writes and not in the half second of Argon2 before them. */
const cheapPolicy: Argon2Policy = { chosen: cheap, floor: cheap, ceiling: cheap };

export type Place = {
  /** Holds kluis/, back-ups/ and the file that plays keychain. */
  readonly root: string;
  readonly argon2: 'settled' | 'cheap';
  /** Elsewhere than in the root, where that is a small disk. */
  readonly keychainFile?: string;
};

export const vaultIn = (root: string): string => join(root, 'kluis');
export const backupsIn = (root: string): string => join(root, 'back-ups');

export const partsFor = (
  { root, argon2, keychainFile = join(root, 'sleutelbos.json') }: Place,
  modules: MigrationModules = migrations,
): VaultParts => ({
  folder: vaultIn(root),
  backupFolder: backupsIn(root),
  clock: systemClock,
  random: (bytes) => randomBytes(bytes),
  newId: () => v7(),
  keychain: fileKeychain(keychainFile),
  policy: argon2 === 'settled' ? settledArgon2Policy : cheapPolicy,
  migrations: modules,
  copyWorker: fileURLToPath(new URL('copy-worker.js', import.meta.url)),
  progress: () => undefined,
});

export const servicesFor = (place: Place, modules: MigrationModules = migrations): VaultServices =>
  createVaultServices(partsFor(place, modules));
