import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { keyByCode, mustBeIntact, titlesIn, withDatabase } from '../support/look';
import { killRounds, lastOf, roundsFor } from '../support/rounds';
import { savingIn } from '../support/saving';
import { servicesFor, vaultIn } from '../support/services';
import { copyTemplate, makeTemplate } from '../support/template';
import type { Said } from '../support/child-process';
import type { Template } from '../support/template';

const AFTER_BACKUP = 77;

const addNoteAfterBackup = async (template: Template): Promise<void> => {
  const { vault, holder } = servicesFor(template);
  await vault.open(template.passphrase);
  const { write } = holder.requireSession().database;
  const { context, asNew } = await savingIn(write, template.caseFileId);
  await saveNote(context, asNew(contentOf(AFTER_BACKUP)));
  await holder.lock();
};

const hasLaterNote = async (folder: string, here: Template): Promise<boolean> => {
  const key = await keyByCode(folder, here.recoveryCode);
  const titles = withDatabase(folder, {
    key,
    look: (database) => {
      mustBeIntact(database);
      return titlesIn(database);
    },
  });
  must(titles.length >= here.notes, 'notes are gone');
  return titles.includes(contentOf(AFTER_BACKUP).title);
};

const check = async (here: Template, said: readonly Said[]): Promise<'before' | 'restored'> => {
  const { vault, holder } = servicesFor(here);
  // Between two renames the folder is gone for a moment: looking at its status mends that.
  const { state, problem } = await vault.status();
  must(state === 'locked' && problem === null, `after the kill the vault is ${state} ${problem}`);
  await vault.open(here.passphrase);
  await holder.lock();
  const inPlace = await hasLaterNote(vaultIn(here.root), here);
  must(!inPlace || lastOf(said, 'restored') === undefined, 'what was restored is gone again');
  if (inPlace) return 'before';
  // The vault that was there is kept aside, whole, with what the backup lacked.
  const aside = readdirSync(here.root).filter((name) => name.startsWith('kluis-vervangen-'));
  const kept = await Promise.all(
    aside
      .filter((name) => existsSync(join(here.root, name, 'kluis.db')))
      .map((name) => hasLaterNote(join(here.root, name), here)),
  );
  must(kept.includes(true), 'the vault that was replaced is lost');
  return 'restored';
};

export const killWhileRestoring: FaultCase = {
  name: 'kill-while-restoring',
  run: async ({ count, random, folder }) => {
    const root = join(folder, 'template');
    const template = await makeTemplate({ root, argon2: 'cheap', notes: 60, backups: 1 });
    await addNoteAfterBackup(template);
    let here = template;
    const found = { before: 0, restored: 0 };
    const kills = await killRounds({
      rounds: roundsFor(count),
      random,
      longestMs: 300,
      order: () => {
        here = copyTemplate(template, join(folder, 'here'));
        return { job: 'restore-backups', ...here };
      },
      check: async (said) => {
        found[await check(here, said)] += 1;
      },
    });
    return `${kills} kills; ${found.before} times as before, ${found.restored} times restored`;
  },
};
