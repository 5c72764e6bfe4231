import { findElectron } from '../setup/electron.mjs';
import { SetupError } from '../setup/step.mjs';

/**
 * The Electron that the set-up placed.
 * @returns {{execPath: string, dist: string, version: string, napi: number,
 *   source: 'override' | 'official' | 'fallback'}}
 * @throws {SetupError} when the set-up has not run
 */
export function electronRuntime() {
  const found = findElectron();
  if (!found) throw new SetupError('Electron ontbreekt. Draai eerst: npm run setup');
  return found;
}

/** What children need so that electron, electron-vite and Playwright all take this runtime. */
export function electronEnv(runtime = electronRuntime()) {
  return { ELECTRON_OVERRIDE_DIST_PATH: runtime.dist, ELECTRON_EXEC_PATH: runtime.execPath };
}

/** Chromium refuses to run as root with its sandbox; nobody else should go without. */
export function sandboxArguments(getuid = process.getuid) {
  return getuid?.() === 0 ? ['--no-sandbox'] : [];
}
