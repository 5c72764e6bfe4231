import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { cacheFolder } from '../setup/paths.mjs';

/** Whether programs can open a window here. */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The environment of a session with a home of its own: everything that a program stores lands
 * under `home`, while npm's cache, our own cache and the visible display are still found.
 * @param {{home: string, runtime: string, env?: NodeJS.ProcessEnv, realHome?: string}} session
 * @returns {NodeJS.ProcessEnv}
 */
export function sessionEnv({ home, runtime, env = process.env, realHome = homedir() }) {
  const session = {
    ...env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: runtime,
    CASUSKLUIS_CACHE: cacheFolder(env),
    npm_config_cache: env.npm_config_cache ?? join(realHome, '.npm'),
    npm_config_userconfig: env.npm_config_userconfig ?? join(realHome, '.npmrc'),
    // Both silence GTK, which otherwise looks for an accessibility bus that is not there.
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
  };
  if (env.DISPLAY) session.XAUTHORITY = env.XAUTHORITY ?? join(realHome, '.Xauthority');
  if (env.WAYLAND_DISPLAY && env.XDG_RUNTIME_DIR && !isAbsolute(env.WAYLAND_DISPLAY)) {
    session.WAYLAND_DISPLAY = join(env.XDG_RUNTIME_DIR, env.WAYLAND_DISPLAY);
  }
  return session;
}

/** The same environment on a virtual display instead of the visible one. */
export function onVirtualDisplay(env, display) {
  const { WAYLAND_DISPLAY: _wayland, XAUTHORITY: _authority, ...rest } = env;
  return { ...rest, DISPLAY: display, XDG_SESSION_TYPE: 'x11' };
}
