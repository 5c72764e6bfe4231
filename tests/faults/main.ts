/** Runs the fault cases one after another, each in a folder of its own, with a line for each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { mulberry32 } from '../../build/example-data/random';
import { appKill } from './cases/app-kill';
import { bitRot } from './cases/bit-rot';
import { diskFull, fileLimit } from './cases/disk-full';
import { killWhileBackingUp } from './cases/kill-while-backing-up';
import { killWhileReplacingKey, killWhileRewrapping } from './cases/kill-while-changing-keys';
import { killWhileCreating } from './cases/kill-while-creating';
import { killWhileMigrating } from './cases/kill-while-migrating';
import { killWhileRestoring } from './cases/kill-while-restoring';
import { killWhileSaving } from './cases/kill-while-saving';
import { readOnly } from './cases/read-only';
import type { FaultCase } from './support/fault-case';

const cases: readonly FaultCase[] = [
  killWhileSaving,
  killWhileMigrating,
  killWhileBackingUp,
  killWhileRewrapping,
  killWhileReplacingKey,
  killWhileRestoring,
  killWhileCreating,
  diskFull,
  fileLimit,
  readOnly,
  bitRot,
  appKill,
];

type Options = {
  readonly count: number;
  readonly seed: number;
  /** Beginning of a case's name. */
  readonly only: string | undefined;
  /** Also in the real app: needs a display, a keychain and a build. */
  readonly app: boolean;
};

const runOne = async (
  { name, run }: FaultCase,
  { count, seed }: Options,
): Promise<'passed' | 'failed' | 'skipped'> => {
  const folder = mkdtempSync(join(tmpdir(), 'casuskluis-faults-'));
  const began = performance.now();
  const tell = (mark: string, text: string): void => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`${mark} ${name}: ${text} (${seconds} s)\n`);
  };
  try {
    const done = await run({ count, folder, random: mulberry32(seed) });
    tell(done === null ? '–' : '✓', done ?? 'not possible on this machine');
    return done === null ? 'skipped' : 'passed';
  } catch (error) {
    tell('✗', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 'failed';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @returns how many cases passed and failed */
export const runFaults = async (
  options: Options,
): Promise<{ readonly passed: number; readonly failed: number }> => {
  const { seed, count, only, app } = options;
  process.stdout.write(`faults: --count ${count} --seed ${seed}\n`);
  const chosen = cases.filter(
    ({ name }) => (only === undefined || name.startsWith(only)) && (app || !name.startsWith('app')),
  );
  let passed = 0;
  let failed = 0;
  for (const each of chosen) {
    const outcome = await runOne(each, options);
    if (outcome === 'passed') passed += 1;
    if (outcome === 'failed') failed += 1;
  }
  return { passed, failed };
};
