// npm run build: bundles main, vault process, preload and renderer into out/, unless nothing changed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, projectRoot } from '../setup/paths.mjs';
import { SetupError, step } from '../setup/step.mjs';
import { electronEnv } from './electron-runtime.mjs';
import { ensureLexicon } from './lexicon.mjs';
import { runScript, scriptOf } from './run-command.mjs';
import { hashSources } from './source-hash.mjs';
import { ensureSpelling } from './spelling.mjs';

const CONFIG = 'build/electron.vite.config.ts';
const SOURCES = [
  'electron',
  'renderer',
  'migrations',
  'build/vault-key',
  'build/archive-schema',
  'build/deidentify',
  CONFIG,
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = join(projectRoot, 'out', '.casuskluis-build');

function builtHash() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}

/** Builds when a source has changed since the last finished build. */
export async function ensureBuild() {
  await ensureLexicon();
  ensureSpelling();
  const hash = hashSources(projectRoot, SOURCES);
  if (builtHash() === hash) return { note: 'niets veranderd' };
  // Away first: an interrupted build must not pass for a finished one.
  rmSync(STAMP, { force: true });
  const built = await runScript([scriptOf('electron-vite'), 'build', '--config', CONFIG], {
    env: electronEnv(),
  });
  if (built.code !== 0) {
    throw new SetupError(
      'De app kon niet worden gebouwd; de melding hierboven zegt waar het misgaat.',
      built.output,
    );
  }
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  writeFileSync(STAMP, hash);
  return { note: 'klaar' };
}

if (isMain(import.meta.url)) {
  try {
    await step('Bouwen', ensureBuild);
  } catch (error) {
    process.stderr.write(`${error.detail ?? ''}\n${error.message}\n`);
    process.exitCode = 1;
  }
}
