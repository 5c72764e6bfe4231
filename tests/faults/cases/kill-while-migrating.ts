import { join } from 'node:path';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { longMigrations } from '../support/long-migrations';
import { keyByCode, mustBeIntact, titlesIn, withDatabase } from '../support/look';
import { killRounds, roundsFor } from '../support/rounds';
import { servicesFor, vaultIn } from '../support/services';
import { copyTemplate, makeTemplate } from '../support/template';
import type { Template } from '../support/template';

const NOTES = 400;

/** Titles as they must be after so many of the two migrations. */
const titlesAfter = (done: number): readonly string[] =>
  Array.from(
    { length: NOTES },
    (_, at) => `${contentOf(at + 1).title}${['', ' (eerste)', ' (eerste) (tweede)'][done] ?? ''}`,
  );

const look = async ({ root, recoveryCode }: Template) => {
  const key = await keyByCode(vaultIn(root), recoveryCode);
  return withDatabase(vaultIn(root), {
    key,
    look: (database) => {
      mustBeIntact(database);
      const done = database
        .prepare(`SELECT count(*) FROM knex_migrations WHERE name LIKE '899%'`)
        .pluck()
        .get() as number;
      const pupils = database.prepare('SELECT count(*) FROM pupils').pluck().get();
      return { done, titles: titlesIn(database), pupils };
    },
  });
};

const check = async (here: Template): Promise<number> => {
  const { done, titles, pupils } = await look(here);
  must(
    titles.join('\n') === titlesAfter(done).join('\n'),
    `half of migration ${done + 1} is there`,
  );
  must(pupils === 1, 'a rebuilt parent took its child rows along');
  const services = servicesFor(here, longMigrations);
  await services.vault.open(here.passphrase);
  const listed = await services.backups.list();
  must(done === 0 || listed.length > 0, 'migrated without a backup');
  for (const { id } of listed) await services.backups.inspect({ kind: 'own', id });
  await services.holder.lock();
  const after = await look(here);
  must(after.done === 2, 'the next opening did not finish the migrations');
  must(after.titles.join('\n') === titlesAfter(2).join('\n'), 'notes changed on the second try');
  return done;
};

export const killWhileMigrating: FaultCase = {
  name: 'kill-while-migrating',
  run: async ({ count, random, folder }) => {
    const root = join(folder, 'template');
    const template = await makeTemplate({ root, argon2: 'cheap', notes: NOTES });
    let here = template;
    const found = [0, 0, 0];
    const kills = await killRounds({
      rounds: roundsFor(count),
      random,
      longestMs: 'measured',
      order: () => {
        here = copyTemplate(template, join(folder, 'here'));
        return { job: 'migrate', ...here };
      },
      check: async () => {
        const done = await check(here);
        found[done] = (found[done] ?? 0) + 1;
      },
    });
    return `${kills} kills; ${found.join(', ')} times with 0, 1, 2 of 2 migrations done`;
  },
};
