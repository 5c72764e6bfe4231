// Makes out/lexicon/lexicon.bin, the word lists of the de-identification, from the packages in NOTICE.md,
// unless nothing changed. It takes a few seconds; the outcome is the same on every machine.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isMain, projectRoot } from '../setup/paths.mjs';
import { SetupError, step } from '../setup/step.mjs';
import { runScript } from './run-command.mjs';
import { hashSources } from './source-hash.mjs';

const SOURCES = [
  'build/lexicon',
  ...['compounds', 'fold', 'gaps', 'lexicon', 'name-words', 'ordinary-words', 'tokens'].map(
    (name) => `electron/deidentify/${name}.ts`,
  ),
  'package-lock.json',
];
const FOLDER = join(projectRoot, 'out', 'lexicon');
const BUILDER = join(projectRoot, 'out', 'lexicon-builder');
const FILE = join(FOLDER, 'lexicon.bin');
const STAMP = join(FOLDER, '.made-of');

/** Bundles the builder, so that it shares the engine's way of folding words. */
async function bundleBuilder() {
  const { build } = await import('vite');
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(projectRoot, 'build', 'lexicon', 'build-lexicon.ts'),
      outDir: BUILDER,
      emptyOutDir: true,
      target: 'node20',
    },
  });
}

/** Builds when a source has changed since the last finished build. */
export async function ensureLexicon() {
  const hash = hashSources(projectRoot, SOURCES);
  const made = existsSync(FILE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;
  if (made) return { note: 'niets veranderd' };
  rmSync(STAMP, { force: true });
  mkdirSync(FOLDER, { recursive: true });
  await bundleBuilder();
  const half = `${FILE}.${process.pid}`;
  const run = await runScript([join(BUILDER, 'build-lexicon.js'), half]);
  rmSync(BUILDER, { recursive: true, force: true });
  if (run.code !== 0) {
    throw new SetupError(
      'De woordenlijsten konden niet worden gemaakt; de melding hierboven zegt waar het misgaat.',
      run.output,
    );
  }
  renameSync(half, FILE);
  copyFileSync(join(projectRoot, 'build', 'lexicon', 'NOTICE'), join(FOLDER, 'NOTICE'));
  writeFileSync(STAMP, hash);
  return { note: 'klaar' };
}

if (isMain(import.meta.url)) {
  try {
    await step('Woordenlijsten', ensureLexicon);
  } catch (error) {
    process.stderr.write(`${error.detail ?? ''}\n${error.message}\n`);
    process.exitCode = 1;
  }
}
