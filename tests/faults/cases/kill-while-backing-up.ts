import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { keyByCode, mustBeIntact, titlesIn, withDatabase } from '../support/look';
import { killRounds, lastOf, roundsFor } from '../support/rounds';
import { backupsIn, servicesFor, vaultIn } from '../support/services';
import { copyTemplate, makeTemplate } from '../support/template';
import type { Said } from '../support/child-process';
import type { Template } from '../support/template';

const LONGEST_MS = 400;

const titlesOf = async (folder: string, recoveryCode: string): Promise<readonly string[]> => {
  const key = await keyByCode(folder, recoveryCode);
  return withDatabase(folder, {
    key,
    look: (database) => {
      mustBeIntact(database);
      return titlesIn(database);
    },
  });
};

/** Gives how many half-made backups the kill left: none of them may be taken for one. */
const check = async (here: Template, said: readonly Said[]): Promise<number> => {
  const { root, recoveryCode } = here;
  const titles = await titlesOf(vaultIn(root), recoveryCode);
  for (const { did, number } of said) {
    if (did !== 'saved') continue;
    must(titles.includes(contentOf(Number(number)).title), 'an acknowledged note is gone');
  }
  const { backups } = servicesFor(here);
  const listed = await backups.list();
  for (const { id } of listed) {
    await backups.inspect({ kind: 'own', id });
    const found = await titlesOf(join(backupsIn(root), id), recoveryCode);
    must(found.length >= here.notes, `backup ${id} lacks notes`);
  }
  const last = lastOf(said, 'backed-up');
  if (last !== undefined) {
    const newest = listed[0];
    must(newest !== undefined, 'the backup that was acknowledged is gone');
    const found = await titlesOf(join(backupsIn(root), newest.id), recoveryCode);
    must(found.includes(contentOf(Number(last['last'])).title), 'the newest backup lacks a note');
  }
  return readdirSync(backupsIn(root)).filter((name) => name.startsWith('.')).length;
};

export const killWhileBackingUp: FaultCase = {
  name: 'kill-while-backing-up',
  run: async ({ count, random, folder }) => {
    const root = join(folder, 'template');
    const template = await makeTemplate({ root, argon2: 'cheap', notes: 150, backups: 1 });
    let here = template;
    let half = 0;
    const kills = await killRounds({
      rounds: roundsFor(count),
      random,
      longestMs: LONGEST_MS,
      order: () => {
        here = copyTemplate(template, join(folder, 'here'));
        return { job: 'make-backups', ...here };
      },
      check: async (said) => {
        half += await check(here, said);
      },
    });
    return `${kills} kills, ${half} half-made backups left, none listed`;
  },
};
