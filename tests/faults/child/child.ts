/**
 * Entry of the process that is killed, starved of disk or of rights. Reads one order from standard
 * input, and says in one JSON line each what it has done: a line stands for an acknowledgement.
 */
import { readFileSync } from 'node:fs';
import {
  changeWaysIn,
  makeBackups,
  makeVault,
  migrateVault,
  replaceKeys,
  restoreBackups,
} from './jobs';
import { fillDisk } from './fill-disk';
import { saveNotes } from './save-notes';
import { writeWithoutRight } from './write-without-right';

export type Order =
  | {
      readonly job: 'save-notes';
      readonly folder: string;
      readonly keyHex: string;
      readonly caseFileId: string;
      readonly first: number;
    }
  | {
      readonly job: keyof typeof jobs;
      readonly root: string;
      readonly passphrase: string;
      readonly caseFileId: string;
    }
  | {
      readonly job: 'fill-disk';
      readonly root: string;
      readonly limit: 'small-disk' | 'file-size';
    };

const jobs = {
  migrate: migrateVault,
  'make-backups': makeBackups,
  'change-ways-in': changeWaysIn,
  'replace-keys': replaceKeys,
  'restore-backups': restoreBackups,
  'make-vault': makeVault,
  'write-without-right': writeWithoutRight,
} as const;

const run = async (order: Order): Promise<void> => {
  if (order.job === 'save-notes') await saveNotes(order);
  else if (order.job === 'fill-disk') await fillDisk(order);
  else await jobs[order.job](order);
};

await run(JSON.parse(readFileSync(0, 'utf8')) as Order);
// An open vault would keep the process.
process.exit(0);
