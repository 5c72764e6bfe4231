import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOnPath } from '../../../build/setup/exec.mjs';
import { runChild } from '../support/child-process';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { keyByCode, mustBeIntact, titlesIn, withDatabase } from '../support/look';
import { lastOf } from '../support/rounds';
import { vaultIn } from '../support/services';
import { makeTemplate } from '../support/template';

/** `nobody` on every Linux: root itself may write anywhere. */
const NOBODY = 65_534;

const giveTo = (path: string, owner: number): void => {
  chownSync(path, owner, owner);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(join(path, name), owner);
};

export const readOnly: FaultCase = {
  name: 'read-only',
  run: async ({ folder }) => {
    const isRoot = process.getuid?.() === 0;
    if (process.platform === 'win32' || (isRoot && !isOnPath('setpriv'))) return null;
    const root = join(folder, 'here');
    const template = await makeTemplate({ root, argon2: 'cheap', backups: 1 });
    if (isRoot) {
      chmodSync(folder, 0o755);
      giveTo(root, NOBODY);
    }
    const nobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
    const { said, exitCode, errors } = await runChild(
      { job: 'write-without-right', ...template },
      { through: isRoot ? nobody : [] },
    );
    must(exitCode === 0 && lastOf(said, 'end') !== undefined, `it stopped: ${errors}`);
    const tried = said.filter(({ did }) => did === 'tried');
    for (const { what, outcome } of tried) {
      // A file that is open already may still be written: then what was saved must be there.
      const allowed = what === 'save' ? ['READ_ONLY', 'done'] : ['READ_ONLY'];
      must(allowed.includes(String(outcome)), `${String(what)}: ${String(outcome)}`);
    }
    const key = await keyByCode(vaultIn(root), template.recoveryCode);
    withDatabase(vaultIn(root), {
      key,
      look: (database) => {
        mustBeIntact(database);
        const titles = titlesIn(database);
        for (const { did, number } of said) {
          const there = did !== 'saved' || titles.includes(contentOf(Number(number)).title);
          must(there, 'an acknowledged note is gone');
        }
      },
    });
    const refused = tried.filter(({ outcome }) => outcome === 'READ_ONLY').length;
    return `${refused} of ${tried.length} ways of writing refused with READ_ONLY, nothing lost`;
  },
};
