/** What every handler of a feature gets while the vault is open. */
import type { Progress } from '../contract/events';
import type { ReadHandle, WriteHandle } from '../vault/database/handles';
import type { FileRegistry } from '../ipc/file-registry';
import type { Clock, RandomSource } from '../vault/sources';

export type { Clock, RandomSource };

export type OpenContext = {
  readonly read: ReadHandle;
  readonly write: WriteHandle;
  readonly clock: Clock;
  readonly random: RandomSource;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
  readonly files: FileRegistry;
  readonly progress: (progress: Progress) => void;
};
