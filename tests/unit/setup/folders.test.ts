import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder } from '../../../build/setup/atomic-folder.mjs';
import { withLock } from '../../../build/setup/lock.mjs';
import { cacheFolder } from '../../../build/setup/paths.mjs';
import { hashSources } from '../../../build/tasks/source-hash.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casuskluis-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder in the cache', () => {
  it('is there only when it is complete', async () => {
    const target = join(folder, 'electron');
    const broken = buildFolder(target, async (work: string) => {
      writeFileSync(join(work, 'half'), '');
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    expect(readdirSync(folder)).toEqual([]);
    await buildFolder(target, async (work: string) => writeFileSync(join(work, 'whole'), ''));
    expect(readdirSync(target)).toEqual(['whole']);
  });

  it('clears what an interrupted run left behind', async () => {
    mkdirSync(join(folder, 'electron.bezig-abc'));
    await buildFolder(join(folder, 'electron'), async () => {});
    expect(readdirSync(folder)).toEqual(['electron']);
  });
});

describe('the lock of the set-up', () => {
  it('makes a second run wait for the first', async () => {
    const order: string[] = [];
    const first = withLock(folder, async () => {
      await new Promise((done) => setTimeout(done, 50));
      order.push('first');
    });
    const second = withLock(folder, async () => order.push('second'));
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    expect(existsSync(join(folder, 'setup.lock'))).toBe(false);
  });

  it('takes over from a process that is gone', async () => {
    mkdirSync(join(folder, 'setup.lock'));
    writeFileSync(join(folder, 'setup.lock', 'pid'), '4194999');
    await expect(withLock(folder, async () => 'done')).resolves.toBe('done');
  });

  it('is released after a failure', async () => {
    const failed = withLock(folder, async () => {
      throw new Error('no network');
    });
    await expect(failed).rejects.toThrow('no network');
    expect(existsSync(join(folder, 'setup.lock'))).toBe(false);
  });
});

describe('the hash of the sources', () => {
  it('changes with a content, a name and a new file, and with nothing else', () => {
    const put = (name: string, text: string): void => {
      mkdirSync(join(folder, 'src'), { recursive: true });
      writeFileSync(join(folder, 'src', name), text);
    };
    put('a.ts', 'a');
    const before = hashSources(folder, ['src', 'absent']);
    put('a.ts', 'a');
    expect(hashSources(folder, ['src', 'absent'])).toBe(before);
    put('a.ts', 'b');
    const changed = hashSources(folder, ['src', 'absent']);
    expect(changed).not.toBe(before);
    put('b.ts', readFileSync(join(folder, 'src', 'a.ts'), 'utf8'));
    expect(hashSources(folder, ['src', 'absent'])).not.toBe(changed);
  });
});

it('finds the cache folder by its own variable before the usual places', () => {
  expect(cacheFolder({ CASUSKLUIS_CACHE: '/c', XDG_CACHE_HOME: '/x' }, 'linux', '/home/u')).toBe(
    '/c',
  );
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/u')).toBe('/x/casuskluis');
  expect(cacheFolder({}, 'linux', '/home/u')).toBe('/home/u/.cache/casuskluis');
});
