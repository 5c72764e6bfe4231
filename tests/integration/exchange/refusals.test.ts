import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveDossier, ArchiveManifest } from '../../../electron/contract/archive';
import { ARCHIVE_VERSION, MAX_ARCHIVE_JSON } from '../../../electron/contract/archive';
import { inspectArchive } from '../../../electron/features/exchange/open-archive';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { crafted } from './support/crafted';
import type { Content } from './support/crafted';
import { dossierIn, handOver, handoverManifest, openIn, tokenFor } from './support/handover';

let vault: TestVault;
let dossier: ArchiveDossier;
let manifest: ArchiveManifest;

beforeEach(async () => {
  vault = await openTestVault();
  dossier = await dossierIn(vault);
  manifest = await handoverManifest(vault, [dossier]);
});

const codeOf = async (content: Content): Promise<unknown> => {
  const path = await crafted(vault, content);
  return openIn(vault, path).then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
};

const MANIFEST = 'casuskluis.json';
const DOSSIER = 'dossiers/1.json';
const all = (): Content => [
  [MANIFEST, manifest],
  [DOSSIER, dossier],
];

/** A dossier with one attachment as its record tells of it. */
const withAttachment = (record: Readonly<Record<string, unknown>>): unknown => ({
  ...dossier,
  records: [
    {
      kind: 'attachment',
      id: v7(),
      noteId: null,
      fileName: 'foto.png',
      mediaType: 'image/png',
      byteLength: 3,
      createdAt: '2025-11-11T10:00:00.000Z',
      sha256: createHash('sha256').update('abc').digest('hex'),
      path: 'bijlagen/1/foto.png',
      ...record,
    },
  ],
});

describe('a file with other contents than it should have is refused', () => {
  it('and one with all of it opens', async () => {
    expect(await codeOf(all())).toBe('handover');
    expect(
      await codeOf([
        [MANIFEST, manifest],
        ['schema.json', {}],
        [DOSSIER, dossier],
      ]),
    ).toBe('handover');
  });

  it('without its manifest in front', async () => {
    expect(await codeOf([])).toBe('ARCHIVE_INVALID');
    expect(await codeOf(all().toReversed())).toBe('ARCHIVE_INVALID');
    expect(await codeOf([[DOSSIER, dossier]])).toBe('ARCHIVE_INVALID');
  });

  it('with a dossier missing, too many, or another one', async () => {
    expect(await codeOf([[MANIFEST, manifest]])).toBe('ARCHIVE_INVALID');
    expect(await codeOf([...all(), ['dossiers/2.json', dossier]])).toBe('ARCHIVE_INVALID');
    expect(
      await codeOf([
        [MANIFEST, manifest],
        [DOSSIER, { ...dossier, id: v7() }],
      ]),
    ).toBe('ARCHIVE_INVALID');
    expect(
      await codeOf([
        [MANIFEST, manifest],
        [DOSSIER, { ...dossier, records: [] }],
      ]),
    ).toBe('ARCHIVE_INVALID');
    expect(await codeOf([...all(), ['virus.exe', Buffer.from('MZ')]])).toBe('ARCHIVE_INVALID');
  });

  it('with two dossiers of one pupil', async () => {
    const twice = { ...manifest, dossiers: [1, 2].map((at) => ({ ...first(), path: pathOf(at) })) };
    expect(
      await codeOf([
        [MANIFEST, twice],
        [DOSSIER, dossier],
        [pathOf(2), dossier],
      ]),
    ).toBe('ARCHIVE_INVALID');
  });

  it('with attachments that are not what their record says', async () => {
    const bytes = Buffer.from('abc');
    const place = 'bijlagen/1/foto.png';
    const entries = (record: Readonly<Record<string, unknown>>, ...more: Content): Content => [
      [MANIFEST, { ...manifest, dossiers: [{ ...first(), recordCount: 1 }] }],
      [DOSSIER, withAttachment(record)],
      ...more,
    ];
    expect(await codeOf(entries({}, [place, bytes]))).toBe('handover');
    expect(await codeOf(entries({}))).toBe('ARCHIVE_INVALID');
    expect(await codeOf(entries({}, [place, Buffer.from('abd')]))).toBe('ARCHIVE_INVALID');
    expect(await codeOf(entries({}, [place, Buffer.from('abcd')]))).toBe('ARCHIVE_INVALID');
    expect(await codeOf(entries({}, [place, bytes], ['bijlagen/2/x', bytes]))).toBe(
      'ARCHIVE_INVALID',
    );
    for (const path of ['../x', '/etc/passwd', DOSSIER, MANIFEST, 'a\\b', '']) {
      expect(await codeOf(entries({ path }, [place, bytes]))).toBe('ARCHIVE_INVALID');
    }
  });
});

const first = () => ({
  id: dossier.id,
  path: DOSSIER,
  summary: { needs: '', works: '', avoid: '' },
  recordCount: dossier.records.length,
});
const pathOf = (at: number): string => `dossiers/${at}.json`;

describe('a manifest is refused', () => {
  it('of a later version of the format, whatever it says', async () => {
    const later = { format: 'casuskluis', formatVersion: ARCHIVE_VERSION + 1, nieuw: { a: [] } };
    expect(await codeOf([[MANIFEST, later]])).toBe('ARCHIVE_NEWER');
  });

  it.each([
    ['of another program', { format: 'anders' }],
    ['of no version', { formatVersion: '1' }],
    ['of a kind that is none', { kind: 'recept' }],
    ['with more than it may say', { extra: true }],
    ['with an id that is none', { id: 'x' }],
    ['without dossiers', { dossiers: [] }],
    ['that names the record under the meldcode', { parts: ['reportingCode'] }],
  ])('%s', async (_what, change) => {
    expect(
      await codeOf([
        [MANIFEST, { ...manifest, ...change }],
        [DOSSIER, dossier],
      ]),
    ).toBe('ARCHIVE_INVALID');
  });

  it('with a key of its sender that nothing can be locked to', async () => {
    const sender = { ...manifest.sender, recipient: `age1${'q'.repeat(58)}` };
    expect(
      await codeOf([
        [MANIFEST, { ...manifest, sender }],
        [DOSSIER, dossier],
      ]),
    ).toBe('ARCHIVE_INVALID');
  });

  it('from the day after it expired', async () => {
    const { path, passphrase } = await handOver(vault, [dossier], {
      manifest: { expiresOn: '2025-11-14' },
    });
    vault.setNow('2025-11-14T20:00:00.000Z');
    expect(await openIn(vault, path, passphrase)).toMatchObject({ expiresOn: '2025-11-14' });
    vault.setNow('2025-11-15T12:00:00.000Z');
    await expect(openIn(vault, path, passphrase)).rejects.toMatchObject({
      code: 'ARCHIVE_EXPIRED',
    });
  });
});

describe('JSON that is made to do harm is refused', () => {
  const json = (text: string): Buffer => Buffer.from(text);

  it.each([
    ['no JSON', '{"format": '],
    ['a depth of thousands', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a million lists', `[${'[],'.repeat(1_000_001)}[]]`],
    ['a prototype', '{"__proto__": {"format": "casuskluis"}}'],
    ['a prototype in other letters', String.raw`{"\u005f_proto__": {"kind": "handover"}}`],
    ['a number beyond numbers', '{"format": "casuskluis", "formatVersion": 1e999}'],
    ['half a number', '{"format": "casuskluis", "formatVersion": 1.5}'],
    ['nothing at all', ''],
    ['a list', '[]'],
  ])('%s', async (_what, text) => {
    expect(await codeOf([[MANIFEST, json(text)]])).toBe('ARCHIVE_INVALID');
  });

  it('bytes that are no letters', async () => {
    expect(await codeOf([[MANIFEST, Buffer.from([0x22, 0xff, 0xfe, 0x22])]])).toBe(
      'ARCHIVE_INVALID',
    );
  });

  it('more of it than fits in one piece', async () => {
    const large = Buffer.alloc(MAX_ARCHIVE_JSON + 1, 0x20);
    expect(await codeOf([[MANIFEST, large]])).toBe('ARCHIVE_TOO_LARGE');
    expect(
      await codeOf([
        [MANIFEST, manifest],
        [DOSSIER, large],
      ]),
    ).toBe('ARCHIVE_TOO_LARGE');
  });
});

describe('a file is refused', () => {
  it('that is no sealed file, or no file', async () => {
    const path = join(vault.folder, 'brief.casuskluis');
    writeFileSync(path, 'Beste collega,');
    const inspect = (at: string) =>
      inspectArchive(vault.context, tokenFor(vault, at, 'archive')).then(({ lock }) => lock);
    await expect(inspect(path)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_SEALED' });
    await expect(openIn(vault, path)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_SEALED' });
    for (const gone of [join(vault.folder, 'weg'), vault.folder]) {
      await expect(inspect(gone)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
      await expect(openIn(vault, gone)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    }
  });

  it('with the wrong words, cut off, and changed', async () => {
    const { path, passphrase } = await handOver(vault, [dossier]);
    const whole = readFileSync(path);
    await expect(openIn(vault, path, 'zes andere woorden')).rejects.toMatchObject({
      code: 'ARCHIVE_WRONG_PASSPHRASE',
    });
    await expect(openIn(vault, path)).rejects.toMatchObject({ code: 'ARCHIVE_WRONG_PASSPHRASE' });
    writeFileSync(path, whole.subarray(0, -20));
    await expect(openIn(vault, path, passphrase)).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
    });
    const changed = Buffer.from(whole);
    changed[2000] = (changed[2000] ?? 0) ^ 1;
    writeFileSync(path, changed);
    await expect(openIn(vault, path, passphrase)).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
    });
  });
});
