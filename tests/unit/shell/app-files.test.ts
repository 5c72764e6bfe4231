import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, fileOf } from '../../../electron/shell/app-files';

const root = '/opt/casuskluis/out/renderer';

test('the root address gives the index page', () => {
  expect(fileOf(root, 'app://casuskluis/')).toBe(join(root, 'index.html'));
});

test('a file in a folder below is found', () => {
  expect(fileOf(root, 'app://casuskluis/assets/main-1a2b.js')).toBe(
    join(root, 'assets/main-1a2b.js'),
  );
});

test.each([
  'app://casuskluis/../main/main.js',
  'app://casuskluis/%2e%2e/main/main.js',
  'app://casuskluis/..%2f..%2fetc/passwd',
  'app://casuskluis/assets/..%5c..%5cmain.js',
  'app://casuskluis/assets/%00.html',
  'app://casuskluis/%',
  'app://elders/index.html',
  'https://casuskluis/index.html',
  'file:///etc/passwd',
  'geen adres',
])('%s is refused or stays in the folder', (url) => {
  const file = fileOf(root, url);
  expect(file === null || file.startsWith(`${root}/`)).toBe(true);
  expect(file ?? '').not.toContain('passwd');
  expect(file).not.toBe('/opt/casuskluis/out/main/main.js');
});

test('no path whatever leads out of the folder', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      const file = fileOf(root, `app://casuskluis/${path}`);
      expect(file === null || file.startsWith(`${root}/`)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('the policy allows no script but our own, and no connection at all', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  expect(policy).not.toContain('unsafe');
});
