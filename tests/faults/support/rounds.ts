/** Kills a child at random moments of its work, each time on a fresh copy of the same vault. */
import { between } from '../../../build/example-data/random';
import type { Random } from '../../../build/example-data/random';
import type { Order } from '../child/child';
import { runChild } from './child-process';
import type { Said } from './child-process';
import { must } from './fault-case';

type Rounds = {
  readonly rounds: number;
  readonly random: Random;
  /**
   * The kill falls between its line `ready` and this many milliseconds later; `measured` for work that
   * ends by itself: as long as it takes when nobody kills it.
   */
  readonly longestMs: number | 'measured';
  readonly order: () => Order;
  readonly check: (said: readonly Said[]) => Promise<void>;
};

const measure = async (order: Order): Promise<number> => {
  const { readyMs, endMs, exitCode, errors } = await runChild(order);
  must(exitCode === 0 && readyMs !== null, `the child failed: ${errors}`);
  return Math.ceil(endMs - readyMs);
};

/** @returns how often the child was really killed before it ended by itself */
export const killRounds = async ({
  rounds,
  random,
  longestMs,
  order,
  check,
}: Rounds): Promise<number> => {
  const latest = longestMs === 'measured' ? await measure(order()) : longestMs;
  let kills = 0;
  for (let round = 0; round < rounds; round += 1) {
    const milliseconds = between(random, 0, latest);
    const { said, signal, exitCode, errors } = await runChild(order(), {
      killAfter: { from: 'ready', milliseconds },
    });
    must(signal === 'SIGKILL' || exitCode === 0, `the child failed: ${errors}`);
    if (signal === 'SIGKILL') kills += 1;
    await check(said);
  }
  return kills;
};

/** The other cases do a fifth of the kills while saving, and three at least. */
export const roundsFor = (count: number): number => Math.max(3, Math.ceil(count / 5));

/** The last line of that kind, if any. */
export const lastOf = (said: readonly Said[], did: string): Said | undefined =>
  said.findLast((line) => line['did'] === did);
