import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ dialog: {} }));

const { registerPath } = await import('../../../electron/shell/file-dialogs');

const folder = mkdtempSync(join(tmpdir(), 'casuskluis-register-'));
const file = join(folder, 'lijst.xml');
writeFileSync(file, '<EDEX/>');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const registered = (path: string, purpose: Parameters<typeof registerPath>[1]['purpose']) =>
  registerPath((entry) => Promise.resolve({ ...entry, token: 'token' } as never), {
    path,
    purpose,
  });

test('a file and a folder are taken for what they are', async () => {
  expect(await registered(file, 'classList')).toMatchObject({ name: 'lijst.xml', byteLength: 7 });
  expect(await registered(folder, 'backupFolder')).toMatchObject({ path: folder });
  expect(await registered(join(folder, 'nieuw.pdf'), 'savePdf')).toMatchObject({ byteLength: 0 });
});

test.each([
  [folder, 'attachment'],
  ['/dev/zero', 'attachment'],
  ['/dev/zero', 'classList'],
  [file, 'backupFolder'],
  [join(folder, 'weg.xml'), 'classList'],
] as const)('%s is refused as %s', async (path, purpose) => {
  await expect(registered(path, purpose)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});
