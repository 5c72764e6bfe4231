import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FALLBACK } from '../../../build/setup/electron-fallback.mjs';
import { checkIntegrity } from '../../../build/setup/integrity.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casuskluis-integrity-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('accepts a package that is the pinned one', async () => {
  const file = join(folder, 'good.tgz');
  writeFileSync(file, 'the real one');
  const digest = createHash('sha512').update('the real one').digest('base64');
  await expect(checkIntegrity(file, `sha512-${digest}`)).resolves.toBeUndefined();
});

it('refuses a package whose content is not the pinned one', async () => {
  const file = join(folder, 'bad.tgz');
  writeFileSync(file, 'something else');
  await expect(checkIntegrity(file, FALLBACK.integrity)).rejects.toThrow(/controlesom/);
});
