/**
 * Entry of the process that is killed, starved of disk or of rights. Reads one order from standard
 * input, and says in one JSON line each what it has done: a line stands for an acknowledgement.
 */
import { readFileSync } from 'node:fs';
import { changeWaysIn, makeBackups, makeVault, migrateVault, replaceKeys, restoreBackups } from './jobs';
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
      readonly job:
        | 'migrate'
        | 'make-backups'
        | 'change-ways-in'
        | 'replace-keys'
        | 'restore-backups'
        | 'make-vault'
        | 'write-without-right';
      readonly root: string;
      readonly passphrase: string;
      readonly caseFileId: string;
    }
  | { readonly job: 'fill-disk'; readonly root: string; readonly limit: 'small-disk' | 'file-size' };

const run = (order: Order): Promise<void> => {
  switch (order.job) {
    case 'save-notes':
      return saveNotes(order);
    case 'migrate':
      return migrateVault(order);
    case 'make-backups':
      return makeBackups(order);
    case 'change-ways-in':
      return changeWaysIn(order);
    case 'replace-keys':
      return replaceKeys(order);
    case 'restore-backups':
      return restoreBackups(order);
    case 'make-vault':
      return makeVault(order);
    case 'write-without-right':
      return writeWithoutRight(order);
    case 'fill-disk':
      return fillDisk(order);
  }
};

await run(JSON.parse(readFileSync(0, 'utf8')) as Order);
// An open vault would keep the process.
process.exit(0);
