import { join } from 'node:path';
import { CodedError } from '../../../electron/contract/coded-error';
import { createVaultServices } from '../../../electron/vault/create-vault-services';
import { isIntact } from '../../../electron/vault/database/open-database';
import { toVaultError } from '../../../electron/vault/database/to-vault-error';
import { requireVault } from '../../../electron/vault/vault-folder';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { contentHash, keyByCode, withDatabase } from '../support/look';
import { cutOff, flipBit } from '../support/rot';
import type { Rot } from '../support/rot';
import { backupsIn, partsFor, servicesFor, vaultIn } from '../support/services';
import { makeTemplate } from '../support/template';
import type { Template } from '../support/template';

const HEADER = 100;
const FLIPS_PER_COUNT = 5;
const MOST_FLIPS = 1_000;
const MOST_CUTS = 50;

/**
 * Reads everything, as who opens the vault and leafs through it would, and tells a hash of it; then
 * checks what reading does not touch (indexes, free pages), as a backup does.
 */
const readVault = async (
  { folder, recoveryCode }: { readonly folder: string; readonly recoveryCode: string },
  read: (hash: string) => void,
): Promise<void> => {
  await requireVault(folder);
  const key = await keyByCode(folder, recoveryCode);
  withDatabase(folder, {
    key,
    look: (database) => {
      read(contentHash(database));
      if (!isIntact(database)) throw new CodedError('VAULT_DAMAGED');
    },
  });
};

/** What a check says of damage: a code that the screen has a sentence for. Anything else is a fault. */
const codeOf = async (work: () => Promise<unknown>): Promise<string | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    const code = toVaultError(error)?.code;
    if (code === undefined) throw error;
    return code;
  }
};

type Tally = { detected: number; harmless: number };

/** Detected, or harmless by proof: everything reads as it did. Never silently something else. */
const judgeVault = async (
  here: Template,
  rot: Rot,
  {
    good,
    tally,
  }: {
    readonly good: string;
    readonly tally: Tally;
  },
): Promise<void> => {
  let found: string | null = null;
  const code = await codeOf(() =>
    readVault({ ...here, folder: vaultIn(here.root) }, (hash) => {
      found = hash;
    }),
  );
  must(
    code === null ? found === good : found === null || found === good,
    `${rot.what}: other data, and nobody noticed`,
  );
  tally[code === null ? 'harmless' : 'detected'] += 1;
};

/** The newest backup that is good, found as a screen finds it: each is checked before it is offered. */
const newestGood = async (here: Template): Promise<string | null> => {
  const { backups } = servicesFor(here);
  for (const { id } of await backups.list()) {
    if ((await codeOf(() => backups.inspect({ kind: 'own', id }))) === null) return id;
  }
  return null;
};

const judgeBackup = async (
  here: Template,
  rot: Rot,
  {
    ids,
    tally,
    good,
  }: {
    readonly ids: readonly string[];
    readonly tally: Tally;
    readonly good: string;
  },
): Promise<void> => {
  const { backups } = servicesFor(here);
  const [newest = '', second = ''] = ids;
  const code = await codeOf(() => backups.inspect({ kind: 'own', id: newest }));
  if (code === null) {
    // A manifest is no part of the content: a backup may do without it, but then it must be whole.
    const folder = join(backupsIn(here.root), newest);
    await readVault({ ...here, folder }, (hash) =>
      must(hash === good, `${rot.what}: a damaged backup passes for a good one`),
    );
  }
  must(code === null || code === 'BACKUP_DAMAGED', `${rot.what}: the code is ${code}`);
  const offered = await newestGood(here);
  must(offered === (code === null ? newest : second), `${rot.what}: offered is ${offered}`);
  tally[code === null ? 'harmless' : 'detected'] += 1;
};

/** A second backup; the schedule keeps one a day. @returns the ids of both, newest first */
const addBackupOfTomorrow = async (here: Template): Promise<readonly string[]> => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  const { vault, backups, holder } = createVaultServices({
    ...partsFor(here),
    clock: { now: () => tomorrow },
  });
  await vault.open(here.passphrase);
  await backups.create();
  const ids = (await backups.list()).map(({ id }) => id);
  await holder.lock();
  must(ids.length === 2, 'two backups were expected');
  return ids;
};

export const bitRot: FaultCase = {
  name: 'bit-rot',
  run: async ({ count, random, folder }) => {
    const flips = Math.min(MOST_FLIPS, count * FLIPS_PER_COUNT);
    const cuts = Math.min(MOST_CUTS, Math.max(8, Math.ceil(flips / 20)));
    const root = join(folder, 'here');
    const here = await makeTemplate({ root, argon2: 'cheap', notes: 40, backups: 1 });
    const ids = await addBackupOfTomorrow(here);
    let good = '';
    await readVault({ ...here, folder: vaultIn(here.root) }, (hash) => {
      good = hash;
    });
    const tally = { detected: 0, harmless: 0 };
    const vault = vaultIn(root);
    const [newest = ''] = ids;
    const backup = join(backupsIn(root), newest);
    let goodBackup = '';
    await readVault({ ...here, folder: backup }, (hash) => {
      goodBackup = hash;
    });

    const targets = [
      { share: 0.5, file: join(vault, 'kluis.db'), of: 'vault' },
      { share: 0.1, file: join(vault, 'kluis.db'), within: HEADER, of: 'vault' },
      { share: 0.1, file: join(vault, 'kluis.json'), of: 'vault' },
      { share: 0.2, file: join(backup, 'kluis.db'), of: 'backup' },
      { share: 0.05, file: join(backup, 'kluis.json'), of: 'backup' },
      { share: 0.05, file: join(backup, 'manifest.json'), of: 'backup' },
    ] as const;
    const judge = async (of: 'vault' | 'backup', rot: Rot): Promise<void> => {
      try {
        await (of === 'vault'
          ? judgeVault(here, rot, { good, tally })
          : judgeBackup(here, rot, { ids, tally, good: goodBackup }));
      } finally {
        rot.undo();
      }
    };
    for (const { share, file, of, ...rest } of targets) {
      for (let flip = 0; flip < Math.ceil(flips * share); flip += 1) {
        await judge(of, flipBit(file, { random, ...rest }));
      }
      for (let cut = 0; cut < Math.ceil(cuts * share); cut += 1) {
        const rot = cutOff(file, { random, atPage: cut % 2 === 0 && file.endsWith('.db') });
        await judge(of, rot);
      }
    }
    await readVault({ ...here, folder: vaultIn(here.root) }, (hash) =>
      must(hash === good, 'the test itself spoiled the vault'),
    );
    return `${flips} flips, ${cuts} cuts: ${tally.detected} detected, ${tally.harmless} harmless by proof, the good backup offered each time`;
  },
};
