import { describe, expect, it } from 'vitest';
import { completeLock, missingOptionals, systemOf } from '../../../build/setup/complete-lock.mjs';

const lock = {
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: {
        '@tool/binding-linux-x64-gnu': '2.0.0',
        '@tool/binding-darwin-arm64': '2.0.0',
        loose: '^1.0.0',
      },
    },
    'node_modules/@tool/binding-linux-x64-gnu': { version: '2.0.0', optional: true },
  },
};

describe('a lock file that lacks packages for other systems', () => {
  it('gets those that their parent pins exactly, and no others', () => {
    expect(missingOptionals(lock)).toEqual([
      {
        path: 'node_modules/@tool/binding-darwin-arm64',
        entry: { version: '2.0.0', dev: true, optional: true, cpu: ['arm64'], os: ['darwin'] },
      },
    ]);
  });

  it('is complete afterwards and keeps what it had', () => {
    const complete = completeLock(lock);
    expect(missingOptionals(complete)).toEqual([]);
    expect(complete.packages).toMatchObject(lock.packages);
    expect(Object.keys(complete.packages)[0]).toBe('');
  });

  it('finds a package that lies under its parent', () => {
    const nested = {
      packages: {
        'node_modules/tool': { optionalDependencies: { extra: '1.0.0' } },
        'node_modules/tool/node_modules/extra': { version: '1.0.0' },
      },
    };
    expect(missingOptionals(nested)).toEqual([]);
  });
});

it('reads the system out of a package name', () => {
  expect(systemOf('@a/binding-linux-x64-musl')).toEqual({
    cpu: ['x64'],
    libc: ['musl'],
    os: ['linux'],
  });
  expect(systemOf('@a/b-win32-arm64-msvc')).toEqual({ cpu: ['arm64'], os: ['win32'] });
  expect(systemOf('@a/darwin-x64')).toEqual({ cpu: ['x64'], os: ['darwin'] });
});
