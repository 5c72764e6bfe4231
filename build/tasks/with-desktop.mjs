// node build/tasks/with-desktop.mjs [--hidden] [--no-keychain] [--home <map>] -- <opdracht…>
// Runs a command with a virtual display (when there is none, or with --hidden), a D-Bus session
// and an unlocked, empty keychain. Ends with the command's exit code.
import { isMain } from '../setup/paths.mjs';
import { SetupError } from '../setup/step.mjs';
import { electronEnv } from './electron-runtime.mjs';
import { runInDesktop } from './run-in-desktop.mjs';

/** Splits the arguments of this program from the command that follows `--`. */
export function parseArguments(argv) {
  const cut = argv.indexOf('--');
  if (cut === -1 || cut === argv.length - 1) {
    throw new SetupError('Gebruik: node build/tasks/with-desktop.mjs [--hidden] -- <opdracht>');
  }
  const own = argv.slice(0, cut);
  const at = own.indexOf('--home');
  return {
    hidden: own.includes('--hidden'),
    keychain: !own.includes('--no-keychain'),
    ...(at === -1 ? {} : { home: own[at + 1] }),
    command: argv[cut + 1],
    args: argv.slice(cut + 2),
  };
}

if (isMain(import.meta.url)) {
  try {
    const { command, args, ...options } = parseArguments(process.argv.slice(2));
    process.exitCode = await runInDesktop(command, args, { ...options, env: electronEnv() });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
