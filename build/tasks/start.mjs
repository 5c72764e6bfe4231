// npm start [-- --demo]: sets up what is missing, builds what has changed and opens the app. Without
// a display, or with --demo, it runs the main job unattended on the example data instead.
import { spawn } from 'node:child_process';
import { reportFailure, setup } from '../setup/index.mjs';
import { isMain, projectRoot } from '../setup/paths.mjs';
import { SetupError, say, step } from '../setup/step.mjs';
import { ensureBuild } from './build.mjs';
import { hasDisplay } from './desktop-env.mjs';
import { electronEnv, sandboxArguments } from './electron-runtime.mjs';
import { runInDesktop } from './run-in-desktop.mjs';

/** What to do: open the app, or run the demo (in a window that can be seen, or not). */
export function chooseMode({ demo, display }) {
  if (demo || !display) return { run: 'demo', visible: display };
  return { run: 'app', visible: true };
}

function openApp(runtime, args) {
  return new Promise((done) => {
    const child = spawn(runtime.execPath, [...sandboxArguments(), projectRoot, ...args], {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let tail = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      tail = (tail + chunk).slice(-8000);
      process.stderr.write(chunk);
    });
    child.on('error', () => done({ code: 127, tail }));
    child.on('close', (code) => done({ code: code ?? 0, tail }));
  });
}

/** Newer Ubuntu forbids the sandbox to ordinary programs; the fault is plain, the mend is not. */
function sandboxMend(runtime, tail) {
  if (!tail.includes('SUID sandbox') && !tail.includes('No usable sandbox')) return undefined;
  const file = `${runtime.dist}/chrome-sandbox`;
  return `Dit systeem staat de sandbox van Electron niet toe. Geef deze opdracht en start opnieuw:\n  sudo chown root:root ${file} && sudo chmod 4755 ${file}`;
}

function runDemo(runtime, visible) {
  if (visible) say('De demo draait in een zichtbaar venster, op verzonnen gegevens.');
  else {
    say(
      'Er is geen beeldscherm. De demo doet nu hetzelfde werk op een virtueel scherm, op verzonnen gegevens.',
    );
  }
  const args = ['build/demo/run.mjs', ...(visible ? ['--visible'] : [])];
  return runInDesktop(process.execPath, args, { cwd: projectRoot, env: electronEnv(runtime) });
}

async function main(argv) {
  const mode = chooseMode({ demo: argv.includes('--demo'), display: hasDisplay() });
  const runtime = await setup({ tests: false, desktop: mode.run === 'demo' });
  await step('Bouwen', ensureBuild);
  if (mode.run === 'demo') return runDemo(runtime, mode.visible);
  say('Casuskluis wordt geopend.');
  const { code, tail } = await openApp(runtime, argv);
  const mend = code === 0 ? undefined : sandboxMend(runtime, tail);
  if (mend) throw new SetupError(mend);
  return code;
}

if (isMain(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    reportFailure(error);
    process.exitCode = 1;
  }
}
