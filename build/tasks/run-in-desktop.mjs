import { spawn } from 'node:child_process';
import { startDesktop, tied } from './desktop.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/**
 * Runs a command in a desktop of its own and ends everything that it left running.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{home?: string, hidden?: boolean, keychain?: boolean, cwd?: string, env?: NodeJS.ProcessEnv,
 *   onOutput?: (chunk: string) => void}} [options] `env` is laid over the session's; without
 *   `onOutput` the command writes straight to our own output
 * @returns {Promise<number>} the command's exit code; 130 when a signal ended it
 */
export async function runInDesktop(command, args, options = {}) {
  const desktop = await startDesktop(options);
  const own = process.platform === 'win32' ? { command, args } : tied(command, args);
  const child = spawn(own.command, own.args, {
    cwd: options.cwd,
    env: { ...desktop.env, ...options.env },
    stdio: options.onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // A group of its own, so that the windows which the command opened end with it.
    detached: process.platform !== 'win32',
  });
  child.stdout?.setEncoding('utf8').on('data', options.onOutput);
  child.stderr?.setEncoding('utf8').on('data', options.onOutput);
  const pass = (signal) => killGroup(child, signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  try {
    return await new Promise((done) => {
      child.on('error', () => done(127));
      child.on('exit', (code) => done(code ?? 130));
    });
  } finally {
    killGroup(child, 'SIGKILL');
    for (const signal of SIGNALS) process.off(signal, pass);
    await desktop.stop();
  }
}
