import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const TAIL = 4000;

/**
 * Runs a command and keeps the end of what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, onChild?: (child: import('node:child_process').ChildProcess) => void}} [options]
 * @returns {Promise<{code: number, stdout: string, tail: string}>} never rejects: a command that
 *   cannot start gives code 127
 */
export function exec(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    let stdout = '';
    let tail = '';
    const keep = (chunk) => (tail = (tail + chunk).slice(-TAIL));
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
      keep(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => done({ code: 127, stdout, tail: String(error.message) }));
    child.on('close', (code) => done({ code: code ?? 1, stdout, tail: tail.trim() }));
    options.onChild?.(child);
  });
}

/** The way to call npm: the one that started us, when there is one. */
function npmCommand(env = process.env) {
  if (env.npm_execpath?.endsWith('.js')) {
    return { command: process.execPath, prefix: [env.npm_execpath] };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', prefix: [] };
}

/** Runs npm; same answer as `exec`. */
export function npm(args, options = {}) {
  const { command, prefix } = npmCommand();
  return exec(command, [...prefix, ...args], options);
}

/** Whether a program is on PATH (POSIX only: Windows needs none of the programs we look for). */
export function isOnPath(program, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether the current user may install packages with apt. */
export function canApt() {
  return process.getuid?.() === 0 && isOnPath('apt-get');
}

/** Output of a quick command, or '' when it is not there. */
export function quick(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  return result.status === 0 ? result.stdout : '';
}
