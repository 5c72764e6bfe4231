import { join } from 'node:path';
import { CodedError } from '../../../electron/contract/coded-error';
import { must } from '../support/fault-case';
import type { FaultCase, FaultTools } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { mustBeIntact, titlesIn, withDatabase } from '../support/look';
import { killRounds, lastOf, roundsFor } from '../support/rounds';
import { servicesFor, vaultIn } from '../support/services';
import { copyTemplate, makeTemplate } from '../support/template';
import type { Said } from '../support/child-process';
import type { Template } from '../support/template';
import { DataKey } from '../../../electron/vault/keys/data-key';

/** Opens with the passphrase that holds: the last one acknowledged, or the one it was being changed to. */
const openWithOneOf = async (here: Template, said: readonly Said[]): Promise<'old' | 'new'> => {
  const old = String(lastOf(said, 'changed')?.['passphrase'] ?? here.passphrase);
  const next = lastOf(said, 'begin')?.['passphrase'];
  const { vault, holder } = servicesFor(here);
  let by: 'old' | 'new' = 'old';
  try {
    await vault.open(old);
  } catch (error) {
    const refused = error instanceof CodedError && error.code === 'WRONG_PASSPHRASE';
    must(refused && typeof next === 'string' && next !== old, `neither opens: ${String(error)}`);
    await vault.open(String(next));
    by = 'new';
  }
  await vault.opened();
  const { key } = holder.requireSession();
  const copy = new DataKey(Buffer.from(key.bytes));
  await holder.lock();
  const titles = withDatabase(vaultIn(here.root), {
    key: copy,
    look: (database) => {
      mustBeIntact(database);
      return titlesIn(database);
    },
  });
  must(titles.length === here.notes && titles[0] === contentOf(1).title, 'notes are gone');
  // What was half done is settled by now: the same passphrase must open it once more.
  await vault.open(by === 'old' ? old : String(next));
  await holder.lock();
  return by;
};

const changing =
  (job: 'change-ways-in' | 'replace-keys', longestMs: number) =>
  async ({ count, random, folder }: FaultTools): Promise<string> => {
    const root = join(folder, 'template');
    const template = await makeTemplate({ root, argon2: 'cheap', notes: 60 });
    let here = template;
    const opened = { old: 0, new: 0 };
    const kills = await killRounds({
      rounds: roundsFor(count),
      random,
      longestMs,
      order: () => {
        here = copyTemplate(template, join(folder, 'here'));
        return { job, ...here };
      },
      check: async (said) => {
        opened[await openWithOneOf(here, said)] += 1;
      },
    });
    return `${kills} kills; opened ${opened.old} times with the old and ${opened.new} with the new passphrase`;
  };

export const killWhileRewrapping: FaultCase = {
  name: 'kill-while-changing-passphrase',
  run: changing('change-ways-in', 120),
};

export const killWhileReplacingKey: FaultCase = {
  name: 'kill-while-replacing-data-key',
  run: changing('replace-keys', 700),
};
