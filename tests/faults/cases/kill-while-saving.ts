import { join } from 'node:path';
import { between, chance } from '../../../build/example-data/random';
import { mustHoldAcknowledged } from '../support/acknowledged';
import { runChild } from '../support/child-process';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { keyByCode, leftHotJournal, titlesIn, withDatabase } from '../support/look';
import { vaultIn } from '../support/services';
import { copyTemplate, makeTemplate } from '../support/template';

/** A vault that only grows makes every look at it slower. */
const ROUNDS_PER_VAULT = 50;
const LONGEST_WAIT_MS = 180;
const SLOWEST_START_MS = 700;

export const killWhileSaving: FaultCase = {
  name: 'kill-while-saving',
  run: async ({ count, random, folder }) => {
    const template = await makeTemplate({ root: join(folder, 'template'), argon2: 'settled' });
    const root = join(folder, 'here');
    let acknowledged = 0;
    let hot = 0;
    let first = 1_000;
    for (let round = 0; round < count; round += 1) {
      if (round % ROUNDS_PER_VAULT === 0) copyTemplate(template, root);
      const vault = vaultIn(root);
      const key = await keyByCode(vault, template.recoveryCode);
      const before = withDatabase(vault, { key, look: (database) => titlesIn(database).length });
      const early = chance(random, 0.1);
      const { said, errors } = await runChild(
        { job: 'save-notes', folder: vault, first, ...template },
        {
          killAfter: early
            ? { from: 'start', milliseconds: between(random, 0, SLOWEST_START_MS) }
            : { from: 'ready', milliseconds: between(random, 0, LONGEST_WAIT_MS) },
        },
      );
      must(early || said.length > 0, `the child did not start: ${errors}`);
      if (leftHotJournal(vault)) hot += 1;
      const found = await keyByCode(vault, template.recoveryCode);
      must(found.bytes.equals(key.bytes), 'kluis.json gives another key');
      acknowledged += withDatabase(vault, {
        key,
        look: (database) => mustHoldAcknowledged(database, { said, before }),
      });
      first += 1_000;
    }
    must(acknowledged > 0 || count < 3, 'nothing was ever saved: this proved nothing');
    return `${count} kills, ${acknowledged} acknowledged saves, ${hot} times in the middle of a commit`;
  },
};
