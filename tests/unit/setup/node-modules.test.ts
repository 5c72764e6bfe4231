import { describe, expect, it } from 'vitest';
import { installedMatchesLock, sameStamp, stampOf } from '../../../build/setup/node-modules.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/react': { version: '19.3.1' },
    'node_modules/binding-darwin-arm64': { version: '1.0.0', optional: true },
  },
};

describe('the stamp of node_modules', () => {
  it('stays the same for the same lock file on the same machine', () => {
    expect(sameStamp(stampOf('{}', 'linux', 'x64'), stampOf('{}', 'linux', 'x64'))).toBe(true);
  });

  it('differs after a change of the lock file, the system or the processor', () => {
    const stamp = stampOf('{}', 'linux', 'x64');
    expect(sameStamp(stamp, stampOf('{ }', 'linux', 'x64'))).toBe(false);
    expect(sameStamp(stamp, stampOf('{}', 'darwin', 'x64'))).toBe(false);
    expect(sameStamp(stamp, stampOf('{}', 'linux', 'arm64'))).toBe(false);
    expect(sameStamp(undefined, stamp)).toBe(false);
  });
});

describe("npm's record beside the lock file", () => {
  it('fits when only an optional package for another system is absent', () => {
    const installed = { packages: { 'node_modules/react': { version: '19.3.1' } } };
    expect(installedMatchesLock(lock, installed)).toBe(true);
  });

  it('does not fit when a package is absent, older, or no longer wanted', () => {
    const react = { 'node_modules/react': { version: '19.3.1' } };
    const left = { ...react, 'node_modules/left-over': { version: '1.0.0' } };
    expect(installedMatchesLock(lock, { packages: {} })).toBe(false);
    expect(installedMatchesLock(lock, {})).toBe(false);
    const old = { packages: { 'node_modules/react': { version: '18.0.0' } } };
    expect(installedMatchesLock(lock, old)).toBe(false);
    expect(installedMatchesLock(lock, { packages: left })).toBe(false);
  });
});
