import { find } from '../../../electron/features/search/search-service';
import { systemClock } from '../../../electron/vault/sources';
import { servicesFor } from '../../faults/support/services';
import { copyBigVault } from '../support/big-vault';
import { againstLimit } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { searchQueries } from '../support/queries';
import { summary, timeEach } from '../support/statistics';

const HITS = 20;
const LIMIT_MS = 50;
const TURNS = 3;

export const searchInService: Bench = {
  name: 'search',
  needsBigVault: true,
  run: async ({ bigVault, folder }) => {
    const { passphrase, schoolId } = copyBigVault(bigVault, folder);
    const { vault, holder } = servicesFor({ root: folder, argon2: 'settled' });
    await vault.open(passphrase);
    const { read } = holder.requireSession().database;
    const queries = Array.from({ length: TURNS }, () => searchQueries).flat();
    const times = await timeEach(queries, (query) =>
      find({ read, clock: systemClock }, { schoolId, query, limit: HITS, namesHidden: false }),
    );
    await holder.lock();
    const found = summary(times);
    const limit = { name: 'limit for p95', value: LIMIT_MS, judged: found.p95 };
    const measure = 'full-text search in 50,000 notes, service alone';
    return [againstLimit({ measure, unit: 'ms', ...found, limit })];
  },
};
