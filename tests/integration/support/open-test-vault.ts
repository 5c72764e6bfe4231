import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach } from 'vitest';
import type { Progress } from '../../../electron/contract/events';
import type { OpenContext, RandomSource } from '../../../electron/features/context';
import { createFileRegistry } from '../../../electron/ipc/file-registry';
import type { ReadHandle, WriteHandle } from '../../../electron/vault/database/handles';
import { migrateToLatest } from '../../../electron/vault/database/migrate';
import type { MigrationModules } from '../../../electron/vault/database/migrate';
import { openVaultDatabase } from '../../../electron/vault/database/vault-database';
import { DataKey } from '../../../electron/vault/keys/data-key';

const modules = import.meta.glob<{
  readonly up: MigrationModules[string]['up'];
  readonly down: MigrationModules[string]['down'];
}>('../../../migrations/*.ts', { eager: true });

/** Wednesday 12 November 2025, in the school year 2025–2026: the day of the pictures. */
const TEST_NOW = '2025-11-12T09:00:00.000Z';

/** Random bytes that are the same in every run: SHA-256 over a counter. */
const repeatable = (): RandomSource => {
  let counter = 0;
  return (bytes) => {
    const blocks: Buffer[] = [];
    for (let made = 0; made < bytes; made += 32) {
      blocks.push(createHash('sha256').update(`open-test-vault ${counter++}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, bytes);
  };
};

export type TestVault = {
  readonly read: ReadHandle;
  readonly write: WriteHandle;
  readonly context: OpenContext;
  /** Everything that was told about progress, in order. */
  readonly told: readonly Progress[];
  /** Sets the clock to another moment (UTC ISO). */
  readonly setNow: (moment: string) => void;
  /** Moves the clock on, so that two saves have two moments. */
  readonly advance: (milliseconds: number) => void;
  readonly folder: string;
  readonly file: string;
  readonly close: () => Promise<void>;
};

const open: TestVault[] = [];

/**
 * A real encrypted vault in a folder of its own with every migration applied, a clock that stands
 * still at `now` and the same random bytes in every run. Closed and removed after the test by itself.
 */
export const openTestVault = async (now: string = TEST_NOW): Promise<TestVault> => {
  const folder = mkdtempSync(join(tmpdir(), 'casuskluis-test-'));
  const file = join(folder, 'kluis.db');
  writeFileSync(file, '', { mode: 0o600 });
  const database = openVaultDatabase({ file, key: new DataKey(randomBytes(32)), as: 'new' });
  await migrateToLatest(database, { modules, backUpFirst: () => Promise.resolve() });

  let moment = new Date(now);
  let closed = false;
  const told: Progress[] = [];
  const vault: TestVault = {
    read: database.read,
    write: database.write,
    context: {
      read: database.read,
      write: database.write,
      clock: { now: () => moment },
      random: repeatable(),
      newId: () => v7(),
      files: createFileRegistry(() => v7()),
      progress: (progress) => void told.push(progress),
    },
    told,
    setNow: (next) => {
      moment = new Date(next);
    },
    advance: (milliseconds) => {
      moment = new Date(moment.getTime() + milliseconds);
    },
    folder,
    file,
    close: async () => {
      if (closed) return;
      closed = true;
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  open.push(vault);
  return vault;
};

afterEach(async () => {
  for (const vault of open.splice(0)) await vault.close();
});
