// What the vault is made of and is given from outside. Threat answered by passing it in: a test that
// can't reach the clock, the keychain or the disk's errors leaves exactly those faults untested.
import type { Progress } from '../contract/events';
import type { MigrationModules } from './database/migrate';
import type { VaultDatabase } from './database/vault-database';
import type { DataKey } from './keys/data-key';
import type { KeyTools } from './keys/wrap-set';
import type { Clock } from './sources';

export type VaultParts = KeyTools & {
  readonly folder: string;
  readonly backupFolder: string;
  readonly clock: Clock;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
  readonly migrations: MigrationModules;
  /** Path of the built backup/copy-worker. */
  readonly copyWorker: string;
  readonly progress: (progress: Progress) => void;
};

/** An open vault. `key` is replaced when the data key is. */
export type Session = {
  readonly vaultId: string;
  readonly database: VaultDatabase;
  key: DataKey;
  keychain: 'used' | 'stored' | 'unavailable';
  /** Where kluis.json has the wraps of `key`; `replacement` where it could not be settled (own-wraps.ts). */
  wrapsIn: 'wraps' | 'replacement';
};
