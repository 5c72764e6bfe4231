import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import { textOfBlocks } from '../../../electron/features/opp/import/blocks';
import { placeBlocks } from '../../../electron/features/opp/import/place-blocks';
import { readDocx } from '../../../electron/features/opp/import/read-docx';
import { readPasted } from '../../../electron/features/opp/import/read-pasted';
import { documentXml, madeDocx, madeZip, paragraph } from './made-zip';
import { formWithHeadings } from './old-forms';

const MEGABYTE = 1024 * 1024;
const refused = (code: string) => ({ name: 'CodedError', code });
const unreadable = refused('FILE_UNREADABLE');
const tooLarge = refused('FILE_TOO_LARGE');

describe('a file that is no ordinary DOCX', () => {
  it('reads one that is', async () => {
    const { blocks } = await readDocx(madeDocx(documentXml(paragraph('Hallo daar'))));
    expect(textOfBlocks(blocks)).toBe('Hallo daar');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Beginsituatie: gaat goed. '.repeat(20))],
    ['an old .doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)])],
    ['a zip without a document', madeZip([{ name: 'readme.txt', data: 'hallo' }])],
    ['an encrypted zip', madeZip([{ name: 'word/document.xml', data: 'x', flags: 1 }])],
    ['a document that is no XML', madeDocx('dit is geen xml')],
    ['a document of another kind', madeDocx('<?xml version="1.0"?><html/>')],
    ['broken XML', madeDocx(documentXml('<w:p><w:r>'))],
  ])('is unreadable: %s', async (_what, bytes) => {
    await expect(readDocx(bytes)).rejects.toMatchObject(unreadable);
  });

  it('is refused with a DOCTYPE, in whatever part and encoding', async () => {
    const doctype =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    const bomb = documentXml(paragraph('&a;&b;'), doctype);
    await expect(readDocx(madeDocx(bomb))).rejects.toMatchObject(unreadable);
    const styles = { name: 'word/styles.xml', data: `${doctype}<w:styles/>` };
    const plain = documentXml(paragraph('tekst'));
    await expect(readDocx(madeDocx(plain, [styles]))).rejects.toMatchObject(unreadable);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bomb, 'utf16le')]);
    const part = { name: 'word/header1.xml', data: wide };
    await expect(readDocx(madeDocx(plain, [part]))).rejects.toMatchObject(unreadable);
    const bare = { name: 'word/header1.xml', data: Buffer.from(bomb, 'utf16le') };
    await expect(readDocx(madeDocx(plain, [bare]))).rejects.toMatchObject(unreadable);
  });

  it('is refused when it is too large, packed or unpacked', async () => {
    await expect(readDocx(Buffer.alloc(20 * MEGABYTE + 1))).rejects.toMatchObject(tooLarge);
    const zeros = { name: 'word/media/a.bin', data: Buffer.alloc(101 * MEGABYTE) };
    await expect(readDocx(madeDocx(documentXml(''), [zeros]))).rejects.toMatchObject(tooLarge);
    const text = documentXml(paragraph(' '.repeat(13 * MEGABYTE)));
    await expect(readDocx(madeDocx(text))).rejects.toMatchObject(tooLarge);
    const many = Array.from({ length: 5001 }, (_, at) => ({ name: `a${at}`, data: '' }));
    await expect(readDocx(madeZip(many))).rejects.toMatchObject(tooLarge);
  });

  it('unpacks no byte more than its directory says', async () => {
    const data = Buffer.from(documentXml(paragraph('a'.repeat(5 * MEGABYTE))));
    const lying = madeZip([{ name: 'word/document.xml', data, declared: 1000 }]);
    await expect(readDocx(lying)).rejects.toMatchObject(unreadable);
    const more = madeZip([{ name: 'word/document.xml', data: 'x' }], 40);
    await expect(readDocx(more)).rejects.toMatchObject(unreadable);
  });

  it('is refused when its text is nested deeper than a reader can go', async () => {
    const deep = 60_000;
    const body = `${'<w:sdt><w:sdtContent>'.repeat(deep)}${'</w:sdtContent></w:sdt>'.repeat(deep)}`;
    await expect(readDocx(madeDocx(documentXml(body)))).rejects.toMatchObject(unreadable);
  });

  it('is refused when its merged cells come to more than a form has', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="100"/></w:tcPr>${paragraph('a')}</w:tc>`;
    const table = (rows: number): string => `<w:tbl>${`<w:tr>${cell}</w:tr>`.repeat(rows)}</w:tbl>`;
    await expect(readDocx(madeDocx(documentXml(table(2000))))).rejects.toMatchObject(tooLarge);
    expect((await readDocx(madeDocx(documentXml(table(20))))).blocks).toHaveLength(1);
  });

  it('makes nobody read another file: a linked picture is counted, not opened', async () => {
    const linked =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const rels = {
      name: 'word/_rels/document.xml.rels',
      data: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
    };
    const { blocks, images } = await readDocx(madeDocx(documentXml(linked), [rels]));
    expect(images).toBe(1);
    expect(textOfBlocks(blocks)).toBe('');
  });

  it('is read or refused, never anything else, whatever byte of it was changed', async () => {
    const whole = await formWithHeadings();
    const change = fc.array(
      fc.record({ at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = Buffer.from(whole);
        for (const { at, to } of changes) bytes[at] = to;
        const error: unknown = await readDocx(bytes).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(error === null || error instanceof CodedError).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('pasted HTML', () => {
  it('becomes headings, lists and rows, and nothing of it is run or loaded', () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const blocks = readPasted(
      '<html><head><style>p { color: red }</style></head><body><!-- weg --><h2>Werkhouding</h2><p>Werkt <b>graag</b> &amp; lang</p><script>alert(1)</script><img src="https://example.invalid/a.png"><table><tr><td>Belemmerende factoren</td><td><p>Snel moe</p><p>Stil</p></td></tr></table><ul><li>los punt</li></ul>',
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Werkhouding' },
      { kind: 'paragraph', text: 'Werkt graag & lang', strong: false },
      {
        kind: 'table',
        rows: [
          [
            [{ kind: 'paragraph', text: 'Belemmerende factoren', strong: false }],
            [
              { kind: 'paragraph', text: 'Snel moe', strong: false },
              { kind: 'paragraph', text: 'Stil', strong: false },
            ],
          ],
        ],
      },
      { kind: 'list', items: ['los punt'] },
    ]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('loses no letter behind one that is longer in small letters', () => {
    const blocks = readPasted('<p></p><P>İİİİ een</P><STYLE>weg</STYLE><p>twee</p>');
    expect(textOfBlocks(blocks)).toBe('İİİİ een\ntwee');
  });

  it('loses no word of broken HTML, and takes no time over it', () => {
    const piece = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</tr>',
      '</table>',
      '<p>',
      '</p>',
      '<li>',
      '</ul>',
      '<h1>',
      '</h2>',
      '<b>',
      '<!--',
      '<style>',
      '<',
      '&',
      ' appel ',
      ' peer',
      'noot ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = JSON.stringify(placeBlocks(readPasted(`<p></p>${pieces.join('')}`)));
        for (const word of ['appel', 'peer', 'noot']) {
          if (pieces.some((one) => one.trim() === word)) expect(text).toContain(word);
        }
      }),
      { numRuns: 2000 },
    );
    for (const many of ['<style>', '<!--', '<table><tr><td>', '<a ', '<b>']) {
      readPasted(`<p></p>${many.repeat(40_000)}`);
    }
  });
});

describe('a document of the largest size that is read', () => {
  it('is taken apart, and nothing of a table is lost', () => {
    const lines = ['Werkhouding', 'Doelen', '- een regel', 'Rekenen: M5', 'los'];
    for (const line of lines) {
      const { rest } = placeBlocks(readPasted(`${line}\n`.repeat(60_000)));
      expect(rest.length).toBeLessThanOrEqual(1000);
    }
    const rows = 'Doel\tStreef\tWie\n'.concat('a\tb\tc\n'.repeat(60_000));
    const { placed, rest } = placeBlocks(readPasted(rows));
    expect(placed.length + rest.length).toBeGreaterThan(0);
  });
});
