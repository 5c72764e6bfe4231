import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import released from './released-migrations.json';

const folder = resolve(import.meta.dirname, '../../../migrations');

// At a release: add `"0001-foundation.ts": "<sha256>"` for each new migration to the JSON beside this file.
// From then on a change goes into a migration of its own: vaults in the field have had the released one.
it('a released migration is frozen', () => {
  const changed = Object.entries<string>(released).filter(([name, hash]) => {
    const content = readFileSync(join(folder, name));
    return createHash('sha256').update(content).digest('hex') !== hash;
  });
  expect(changed).toEqual([]);
});
