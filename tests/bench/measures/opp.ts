import { compareVersions } from '../../../electron/features/opp/compare/compare-versions';
import { oppOverview } from '../../../electron/features/opp/opp-overview';
import { againstLimit } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { contextOn, newVaultIn } from '../support/open-place';
import { schoolWithOpps } from '../support/school-with-opps';
import { summary, timeEach } from '../support/statistics';

/** Issue 4, "must hold at the end". */
const FILES = 100;
const VERSIONS = 5;
const OVERVIEW_MS = 300;
const COMPARISON_MS = 100;
const TIMES = Array.from({ length: 30 }, (_, at) => at);

export const oppSpeed: Bench = {
  name: 'opp',
  needsBigVault: false,
  run: async ({ folder }) => {
    const { holder } = await newVaultIn(folder);
    const context = contextOn(holder.requireSession().database.write);
    const { schoolId, first } = await schoolWithOpps(context, { files: FILES, versions: VERSIONS });
    const overview = summary(await timeEach(TIMES, () => oppOverview(context, schoolId)));
    const comparison = summary(
      await timeEach(TIMES, () => compareVersions(context, { id: first, from: 2, to: VERSIONS })),
    );
    await holder.lock();
    const limits = [
      [`overview of ${FILES} OPP's`, overview, OVERVIEW_MS],
      ['comparison of two versions', comparison, COMPARISON_MS],
    ] as const;
    return limits.map(([measure, found, value]) =>
      againstLimit({
        measure,
        unit: 'ms',
        ...found,
        limit: { name: 'limit for p95', value, judged: found.p95 },
      }),
    );
  },
};
