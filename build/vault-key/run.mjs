// npm run -s vault-key -- <vault folder> < code.txt: runs the built vault-key with plain Node. Standard
// output carries the key and nothing else, so that it can be piped: set-up and build talk on stderr.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';

const program = join(projectRoot, 'out', 'main', 'vault-key.js');

function run(args, stdio) {
  return spawnSync(process.execPath, args, { cwd: projectRoot, stdio }).status ?? 1;
}

/** Builds what is missing. @returns the exit code */
function prepare() {
  if (existsSync(program)) return 0;
  const steps = ['build/setup/index.mjs', 'build/tasks/build.mjs'];
  for (const step of steps) {
    const code = run([join(projectRoot, step)], ['ignore', 2, 2]);
    if (code !== 0) return code;
  }
  return 0;
}

// npm starts us in the project: a folder is meant from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd();
const prepared = prepare();
process.exitCode =
  prepared === 0
    ? (spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
        cwd: from,
        stdio: 'inherit',
      }).status ?? 1)
    : prepared;
