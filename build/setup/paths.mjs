import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const nodeModules = join(projectRoot, 'node_modules');

/** Whether Node was started with this module (its import.meta.url), and not with one that imports it. */
export function isMain(url) {
  const script = process.argv[1];
  return script !== undefined && pathToFileURL(realpathSync(script)).href === url;
}

/**
 * The folder for what must survive `npm ci`: the fallback Electron and the compiled addon.
 * CASUSKLUIS_CACHE comes first, because tests run with a HOME and XDG folders of their own.
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.CASUSKLUIS_CACHE) return resolve(env.CASUSKLUIS_CACHE);
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'casuskluis');
  if (platform === 'win32' && env.LOCALAPPDATA)
    return join(env.LOCALAPPDATA, 'casuskluis', 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'casuskluis');
  return join(home, '.cache', 'casuskluis');
}
