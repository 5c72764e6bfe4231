import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { Progress } from '../../../../electron/contract/events';
import { createVaultServices } from '../../../../electron/vault/create-vault-services';
import type { VaultServices } from '../../../../electron/vault/create-vault-services';
import type { VaultParts } from '../../../../electron/vault/parts';
import { cheapArgon2 } from '../../../unit/vault/support/cheap-argon2';
import { fakeKeychain } from '../../../unit/vault/support/fake-keychain';
import type { FakeKeychain } from '../../../unit/vault/support/fake-keychain';
import { builtCopyWorker } from './build-entry';
import { twoTables } from './test-migrations';
import { tempFolder } from './temp-folder';

export const OWN_PASSPHRASE = 'vliegende Hollander 73 over groene heuvels';

export type TestVault = VaultServices & {
  readonly parts: VaultParts;
  readonly keychain: FakeKeychain;
  readonly progress: Progress[];
  /** Sets the clock forward. */
  readonly later: (milliseconds: number) => void;
  /** The same files and keychain in a process that starts anew. */
  readonly restarted: (change?: Partial<VaultParts>) => TestVault;
};

const open: TestVault[] = [];

const wrap = (parts: VaultParts, extra: Pick<TestVault, 'keychain' | 'progress' | 'later'>) => {
  const made: TestVault = {
    ...createVaultServices(parts),
    ...extra,
    parts,
    restarted: (change = {}) => wrap({ ...parts, ...change }, extra),
  };
  open.push(made);
  return made;
};

/** Closes every vault of the test; call it in `afterEach` before the folders go. */
export const closeAll = async (): Promise<void> => {
  for (const vault of open.splice(0)) await vault.holder.lock();
};

export const testVault = async (change: Partial<VaultParts> = {}): Promise<TestVault> => {
  const root = tempFolder();
  const keychain = fakeKeychain();
  const progress: Progress[] = [];
  let now = Date.parse('2026-11-21T09:00:00.000Z');
  const parts: VaultParts = {
    folder: join(root, 'kluis'),
    backupFolder: join(root, 'back-ups'),
    clock: { now: () => new Date(now) },
    random: randomBytes,
    newId: () => v7(),
    keychain,
    policy: cheapArgon2,
    migrations: twoTables,
    copyWorker: await builtCopyWorker(),
    progress: (step) => {
      progress.push(step);
    },
    ...change,
  };
  return wrap(parts, {
    keychain,
    progress,
    later: (milliseconds) => {
      now += milliseconds;
    },
  });
};

/** A vault with a generated passphrase and some rows, open. */
export const filledVault = async (
  change: Partial<VaultParts> = {},
): Promise<TestVault & { readonly passphrase: string; readonly recoveryCode: string }> => {
  const vault = await testVault(change);
  const passphrase = vault.vault.proposePassphrase();
  const { recoveryCode } = await vault.vault.create({ name: 'Mijn kluis', passphrase });
  await addRows(vault);
  return { ...vault, passphrase, recoveryCode };
};

export const addRows = async (vault: TestVault): Promise<void> => {
  const { write } = vault.holder.requireSession().database;
  await write('parents').insert({ id: 'p', name: 'Ouder' });
  await write('children').insert({ id: 'a', parent_id: 'p', body: 'Kanariegeel' });
};

export const bodies = (vault: TestVault): Promise<readonly string[]> =>
  vault.holder
    .requireSession()
    .database.read('children')
    .orderBy('id')
    .pluck('body')
    .then((rows) => rows);
