// The fresh-machine program: does only what is still missing. Plain Node 18+, no dependencies of
// its own (what it imports from node_modules, it imports after `npm ci`).
// node build/setup/index.mjs [--start]   --start: only what opening the app needs, no tests
import { hasDisplay } from '../tasks/desktop-env.mjs';
import { electronStep } from './electron.mjs';
import { withLock } from './lock.mjs';
import { nodeModulesStep } from './node-modules.mjs';
import { cacheFolder, isMain } from './paths.mjs';
import { hasCompiled, needsCompiling, sqliteAddonStep } from './sqlite-addon.mjs';
import { SetupError, say, step } from './step.mjs';
import { systemLibrariesStep } from './system-libraries.mjs';
import { testProgramsStep } from './test-programs.mjs';

const OLDEST_NODE = 20;

function checkNode(version) {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  throw new SetupError(
    `Dit is Node ${version}; Casuskluis vraagt Node ${OLDEST_NODE} of nieuwer. Installeer die van nodejs.org en start opnieuw.`,
  );
}

/**
 * Runs all steps.
 * @param {{tests?: boolean, desktop?: boolean}} [needs] `tests`: Node itself must load the addon too;
 *   `desktop`: a virtual display and a keychain will be started
 * @returns {Promise<{execPath: string, dist: string, version: string, napi: number, source: string}>}
 */
export async function setup({ tests = true, desktop = true } = {}) {
  checkNode(process.versions.node);
  const cache = cacheFolder();
  return withLock(cache, async () => {
    await step('Pakketten', nodeModulesStep);
    const electron = await step('Electron', () => electronStep(cache));
    const levels = [electron.napi, ...(tests ? [process.versions.napi] : [])];
    const compiler = needsCompiling(levels) && !hasCompiled(cache, levels);
    await step('Systeembibliotheken', () =>
      systemLibrariesStep({ execPath: electron.execPath, desktop, compiler }),
    );
    await step('Databasemodule', () => sqliteAddonStep({ cache, levels }));
    if (tests) await step('Programma’s voor de tests', testProgramsStep);
    return electron;
  });
}

/** Prints why the set-up stopped; anything but a SetupError is a fault of ours and shows its stack. */
export function reportFailure(error) {
  if (!(error instanceof SetupError)) {
    process.stderr.write(`${error?.stack ?? error}\n`);
    return;
  }
  if (error.detail) process.stderr.write(`${error.detail}\n\n`);
  process.stderr.write(`${error.message}\n`);
}

if (isMain(import.meta.url)) {
  const start = process.argv.includes('--start');
  try {
    await setup({ tests: !start, desktop: !start || !hasDisplay() });
    say('Klaar.');
  } catch (error) {
    reportFailure(error);
    process.exitCode = 1;
  }
}
