// npm run -s deidentify < in.jsonl > out.jsonl: runs the built engine with plain Node. Standard output
// carries the annotations and nothing else; set-up and build talk on stderr.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';

const program = join(projectRoot, 'out', 'main', 'deidentify.js');
const lexicon = join(projectRoot, 'out', 'lexicon', 'lexicon.bin');

function run(args, stdio) {
  return spawnSync(process.execPath, args, { cwd: projectRoot, stdio }).status ?? 1;
}

/** Builds what is missing or older than its sources. @returns the exit code */
function prepare() {
  const steps = existsSync(join(projectRoot, 'node_modules'))
    ? ['build/tasks/build.mjs']
    : ['build/setup/index.mjs', 'build/tasks/build.mjs'];
  for (const step of steps) {
    const code = run([join(projectRoot, step)], ['ignore', 2, 2]);
    if (code !== 0) return code;
  }
  return 0;
}

const prepared = prepare();
process.exitCode =
  prepared === 0 ? run([program, lexicon], ['inherit', 'inherit', 'inherit']) : prepared;
