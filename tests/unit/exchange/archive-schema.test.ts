import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { composeArchiveSchema } from '../../../build/archive-schema/compose-schema';
import { ARCHIVE_VERSION } from '../../../electron/contract/archive';

const FILE = new URL(
  `../../../build/archive-schema/casuskluis-${String(ARCHIVE_VERSION)}.schema.json`,
  import.meta.url,
);

describe('the published schema', () => {
  it('says what the app itself checks', () => {
    expect(
      composeArchiveSchema() === readFileSync(FILE, 'utf8'),
      'The shape of a .casuskluis file changed: an older Casuskluis can no longer read it. Raise ' +
        'ARCHIVE_VERSION in electron/contract/archive.ts and publish a schema of its own for it; only as long ' +
        'as this version was never released, make the file anew: node build/archive-schema/make.mjs',
    ).toBe(true);
  });

  it('is a schema of draft 2020-12, with a part for each kind of file', () => {
    const schema = JSON.parse(readFileSync(FILE, 'utf8')) as {
      readonly $schema: string;
      readonly $defs: Readonly<Record<string, unknown>>;
    };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['manifest', 'dossier', 'readerKey', 'trajectory', 'attachment']),
    );
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
  });

  it('names nothing of the record under the meldcode', () => {
    expect(readFileSync(FILE, 'utf8')).not.toMatch(/reportingCode|meldcode/iu);
  });
});
