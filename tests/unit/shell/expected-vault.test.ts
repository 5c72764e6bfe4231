import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedVault } from '../../../electron/shell/expected-vault';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'casuskluis-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

test('a whole vault is expected by what its passphrase is', () => {
  const database = 'versleuteld';
  const own = folderWith({ 'kluis.db': database, 'kluis.json': '{"wraps":{"passphrase":null}}' });
  const six = folderWith({ 'kluis.db': database, 'kluis.json': '{"wraps":{"passphrase":{}}}' });
  expect(expectedVault(own)).toBe('ownPassphrase');
  expect(expectedVault(six)).toBe('sixWords');
});

test.each([
  ['nothing', {}],
  ['no key file', { 'kluis.db': 'x' }],
  ['no database', { 'kluis.json': '{"wraps":{"passphrase":null}}' }],
  ['an empty database', { 'kluis.db': '', 'kluis.json': '{"wraps":{"passphrase":null}}' }],
  ['a damaged key file', { 'kluis.db': 'x', 'kluis.json': '{"wr' }],
  ['a key file of another shape', { 'kluis.db': 'x', 'kluis.json': '{}' }],
])('with %s nothing is expected: the vault process decides', (_what, files) => {
  expect(expectedVault(folderWith(files))).toBe('unknown');
});
