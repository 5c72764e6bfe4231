import { featureRoutes } from '../../../electron/features/feature-routes';
import type { Speller } from '../../../electron/features/spelling/speller';
import { createRouter } from '../../../electron/ipc/router';
import { groupWithScores } from '../support/group-with-scores';
import { againstLimit } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { contextOn, newVaultIn } from '../support/open-place';
import { summary, timeEach } from '../support/statistics';

/** Issue 5, "must hold at the end": 30 pupils × 12 weeks × 5 days × 4 goals × 3 raters in under 300 ms. */
const PUPILS = 30;
const GOALS = 4;
const LIMIT_MS = 300;
/** Nothing is spelled here. */
const noSpeller: Speller = {
  wrong: () => Promise.resolve(null),
  suggest: () => Promise.resolve(null),
  isLoaded: () => false,
  release: () => Promise.resolve(),
};
const TIMES = Array.from({ length: 30 }, (_, at) => at);

export const trajectorySpeed: Bench = {
  name: 'trajectories',
  needsBigVault: false,
  run: async ({ folder }) => {
    const { holder } = await newVaultIn(folder);
    const opened = contextOn(holder.requireSession().database.write);
    const { context, groupId, first } = await groupWithScores(opened, {
      pupils: PUPILS,
      goals: GOALS,
    });
    // Through the router, as the screen asks: with both parses of zod.
    const router = createRouter(
      featureRoutes(() => Promise.resolve(context), noSpeller),
      {
        translate: () => null,
        report: ({ method, kind }) => process.stderr.write(`${method}: ${kind}\n`),
      },
    );
    const call = async (method: string, id: string): Promise<void> => {
      const result = await router(method, { id });
      if (!result.ok) throw new Error(`${method}: ${result.code}`);
    };
    const group = summary(await timeEach(TIMES, () => call('trajectoryGroups.view', groupId)));
    const one = summary(
      await timeEach(TIMES, async () => {
        await call('trajectory.get', first);
        await call('skillCard.figures', first);
        await call('trajectory.pictures', first);
      }),
    );
    await holder.lock();
    const limits = [
      [`group of ${PUPILS} pupils, ${GOALS} goals, 12 weeks scored daily by three raters`, group],
      ['one trajectory of that group, with its figures and pictures', one],
    ] as const;
    return limits.map(([measure, found]) =>
      againstLimit({
        measure,
        unit: 'ms',
        ...found,
        limit: { name: 'limit for p95', value: LIMIT_MS, judged: found.p95 },
      }),
    );
  },
};
