import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackFolder, installFallback } from './electron-fallback.mjs';
import { downloadOfficial } from './electron-official.mjs';
import { cacheFolder, nodeModules } from './paths.mjs';
import { SetupError } from './step.mjs';

/** The executable inside a folder with Electron, per platform. */
export function executableIn(dist, platform = process.platform) {
  if (platform === 'darwin') return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(dist, platform === 'win32' ? 'electron.exe' : 'electron');
}

/** Node-API 10 came with Electron 36; the database addon's own binaries need it. */
export function nodeApiOf(electronVersion) {
  return Number.parseInt(electronVersion, 10) >= 36 ? 10 : 9;
}

function describe(dist, source) {
  const execPath = executableIn(dist);
  const file = join(dist, 'version');
  if (!existsSync(execPath) || !existsSync(file)) return undefined;
  const version = readFileSync(file, 'utf8').trim().replace(/^v/, '');
  return { execPath, dist, version, source, napi: nodeApiOf(version) };
}

/** The Electron version that package.json pins (its package is installed, its runtime may not be). */
function pinnedVersion() {
  return JSON.parse(readFileSync(join(nodeModules, 'electron', 'package.json'), 'utf8')).version;
}

/**
 * Finds the runtime without fetching anything: the override, the official one, the fallback.
 * @returns {{execPath: string, dist: string, version: string, napi: number,
 *   source: 'override' | 'official' | 'fallback'} | undefined}
 * @throws {SetupError} when ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron
 */
export function findElectron(env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const fallback = fallbackFolder(cacheFolder(env));
  if (override) {
    // Our own tasks set the variable for their children: the fallback stays the fallback.
    const found = describe(override, override === fallback ? 'fallback' : 'override');
    if (found) return found;
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH wijst naar ${override}, maar daar staat geen Electron. Verbeter de map of haal de variabele weg.`,
    );
  }
  const official = describe(join(nodeModules, 'electron', 'dist'), 'official');
  if (official && official.version === pinnedVersion()) return official;
  return process.platform === 'linux' ? describe(fallback, 'fallback') : undefined;
}

const LABEL = {
  override: 'uit ELECTRON_OVERRIDE_DIST_PATH',
  official: 'van de maker',
  fallback: 'vervanger voor ontwikkelen en testen',
};

/** Set-up step: finds Electron or fetches it, in the order of the three sources. */
export async function electronStep(cache) {
  const found = findElectron();
  if (found) return { value: found, note: `${found.version} (${LABEL[found.source]})` };
  const reason = await downloadOfficial();
  if (reason !== undefined) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new SetupError(
        `Electron kon niet worden opgehaald (${reason}). Controleer de verbinding met github.com en start opnieuw, of zet ELECTRON_OVERRIDE_DIST_PATH op een map met Electron ${pinnedVersion()}.`,
      );
    }
    await installFallback(cache);
  }
  const value = findElectron();
  if (!value) {
    throw new SetupError(
      'Electron is opgehaald maar niet volledig. Verwijder node_modules/electron en start opnieuw.',
    );
  }
  const label = reason === undefined ? LABEL.official : `${LABEL.fallback}; ${reason}`;
  return { value, note: `${value.version} (${label})` };
}
