import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClassListError } from '../../../electron/features/pupils/class-list/class-list-error';
import { readEdexml } from '../../../electron/features/pupils/class-list/edexml-reader';
import {
  assertClassListSize,
  largestClassList,
} from '../../../electron/features/pupils/class-list/file-kind';
import {
  bytesOf,
  edex,
  fixture,
  mainFixture,
  readFixture,
  readText,
  refusal,
  today,
} from './helpers';

const read = (bytes: Uint8Array) => () => readEdexml({ bytes, fileName: 'EDEX.XML', today });
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};
const name = (text: string) =>
  edex({ pupils: `<leerling key="1"><roepnaam>${text}</roepnaam></leerling>` });
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('rule 6: entities and declarations', () => {
  it('refuses billion laughs', () => {
    const levels = Array.from(
      { length: 10 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join('');
    const text = `<?xml version="1.0"?>\n<!DOCTYPE EDEX [<!ENTITY l0 "ha">${levels}]>${name('&l10;')}`;
    expect(refusal(() => readText(text))).toMatchObject({
      code: 'CLASS_LIST_DOCTYPE',
      details: { line: 2 },
    });
  });
  it.each([
    '<!DOCTYPE EDEX [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE EDEX SYSTEM "edex.dtd">',
    '<!DOCTYPE EDEX PUBLIC "a" "b" [<!ENTITY % p SYSTEM "x"> %p;]>',
    '<!DOCTYPE EDEX>',
  ])('refuses %s', (doctype) => {
    expect(refusal(() => readText(doctype + name('&x;'))).code).toBe('CLASS_LIST_DOCTYPE');
  });
  it('refuses a DOCTYPE that never ends, and one behind a wall of comment', () => {
    const open = `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(10_000)}`;
    expect(refusal(() => readText(`<?xml version="1.0"?>\n<!-- a -->\n${open}`))).toMatchObject({
      code: 'CLASS_LIST_DOCTYPE',
      details: { line: 3 },
    });
    expect(refusal(() => readText(`<!--${'x'.repeat(70_000)}-->${open}`)).code).toBe(
      'CLASS_LIST_XML_INVALID',
    );
  });
  it('refuses an entity that the file can not have declared', () => {
    expect(refusal(() => readText(name('Zo&euml;')))).toMatchObject({
      code: 'CLASS_LIST_ENTITY',
      details: { line: 4 },
    });
  });
  it('reads the five entities of XML, character references and CDATA', () => {
    const list = readText(name('A&amp;&#x42;&#67;<![CDATA[<D>]]>'));
    expect(list.pupils[0]?.firstName).toBe('A&BC<D>');
  });
});

describe('rule 6: size, depth and number', () => {
  it('refuses 100 MB by its size, before parsing', () => {
    expect(refusal(read(new Uint8Array(100 * 1024 * 1024)))).toMatchObject({
      code: 'CLASS_LIST_TOO_LARGE',
      details: { size: 100 * 1024 * 1024, limit: largestClassList },
    });
    expect(refusal(() => assertClassListSize(largestClassList + 1)).code).toBe(
      'CLASS_LIST_TOO_LARGE',
    );
  });
  it('refuses endless depth', () => {
    expect(refusal(() => readText(edex({ pupils: '<a>'.repeat(100_000) })))).toMatchObject({
      code: 'CLASS_LIST_TOO_DEEP',
      details: { line: 4, limit: 64 },
    });
  });
  it('refuses more pupils than a school can have', () => {
    const pupils = '<leerling key="1"><roepnaam>A</roepnaam></leerling>'.repeat(10_001);
    expect(refusal(() => readText(edex({ pupils })))).toMatchObject({
      code: 'CLASS_LIST_TOO_MANY',
      details: { field: 'pupil', limit: 10_000 },
    });
  });
  it('refuses an element with endless attributes', () => {
    const attributes = Array.from({ length: 5_000 }, (_, i) => `a${i}="1"`).join(' ');
    expect(refusal(() => readText(edex({ pupils: `<leerling ${attributes}/>` }))).code).toBe(
      'CLASS_LIST_TOO_MANY',
    );
  });
  it('keeps nothing of a text of 5 MB, whether the field is wanted or not', () => {
    const long = 'x'.repeat(5_000_000);
    const list = readText(
      edex({
        pupils: `<leerling key="1"><achternaam>${long}</achternaam><roepnaam>A</roepnaam><toevoegingen>${long}</toevoegingen></leerling>`,
      }),
    );
    expect(JSON.stringify(list).length).toBeLessThan(2_000);
  });
  it('keeps 500 issues and counts the rest', () => {
    const pupils = '<leerling key=""><geslacht>7</geslacht></leerling>'.repeat(2_000);
    const list = readText(edex({ pupils }));
    expect(list.issues).toHaveLength(500);
    expect(list.issuesOmitted).toBe(5_500);
  });
  it('is not fooled by names of built-in properties', () => {
    const list = readText(
      edex({
        pupils:
          '<leerling key="__proto__" constructor="x"><achternaam>toString</achternaam><groep key="constructor"/><__proto__>x</__proto__></leerling>',
      }),
    );
    expect(list.pupils).toMatchObject([
      { key: '__proto__', lastName: 'toString', classGroupKey: null },
    ]);
  });
});

describe('rule 6: encodings', () => {
  const declared = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>${name('Zo\u00EB')}`;
  it.each([
    ['UTF-8 without declaration', bytesOf(name('Zoë'))],
    ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${declared('UTF-8')}`)],
    ['UTF-16 little endian', utf16(`\uFEFF${declared('utf-16')}`, false)],
    ['UTF-16 big endian', utf16(`\uFEFF${declared('UTF-16')}`, true)],
    ['windows-1252', latin1(declared('windows-1252'))],
    ['ISO-8859-1', latin1(declared('ISO-8859-1'))],
    ['ISO-8859-15', latin1(declared('iso-8859-15'))],
  ])('reads %s', (_label, bytes) => {
    expect(read(bytes)().pupils[0]?.firstName).toBe('Zoë');
  });
  it.each([
    ['UTF-8 that is not', latin1(declared('UTF-8')), 'CLASS_LIST_ENCODING_WRONG', 4],
    ['no declaration and no UTF-8', latin1(name('Zo\u00EB')), 'CLASS_LIST_ENCODING_WRONG', 4],
    [
      'windows-1252 that is UTF-8',
      bytesOf(declared('windows-1252')),
      'CLASS_LIST_ENCODING_WRONG',
      4,
    ],
    ['ASCII that is not', latin1(declared('us-ascii')), 'CLASS_LIST_ENCODING_WRONG', 4],
    ['UTF-16 that is UTF-8', bytesOf(declared('utf-16')), 'CLASS_LIST_ENCODING_WRONG', 1],
    ['UTF-16 LE without a mark', utf16(declared('utf-16'), false), 'CLASS_LIST_ENCODING_WRONG', 1],
    ['UTF-16 BE without a mark', utf16(declared('utf-16'), true), 'CLASS_LIST_ENCODING_WRONG', 1],
    ['an unknown encoding', bytesOf(declared('klingon')), 'CLASS_LIST_ENCODING_UNKNOWN', 1],
    ['UTF-7', bytesOf(declared('utf-7')), 'CLASS_LIST_ENCODING_UNKNOWN', 1],
  ])('refuses %s', (_label, bytes, code, line) => {
    expect(refusal(read(bytes))).toMatchObject({ code, details: { line } });
  });
  it.each([0, 1])('reads signs that lie across the border of two pieces (%i)', (shift) => {
    const list = readText(
      edex({
        groups: `<!--${'x'.repeat(shift)}-->`,
        pupils: `<leerling key="1"><roepnaam>Noor</roepnaam><x>${'é'.repeat(70_000)}</x><achternaam>Zoë</achternaam></leerling>`,
      }),
    );
    expect(list.pupils[0]?.lastName).toBe('Zoë');
  });
});

describe('a broken file', () => {
  const whole = fixture(mainFixture);
  const wholeList = readFixture(mainFixture);

  it('names the line where it was cut off', () => {
    expect(refusal(() => readText(`${edex({}).slice(0, -10)}\n\n`))).toMatchObject({
      code: 'CLASS_LIST_TRUNCATED',
      details: { line: 7 },
    });
  });
  it('names the line of an error in the XML', () => {
    expect(refusal(() => readText(edex({ groups: '<groep></groepje>' })))).toMatchObject({
      code: 'CLASS_LIST_XML_INVALID',
      details: { line: 3 },
    });
  });
  it.each(Array.from({ length: 100 }, (_, percent) => percent))(
    'cut off at %i%% gives a coded error and no list',
    (percent) => {
      const bytes = whole.subarray(0, Math.floor((whole.length * percent) / 100));
      expect(refusal(read(bytes)).code).toMatch(/^CLASS_LIST_(?:TRUNCATED|EMPTY)$/);
    },
  );
  it('cut off anywhere gives a coded error or the whole list', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), (length) => {
        try {
          expect(read(whole.subarray(0, length))()).toEqual(wholeList);
        } catch (error) {
          expect(error).toBeInstanceOf(ClassListError);
        }
      }),
    );
  });
  it('with bytes changed anywhere gives a list or a coded error, which holds no text of the file', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(changes, (edits) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of edits) bytes[at] = value;
        try {
          read(bytes)();
        } catch (error) {
          if (!(error instanceof ClassListError)) throw error;
          expect(error.message).toBe(error.code);
          expect(error.cause).toBeUndefined();
          expect(JSON.stringify(error.details)).toMatch(
            /^\{(?:"(?:line|limit|size)":\d+|"field":"[a-zA-Z]+"|,)*\}$/,
          );
        }
      }),
    );
  });
  it('of random bytes gives a coded error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(refusal(read(bytes)).code).toMatch(/^CLASS_LIST_/);
      }),
    );
  });
});
