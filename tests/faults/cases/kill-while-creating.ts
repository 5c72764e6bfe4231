import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { killRounds, lastOf, roundsFor } from '../support/rounds';
import { servicesFor } from '../support/services';

const OTHER_PASSPHRASE = 'Zeven paarse ezels 93 lopen achteruit';

export const killWhileCreating: FaultCase = {
  name: 'kill-while-creating',
  run: async ({ count, random, folder }) => {
    const root = join(folder, 'here');
    const place = { root, argon2: 'cheap' } as const;
    const found = { none: 0, whole: 0 };
    const kills = await killRounds({
      rounds: roundsFor(count),
      random,
      longestMs: 'measured',
      order: () => {
        rmSync(root, { recursive: true, force: true });
        return { job: 'make-vault', root, passphrase: '', caseFileId: '' };
      },
      check: async (said) => {
        const { vault, holder } = servicesFor(place);
        const { state, problem } = await vault.status();
        must(problem === null, `half a vault was left: ${problem}`);
        if (state === 'none') {
          must(lastOf(said, 'made') === undefined, 'the vault that was made is gone');
          await vault.create({ name: 'Opnieuw', passphrase: OTHER_PASSPHRASE });
          found.none += 1;
        } else {
          await vault.open(String(lastOf(said, 'begin')?.['passphrase']));
          found.whole += 1;
        }
        await holder.lock();
      },
    });
    return `${kills} kills; ${found.none} times no vault, ${found.whole} times a whole one`;
  },
};
