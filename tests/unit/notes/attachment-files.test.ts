import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from '../../../electron/features/attachments/file-name';
import { sniffMediaType } from '../../../electron/features/attachments/media-type';
import { byteSize } from '../../../renderer/features/attachments/byte-size';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : [...Buffer.from(value, 'latin1')],
    ),
  );

describe('the type of a file', () => {
  it.each([
    ['image/png', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0)],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/gif', bytes('GIF89a')],
    ['image/gif', bytes('GIF87a')],
    ['image/webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
    ['application/pdf', bytes('%PDF-1.7')],
    ['application/pdf', bytes('rommel\r\n%%', '%PDF-1.4')],
    ['application/octet-stream', bytes('RIFF', 1, 2, 3, 4, 'WAVE')],
    ['application/octet-stream', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['application/octet-stream', bytes('PK', 3, 4)],
    ['application/octet-stream', bytes('GIF8')],
    ['application/octet-stream', bytes()],
  ])('is %s by its first bytes', (mediaType, head) => {
    expect(sniffMediaType(head)).toBe(mediaType);
  });

  it('looks for the mark of a PDF no further than readers do', () => {
    expect(sniffMediaType(bytes(' '.repeat(1024), '%PDF-1.7'))).toBe('application/octet-stream');
    expect(sniffMediaType(bytes(' '.repeat(1000), '%PDF-1.7'))).toBe('application/pdf');
  });
});

describe('the name of a file', () => {
  it.each([
    ['verslag.pdf', 'verslag.pdf'],
    ['C:\\Users\\iemand\\verslag.pdf', 'verslag.pdf'],
    ['/home/iemand/tekening 1.png', 'tekening 1.png'],
    ['foto\u202Egpj.exe', 'fotogpj.exe'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['  ', 'bijlage'],
    ['', 'bijlage'],
  ])('%j is kept as %j', (name, kept) => {
    expect(cleanFileName(name)).toBe(kept);
  });

  it('never is empty, too long or of more than one part, whatever it was', () => {
    assert(
      property(string({ maxLength: 400, unit: 'binary' }), (name) => {
        const kept = cleanFileName(name);
        expect(kept.length).toBeGreaterThan(0);
        expect(kept.length).toBeLessThanOrEqual(200);
        expect(kept).not.toMatch(/[\\/\p{Cc}\u202e]/u);
      }),
    );
  });

  it('keeps its extension when it is shortened', () => {
    expect(cleanFileName(`${'a'.repeat(300)}.pdf`)).toMatch(/^a{196}\.pdf$/);
  });
});

describe('a size in words', () => {
  it.each([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1024, '1 kB'],
    [1536, '1,5 kB'],
    [2_411_724, '2,3 MB'],
    [104_857_600, '100 MB'],
  ])('%i is %s', (size, words) => {
    expect(byteSize(size)).toBe(words);
  });
});
