// node build/demo/run.mjs [--visible]: does the main job in a real window, on invented example data,
// and leaves screenshots, exported files, the vault and manifest.json in demo/. `npm start -- --demo`
// calls it inside a desktop of its own (build/tasks/run-in-desktop.mjs).
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { projectRoot } from '../setup/paths.mjs';
import { formatDuration, say } from '../setup/step.mjs';
import { scriptOf } from '../tasks/run-command.mjs';

const CONFIG = 'build/demo/playwright.config.ts';
const demoFolder = join(projectRoot, 'demo');

function runStory(visible) {
  const args = [scriptOf('playwright', '@playwright/test'), 'test', '--config', CONFIG];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, CASUSKLUIS_DEMO_VISIBLE: visible ? '1' : '' },
      stdio: 'inherit',
    });
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

const start = performance.now();
// Of an earlier run nothing stays: what stands in demo/ is what this run left.
rmSync(demoFolder, { recursive: true, force: true });
for (const name of ['screenshots', 'exports', 'vault-home']) {
  mkdirSync(join(demoFolder, name), { recursive: true });
}
process.exitCode = await runStory(process.argv.includes('--visible'));
const time = formatDuration(performance.now() - start);
if (process.exitCode === 0) say(`De demo is klaar in ${time}. Kijk in ${demoFolder}.`);
else say(`De demo is na ${time} gestopt. Wat er al was, staat in ${demoFolder}.`);
