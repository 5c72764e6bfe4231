// npm test [-- --only=unit,types]: sets up what is missing, runs every check and every runner, and
// ends with one line: `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { reportFailure, setup } from '../setup/index.mjs';
import { formatDuration, say } from '../setup/step.mjs';
import {
  countCheck,
  countLastLine,
  countPlaywright,
  countVitest,
  sumCounts,
} from './count-tests.mjs';
import { electronEnv } from './electron-runtime.mjs';
import { runScript } from './run-command.mjs';
import { selectSteps, STEPS } from './test-steps.mjs';

const COUNTERS = {
  check: countCheck,
  vitest: countVitest,
  playwright: countPlaywright,
  'last-line': countLastLine,
};

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs one step and prints its line. */
async function runStep({ id, title, kind, args, env, live, desktop }, folder) {
  const start = performance.now();
  const report = join(folder, `${id}.json`);
  say(`\n— ${title}`);
  let result;
  try {
    result = await runScript(args(report), {
      live,
      desktop,
      env: { ...electronEnv(), ...env?.(report) },
    });
  } catch (error) {
    result = { code: 1, output: `${error.message}\n` };
    if (live) process.stdout.write(result.output);
  }
  const count = COUNTERS[kind]({ ...result, report: readReport(report) });
  if (count.failed > 0 && !live) process.stdout.write(result.output);
  const mark = count.failed > 0 ? '✗' : '✓';
  const skipped = count.skipped > 0 ? `, ${count.skipped} overgeslagen` : '';
  const time = formatDuration(performance.now() - start);
  say(`${mark} ${title}: ${count.passed} goed, ${count.failed} fout${skipped} (${time})`);
  return count;
}

async function runSteps(steps) {
  const folder = mkdtempSync(join(tmpdir(), 'casuskluis-test-'));
  const counts = new Map();
  try {
    for (const step of steps) {
      const broken = (step.needs ?? []).filter((id) => counts.get(id)?.failed > 0);
      if (broken.length > 0) {
        say(`\n✗ ${step.title}: niet geprobeerd, want mislukt is: ${broken.join(', ')}`);
        counts.set(step.id, { passed: 0, failed: 1, skipped: 0 });
      } else {
        counts.set(step.id, await runStep(step, folder));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return sumCounts([...counts.values()]);
}

function lastLine({ passed, failed }) {
  process.exitCode = failed > 0 ? 1 : 0;
  say(`${passed} passed, ${failed} failed`);
}

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
try {
  const steps = selectSteps(STEPS, only);
  await setup({ tests: true, desktop: true });
  const total = await runSteps(steps);
  say('');
  lastLine(total);
} catch (error) {
  reportFailure(error);
  lastLine({ passed: 0, failed: 1 });
}
