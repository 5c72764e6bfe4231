// Runs in a process of its own that the test kills. Says on stdout what it has finished, a line each.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { v7 } from 'uuid';
import { createVaultServices } from '../../../../electron/vault/create-vault-services';
import { cheapArgon2 } from '../../../unit/vault/support/cheap-argon2';
import { fakeKeychain } from '../../../unit/vault/support/fake-keychain';
import { rebuildParents, twoTables } from './test-migrations';

export type KillOrder = {
  readonly work: 'save' | 'migrate' | 'backup' | 'passphrase' | 'dataKey';
  readonly folder: string;
  readonly backupFolder: string;
  readonly copyWorker: string;
  readonly passphrase: string;
};

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const run = async (order: KillOrder): Promise<void> => {
  const keychain = fakeKeychain();
  keychain.available = false;
  const { holder, vault, backups } = createVaultServices({
    folder: order.folder,
    backupFolder: order.backupFolder,
    copyWorker: order.copyWorker,
    clock: { now: () => new Date() },
    random: randomBytes,
    newId: () => v7(),
    keychain,
    policy: cheapArgon2,
    migrations: order.work === 'migrate' ? rebuildParents : twoTables,
    progress: () => undefined,
  });
  say('begun');
  await vault.open(order.passphrase);
  const { write } = holder.requireSession().database;
  let { passphrase } = order;
  for (let turn = 0; ; turn += 1) {
    if (order.work === 'save') {
      const id = v7();
      await write('children').insert({ id, parent_id: 'p', body: 'x'.repeat(3000) });
      say(`saved ${id}`);
    }
    if (order.work === 'backup') await backups.create();
    if (order.work === 'passphrase' || order.work === 'dataKey') {
      const next = vault.proposePassphrase();
      say(`next ${next}`);
      if (order.work === 'passphrase') await vault.changePassphrase(passphrase, next);
      else await vault.replaceDataKey(passphrase, next);
      passphrase = next;
      say(`changed ${next}`);
    }
    if (order.work === 'migrate') await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

void run(JSON.parse(process.argv[2] ?? '{}') as KillOrder);
