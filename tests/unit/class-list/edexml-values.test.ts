import { describe, expect, it } from 'vitest';
import { edex, fixture, mainFixture, readText, refusal } from './helpers';
import { readEdexml } from '../../../electron/features/pupils/class-list/edexml-reader';
import { pupil, named, codes } from './edexml-support';

describe('rule 7: what is no EDEXML', () => {
  const read = (text: string | Uint8Array, fileName: string) => () =>
    readEdexml({
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      fileName,
      today: '2026-01-15',
    });
  it.each(['EDEXLL.TXT', 'edexlk.txt', 'C:\\las\\EDEXGR.TXT', '/home/x/EdexLG.txt'])(
    'recognises old EDEX by its name %s',
    (name) => {
      expect(refusal(read('00XX000001Voorbeeld', name)).code).toBe('CLASS_LIST_OLD_EDEX');
    },
  );
  it('recognises old EDEX by its fixed width', () => {
    const row = '0001Voorbeeld                 Noor          20180304 2';
    expect(refusal(read(`${row}\r\n${row}\r\n${row}\r\n`, 'x.txt')).code).toBe(
      'CLASS_LIST_OLD_EDEX',
    );
  });
  it.each([
    ['PK\u0003\u0004..[Content_Types].xml', 'a', 'CLASS_LIST_SPREADSHEET'],
    ['PK\u0003\u0004..', 'klas.xlsx', 'CLASS_LIST_SPREADSHEET'],
    ['PK\u0003\u0004..EDEX.XML', 'export.zip', 'CLASS_LIST_ARCHIVE'],
    ['a\u0000b', 'x.xml', 'CLASS_LIST_BINARY'],
    ['%PDF-1.7', 'x.xml', 'CLASS_LIST_BINARY'],
    ['', 'x.xml', 'CLASS_LIST_EMPTY'],
    [' \n ', 'x.xml', 'CLASS_LIST_EMPTY'],
    ['Naam;Groep\nNoor;4', 'x.xml', 'CLASS_LIST_NOT_XML'],
    ['<html><body/></html>', 'x.xml', 'CLASS_LIST_ROOT_UNKNOWN'],
    ['<Dossier><EDEX/></Dossier>', 'x.xml', 'CLASS_LIST_ROOT_UNKNOWN'],
    [
      '<a:Envelope xmlns:a="u"><a:Body><b><geengegevens/></b></a:Body></a:Envelope>',
      'x',
      'CLASS_LIST_UWLR_NO_DATA',
    ],
    [
      '<Envelope><Body><l><leerlinggegevens-leerlingen/></l></Body></Envelope>',
      'x',
      'CLASS_LIST_UWLR_PART',
    ],
    ['<Envelope><EDEX/><EDEX/></Envelope>', 'x', 'CLASS_LIST_SEVERAL_LISTS'],
    ['<EDEX><school/></EDEX>', 'x', 'CLASS_LIST_NO_PUPILS'],
  ])('answers %j (%s) with %s', (text, name, code) => {
    expect(refusal(read(text, name)).code).toBe(code);
  });
  it('recognises an old Excel file', () => {
    expect(refusal(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'x.xls')).code).toBe(
      'CLASS_LIST_SPREADSHEET',
    );
  });
});

describe('values', () => {
  it.each([
    ['0', 'unknown'],
    ['1', 'boy'],
    ['2', 'girl'],
    ['9', 'unspecified'],
  ])('sex %s is %s', (code, sex) => {
    expect(readText(edex({ pupils: named(`<geslacht>${code}</geslacht>`) })).pupils[0]?.sex).toBe(
      sex,
    );
  });
  it('reports impossible dates with line and field, and keeps the pupil', () => {
    const list = readText(
      edex({
        pupils: named(
          '<geboortedatum>2018-02-30</geboortedatum><jaargroep>4</jaargroep><instroomdatum>gisteren</instroomdatum>',
        ),
      }),
    );
    expect(list.pupils).toHaveLength(1);
    expect(list.issues).toEqual([
      { code: 'DATE_INVALID', line: 4, field: 'birthDate', numbers: {} },
      { code: 'DATE_INVALID', line: 4, field: 'startDay', numbers: {} },
    ]);
  });
  it('does not believe a birth date after the reference day', () => {
    const list = readText(edex({ pupils: named('<geboortedatum>2031-01-01</geboortedatum>') }));
    expect(list.pupils[0]?.birthDate).toBeNull();
    expect(codes(list)).toContain('DATE_IMPLAUSIBLE');
  });
  it('takes signs out of a name that can hide or turn text', () => {
    const list = readText(
      edex({ pupils: pupil('<roepnaam>No\u202Eor\u200B&#10; El&apos;s</roepnaam>') }),
    );
    expect(list.pupils[0]?.firstName).toBe("Noor El's");
  });
  it('does not take over a parent who is listed as staff', () => {
    const list = readText(
      edex({
        staff: '<leerkracht key="o"><achternaam>Ouder</achternaam><rol>OUD</rol></leerkracht>',
      }),
    );
    expect(list.staff).toEqual([]);
    expect(list.dropped).toEqual([{ kind: 'guardianAsStaff', reason: 'notStaff', count: 1 }]);
  });
  it('reports the same child under two keys', () => {
    const child = '<roepnaam>Noor</roepnaam><geboortedatum>2018-03-04</geboortedatum>';
    const list = readText(edex({ pupils: named(child, '1') + named(child, '2') }));
    expect(list.pupils).toHaveLength(2);
    expect(codes(list)).toContain('SAME_PERSON_TWICE');
  });
  it('reads the fixture from a Buffer that is a view into a larger one', () => {
    const bytes = fixture(mainFixture);
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 10);
    const view = larger.subarray(10, 10 + bytes.length);
    expect(readEdexml({ bytes: view, fileName: 'x', today: '2026-01-15' }).pupils).toHaveLength(4);
  });
});
