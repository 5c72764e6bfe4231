import { describe, expect, it } from 'vitest';
import { hasDisplay, onVirtualDisplay, sessionEnv } from '../../../build/tasks/desktop-env.mjs';
import { chooseMode } from '../../../build/tasks/start.mjs';
import { parseArguments } from '../../../build/tasks/with-desktop.mjs';

describe('a session with a home of its own', () => {
  const env = { PATH: '/bin', DISPLAY: ':0', XDG_CACHE_HOME: '/u/.cache', WAYLAND_DISPLAY: 'w-0' };
  const session = sessionEnv({ home: '/t/home', runtime: '/t/r', env, realHome: '/u' });

  it('stores everything under that home', () => {
    expect(session.HOME).toBe('/t/home');
    expect(session.XDG_CONFIG_HOME).toBe('/t/home/.config');
    expect(session.XDG_DATA_HOME).toBe('/t/home/.local/share');
    expect(session.XDG_CACHE_HOME).toBe('/t/home/.cache');
  });

  it("still finds our cache, npm's cache, the programs and the visible display", () => {
    expect(session.CASUSKLUIS_CACHE).toBe('/u/.cache/casuskluis');
    expect(session.npm_config_cache).toBe('/u/.npm');
    expect(session.PATH).toBe('/bin');
    expect(session.XAUTHORITY).toBe('/u/.Xauthority');
  });

  it('leaves the visible display for the virtual one', () => {
    const hidden = onVirtualDisplay(session, ':7');
    expect(hidden.DISPLAY).toBe(':7');
    expect(hidden).not.toHaveProperty('WAYLAND_DISPLAY');
    expect(hidden).not.toHaveProperty('XAUTHORITY');
  });
});

it('sees a display by its variables on Linux, and always elsewhere', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

it('opens the app with a display and runs the demo without one or when asked', () => {
  expect(chooseMode({ demo: false, display: true })).toEqual({ run: 'app', visible: true });
  expect(chooseMode({ demo: true, display: true })).toEqual({ run: 'demo', visible: true });
  expect(chooseMode({ demo: false, display: false })).toEqual({ run: 'demo', visible: false });
});

it('splits its own arguments from the command', () => {
  expect(parseArguments(['--hidden', '--home', '/t', '--', 'node', 'x.mjs', '--hidden'])).toEqual({
    hidden: true,
    keychain: true,
    home: '/t',
    command: 'node',
    args: ['x.mjs', '--hidden'],
  });
  expect(() => parseArguments(['node'])).toThrow(/Gebruik/);
});
