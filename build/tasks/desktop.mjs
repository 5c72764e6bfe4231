import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exec, isOnPath } from '../setup/exec.mjs';
import { SetupError } from '../setup/step.mjs';
import { hasDisplay, onVirtualDisplay, sessionEnv } from './desktop-env.mjs';

const READY_MS = 15_000;

/** Asks the kernel to end a helper with us, also when we are killed without a chance to tidy. */
export function tied(command, args) {
  return isOnPath('setpriv')
    ? { command: 'setpriv', args: ['--pdeathsig', 'TERM', command, ...args] }
    : { command, args };
}

function launch(program, args, { env, input } = {}) {
  const run = tied(program, args);
  const child = spawn(run.command, run.args, {
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore', 'pipe'],
  });
  child.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  return child;
}

/** The first line that a helper writes to descriptor 3: a display number or a bus address. */
function firstLine(child, program) {
  return new Promise((done, fail) => {
    const refuse = () =>
      fail(
        new SetupError(
          `${program} start niet. Installeer het (npm run setup zegt hoe) en probeer opnieuw.`,
        ),
      );
    const timer = setTimeout(refuse, READY_MS);
    let text = '';
    child.on('close', refuse);
    child.on('error', refuse);
    child.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      done(text.split('\n')[0].trim());
    });
  });
}

async function keychainReady(env) {
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/'];
  const question = ['org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets'];
  for (let waited = 0; waited < READY_MS; waited += 100) {
    const answer = await exec('dbus-send', [...ask, ...question], { env });
    if (answer.stdout.includes('boolean true')) return;
    await wait(100);
  }
  throw new SetupError(
    'De sleutelbos (gnome-keyring) start niet. Installeer gnome-keyring en probeer opnieuw.',
  );
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const closed = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await closed;
  clearTimeout(timer);
}

/**
 * Starts a desktop of its own: a D-Bus session, an unlocked and empty Secret Service keychain
 * and, when there is no display or `hidden` is asked, a virtual one. Elsewhere than on Linux
 * there is nothing to start.
 * @param {{home?: string, hidden?: boolean, keychain?: boolean}} [options] `home`: an empty
 *   folder; without it a temporary one is made, and removed by `stop`
 * @returns {Promise<{env: NodeJS.ProcessEnv, home: string | undefined, stop: () => Promise<void>}>}
 */
export async function startDesktop({ home, hidden = false, keychain = true } = {}) {
  if (process.platform !== 'linux') return { env: process.env, home, stop: async () => {} };
  const folders = [];
  const helpers = [];
  const temporary = (prefix) => {
    folders.push(mkdtempSync(join(tmpdir(), prefix)));
    return folders.at(-1);
  };
  const stop = async () => {
    // The last started first: the keychain still wants its bus when it closes.
    for (const helper of helpers.splice(0).toReversed()) await end(helper);
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const ownHome = home ?? temporary('casuskluis-home-');
    mkdirSync(ownHome, { recursive: true });
    // Short and apart from home: a socket's path may hold 108 characters.
    let env = sessionEnv({ home: ownHome, runtime: temporary('ck-') });
    if (hidden || !hasDisplay()) {
      const screen = ['-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
      const server = launch('Xvfb', ['-displayfd', '3', ...screen]);
      helpers.push(server);
      env = onVirtualDisplay(env, `:${await firstLine(server, 'Xvfb')}`);
    }
    const bus = launch('dbus-daemon', ['--session', '--nofork', '--print-address=3'], { env });
    helpers.push(bus);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 'dbus-daemon');
    if (keychain) {
      const args = ['--foreground', '--unlock', '--components=secrets'];
      helpers.push(launch('gnome-keyring-daemon', args, { env, input: 'test' }));
      await keychainReady(env);
    }
    return { env, home: ownHome, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
