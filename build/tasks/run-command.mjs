import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules, projectRoot } from '../setup/paths.mjs';
import { runInDesktop } from './run-in-desktop.mjs';

/** The script behind a package's command, so that it runs without a shell on every platform. */
export function scriptOf(name, packageName = name) {
  const folder = join(nodeModules, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function runPlain(args, { env, onOutput }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', onOutput);
    child.stderr.setEncoding('utf8').on('data', onOutput);
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 130));
  });
}

/**
 * Runs a Node script in the project.
 * @param {readonly string[]} args script and its arguments
 * @param {{desktop?: boolean, live?: boolean, env?: NodeJS.ProcessEnv}} options `desktop`: on a
 *   virtual display with a keychain; `live`: show the output as it comes
 * @returns {Promise<{code: number, output: string}>}
 */
export async function runScript(args, { desktop = false, live = false, env = {} } = {}) {
  let output = '';
  const onOutput = (chunk) => {
    output += chunk;
    if (live) process.stdout.write(chunk);
  };
  const code = desktop
    ? await runInDesktop(process.execPath, args, { hidden: true, cwd: projectRoot, env, onOutput })
    : await runPlain(args, { env, onOutput });
  return { code, output };
}
