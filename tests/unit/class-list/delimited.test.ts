import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassList } from '../../../electron/features/pupils/class-list/class-list';
import type { ColumnTarget } from '../../../electron/features/pupils/class-list/column-names';
import { proposeMapping } from '../../../electron/features/pupils/class-list/column-names';
import { dayFromExcelNumber, dayBefore } from '../../../electron/features/pupils/class-list/days';
import { applyMapping } from '../../../electron/features/pupils/class-list/delimited-reader';
import type { DelimitedTable } from '../../../electron/features/pupils/class-list/delimited-table';
import { readTable } from '../../../electron/features/pupils/class-list/delimited-table';
import { dayFromDutch } from '../../../electron/features/pupils/class-list/dutch-values';
import {
  splitFullName,
  splitSurname,
} from '../../../electron/features/pupils/class-list/full-name';
import { ClassListError } from '../../../electron/features/pupils/class-list/class-list-error';
import { bytesOf, fixture, refusal, today } from './helpers';

const csv = (text: string | Uint8Array): DelimitedTable =>
  readTable({
    format: 'csv',
    bytes: typeof text === 'string' ? bytesOf(text) : text,
    fileName: 'klas.csv',
  });
const pasted = (text: string): DelimitedTable => readTable({ format: 'pasted', text });
const listOf = (table: DelimitedTable, mapping?: readonly ColumnTarget[]): ClassList =>
  applyMapping({
    table,
    mapping: mapping ?? table.proposal,
    schoolYear: { startYear: 2025 },
    today,
  });

describe('the CSV fixture', () => {
  const table = csv(fixture('klassenlijst.csv'));
  const list = listOf(table);

  it('proposes a target for each allowed column and none for a forbidden one', () => {
    expect(
      table.columns.map(({ header, forbidden }, i) => [header, forbidden ?? table.proposal[i]]),
    ).toEqual([
      ['Leerlingnummer', 'pupilKey'],
      ['Roepnaam', 'firstName'],
      ['Tussenvoegsel', 'prefix'],
      ['Achternaam', 'lastName'],
      ['Geboortedatum', 'birthDate'],
      ['Geslacht', 'sex'],
      ['Groep', 'classGroup'],
      ['Leerkracht', 'teacher'],
      ['BSN', 'bsn'],
      ['Postcode', 'postcode'],
      ['E-mail ouder', 'email'],
    ]);
  });
  it('reads the pupils, with a pupil number as a stable key of its own kind', () => {
    expect(
      list.pupils.map((p) => [
        p.key,
        p.keyIsStable,
        p.firstName,
        p.prefix,
        p.lastName,
        p.birthDate,
        p.sex,
        p.yearGroup,
      ]),
    ).toEqual([
      ['nr:17', true, 'Noor', "van 't", 'Voorbeeld', '2018-03-04', 'girl', '4'],
      ['nr:18', true, 'Sem', '', 'Proef', '2017-11-30', 'boy', '4'],
      ['nr:19', true, 'Zoë-Lynn', '', 'Dubbel; naam', null, 'girl', null],
    ]);
  });
  it('names the line of an impossible date and asks for the year group in a combination', () => {
    expect(list.issues).toEqual([
      { code: 'DATE_INVALID', line: 4, field: 'birthDate', numbers: {} },
    ]);
    expect(list.questions).toMatchObject([
      { code: 'YEAR_GROUP_OF_COMBINATION', pupilKey: 'nr:19', line: 4 },
    ]);
  });
  it('reads classes and teachers', () => {
    expect(list.classGroups.map((g) => [g.name, g.yearGroup, g.keyIsStable])).toEqual([
      ['4A', '4', false],
      ['3/4', 'C', false],
    ]);
    expect(list.staff.map((s) => [s.firstName, s.lastName, s.classGroupKeys.length])).toEqual([
      ['Fenna', 'Test', 2],
      ['Jip', 'Duo', 1],
    ]);
  });
  it('holds nothing of a forbidden column, in the table nor in the list', () => {
    expect(JSON.stringify([table, list])).not.toMatch(/geheim|000000012|1234/);
    expect(list.dropped.map((d) => [d.kind, d.count])).toEqual([
      ['bsn', 2],
      ['postcode', 2],
      ['email', 1],
    ]);
  });
});

describe('columns', () => {
  const propose = (...headers: readonly string[]) =>
    proposeMapping(headers.map((header) => ({ header, forbidden: null })));
  it.each([
    [
      ['Voornaam', 'Achternaam'],
      ['firstName', 'lastName'],
    ],
    [
      ['Roepnaam', 'Voornaam', 'Achternaam'],
      ['firstName', 'givenNames', 'lastName'],
    ],
    [
      ['Voornaam', 'Naam'],
      ['firstName', 'lastName'],
    ],
    [
      ['Naam', 'Groep'],
      ['fullName', 'classGroup'],
    ],
    [
      ['Klas', 'Groep'],
      ['classGroup', 'yearGroup'],
    ],
    [
      ['Groep', 'Jaargroep'],
      ['classGroup', 'yearGroup'],
    ],
    [
      ['Leerling', 'Geb. datum', 'J/M'],
      ['fullName', 'birthDate', 'sex'],
    ],
    [
      ['Instroomdatum', 'Uitstroomdatum'],
      ['startDay', 'leaveDay'],
    ],
    [
      ['Kleur', 'Roepnaam', 'roepnaam'],
      ['ignore', 'firstName', 'ignore'],
    ],
  ])('%j are read as %j', (headers, targets) => {
    expect(propose(...headers)).toEqual(targets);
  });
  it.each([
    'BSN',
    'Burgerservicenummer',
    'Sofinummer',
    'Onderwijsnr BSN',
    'Nationaliteit',
    'Postcode',
    'E-mailadres',
    'Telefoon moeder',
    'Etniciteit',
    'Geboorteland',
    'Opmerkingen',
    'Naam vader',
    'Woonplaats',
    'Foto',
    'Leerlinggewicht',
    'Adres',
  ])('%s can not be taken over, not even by hand', (header) => {
    const table = csv(`Naam;Groep;${header}\nNoor Proef;4;geheim`);
    expect(table.columns[2]?.forbidden).not.toBeNull();
    expect(JSON.stringify(table)).not.toContain('geheim');
    expect(refusal(() => listOf(table, ['fullName', 'classGroup', 'pupilKey'])).code).toBe(
      'CLASS_LIST_COLUMN_FORBIDDEN',
    );
  });
  it.each([
    ['bsn', '111222333', '123456782'],
    ['email', 'a@voorbeeld.invalid', 'b@voorbeeld.invalid'],
    ['postcode', '1234 AB', '9999ZZ'],
  ])('a column of %s is found by its values, whatever its name', (kind, one, two) => {
    const table = csv(`Naam;Leerlingnummer\nNoor Proef;${one}\nSem Proef;${two}`);
    expect(table.columns[1]?.forbidden).toBe(kind);
  });
  it('refuses a mapping without a name, with one target twice or with a column too many', () => {
    const table = csv('Naam;Groep\nNoor Proef;4');
    const code = (...mapping: readonly ColumnTarget[]) =>
      refusal(() => listOf(table, mapping)).code;
    expect(code('ignore', 'classGroup')).toBe('CLASS_LIST_MAPPING_NAME_MISSING');
    expect(code('fullName', 'fullName')).toBe('CLASS_LIST_MAPPING_DOUBLE');
    expect(code('fullName', 'ignore', 'sex')).toBe('CLASS_LIST_COLUMN_UNKNOWN');
  });
});

describe('rows', () => {
  const names = (table: DelimitedTable) =>
    listOf(table).pupils.map((p) => `${p.firstName}|${p.lastName}`);
  it.each([';', ',', '\t', '|'])('are cut at %j', (d) => {
    expect(names(csv(`Roepnaam${d}Achternaam\r\nNoor${d}Proef\r\n`))).toEqual(['Noor|Proef']);
  });
  it('obey the sep= line of Excel and skip a title above the header', () => {
    expect(names(csv('sep=;\nGroep 4;\n\nRoepnaam;Achternaam\nNoor;Proef'))).toEqual([
      'Noor|Proef',
    ]);
  });
  it('keep their line when a cell holds line breaks', () => {
    const table = csv(
      'Roepnaam;Achternaam;Geboortedatum\n"No\nor";Proef;1-1-2018\nSem;Proef;32-1-2018',
    );
    expect(listOf(table).issues).toMatchObject([{ code: 'DATE_INVALID', line: 4 }]);
  });
  it('refuse a quote that is never closed, with its line', () => {
    expect(refusal(() => csv('Roepnaam;Achternaam\nNoor;Proef\n"Sem;Proef\n'))).toMatchObject({
      code: 'CLASS_LIST_QUOTES',
      details: { line: 3 },
    });
  });
  it('are read as windows-1252 when they are no UTF-8, and that is said', () => {
    const list = listOf(
      csv(Uint8Array.from('Roepnaam;Achternaam\nZo\u00EB;Proef', (c) => c.charCodeAt(0))),
    );
    expect(list.pupils[0]?.firstName).toBe('Zoë');
    expect(list.issues).toMatchObject([{ code: 'ENCODING_GUESSED' }]);
  });
  it('may be pasted as one column of names with commas', () => {
    expect(names(pasted('Voorbeeld, Noor\nProef, Sem'))).toEqual(['Noor|Voorbeeld', 'Sem|Proef']);
  });
  it('may be pasted from a spreadsheet, where a comma is part of a cell', () => {
    expect(names(pasted('Naam\tGroep\nVoorbeeld, Noor\t4\n'))).toEqual(['Noor|Voorbeeld']);
  });
  it('without a header wait for a mapping', () => {
    const table = pasted('Sofie\tLandman\nSem\tProef');
    expect(table).toMatchObject({ hasHeader: false, proposal: ['ignore', 'ignore'] });
    expect(listOf(table, ['firstName', 'lastName']).pupils).toHaveLength(2);
  });
  it('without a pupil number get a key that is not stable', () => {
    const list = listOf(csv('Roepnaam;Achternaam\nNoor;Proef\nSem;Proef'));
    expect(list.pupils.map((p) => [p.key, p.keyIsStable])).toEqual([
      ['#row-1', false],
      ['#row-2', false],
    ]);
  });
  it('that repeat a child are taken once', () => {
    const list = listOf(csv('Naam;Geboortedatum\nNoor Proef;1-1-2018\nNoor Proef;1-1-2018'));
    expect(list.pupils).toHaveLength(1);
    expect(list.issues).toMatchObject([
      { code: 'SAME_PERSON_TWICE', line: 3, numbers: { firstLine: 2 } },
    ]);
  });
  it.each([
    ['', 'CLASS_LIST_EMPTY'],
    ['\n \n', 'CLASS_LIST_EMPTY'],
    ['Naam;Groep\n', 'CLASS_LIST_NO_PUPILS'],
    ['<EDEX/>', 'CLASS_LIST_ROOT_UNKNOWN'],
  ])('%j are refused with %s', (text, code) => {
    expect(refusal(() => csv(text)).code).toBe(code);
  });
  it('of any kind give a list or a coded error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab;,\t"\n\r1-#é='), maxLength: 80 }),
        (text) => {
          try {
            const table = csv(`Roepnaam;Groep\n${text}`);
            expect(
              listOf(
                table,
                table.columns.map((_, i) =>
                  i === 0 && table.columns[0]?.forbidden === null ? 'firstName' : 'ignore',
                ),
              ).format,
            ).toBe('csv');
          } catch (error) {
            expect(error).toBeInstanceOf(ClassListError);
          }
        },
      ),
    );
  });
});

describe('dates', () => {
  const options = { referenceDay: '2026-01-15', ahead: 0 };
  it.each([
    ['04-03-2018', '2018-03-04'],
    ['4/3/18', '2018-03-04'],
    ['4.3.2018', '2018-03-04'],
    ['4 mrt 2018', '2018-03-04'],
    ['4 mrt. 2018', '2018-03-04'],
    ['4 maart 2018', '2018-03-04'],
    ['4-mei-18', '2018-05-04'],
    ['zo 4 maart 2018', '2018-03-04'],
    ['2018-03-04', '2018-03-04'],
    ['2018-03-04 00:00:00', '2018-03-04'],
    ['4-3-2018 0:00', '2018-03-04'],
    ['43163', '2018-03-04'],
    ['29-2-2020', '2020-02-29'],
    ['1/1/27', '1927-01-01'],
    ['29-2-2019', null],
    ['31-04-2018', null],
    ['12/31/2018', null],
    ['4 foo 2018', null],
    ['2018', null],
    ['gisteren', null],
    ['', null],
  ])('%j is %s', (text, day) => {
    expect(dayFromDutch(text, options)).toBe(day);
  });
  it('follow the calendar, forwards and backwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_049 }), (number) => {
        const day = dayFromExcelNumber(number + 1);
        const expected = new Date(Date.UTC(1899, 11, 30) + (number + 1) * 86_400_000);
        expect(day).toBe(expected.toISOString().slice(0, 10));
        expect(dayBefore(day ?? '')).toBe(dayFromExcelNumber(number) ?? dayBefore(day ?? ''));
      }),
    );
  });
});

describe('the sex', () => {
  const sexes = (...cells: readonly string[]) =>
    listOf(
      csv(`Naam;Geslacht\n${cells.map((cell, i) => `Kind${i} Proef;${cell}`).join('\n')}`),
    ).pupils.map((p) => p.sex);
  it('m is a girl beside j, a boy beside v, and unknown alone', () => {
    expect(sexes('j', 'm')).toEqual(['boy', 'girl']);
    expect(sexes('V', 'M')).toEqual(['girl', 'boy']);
    expect(sexes('m', 'm')).toEqual(['unknown', 'unknown']);
  });
  it('words and codes are known', () => {
    expect(sexes('jongen', 'Meisje', 'man', 'vrouw', '1', '2', '0', '9', 'x')).toEqual([
      'boy',
      'girl',
      'boy',
      'girl',
      'boy',
      'girl',
      'unknown',
      'unspecified',
      'unspecified',
    ]);
  });
});

describe('names in one piece', () => {
  it.each([
    ["Voorbeeld, Noor van 't", 'Noor', '', "van 't", 'Voorbeeld'],
    ["Voorbeeld, van 't, Noor", 'Noor', '', "van 't", 'Voorbeeld'],
    ["van 't Voorbeeld, Noor", 'Noor', '', "van 't", 'Voorbeeld'],
    ["Noor van 't Voorbeeld", 'Noor', '', "van 't", 'Voorbeeld'],
    ['Noor Van Der Berg', 'Noor', '', 'Van Der', 'Berg'],
    ['Noor Proef', 'Noor', '', '', 'Proef'],
    ['N.E. Proef', '', 'N.E.', '', 'Proef'],
    ['Proef, N.E. (Noor)', 'Noor', 'N.E.', '', 'Proef'],
    ['Sem el Proef', 'Sem', '', 'el', 'Proef'],
    ['Noor', 'Noor', '', '', ''],
    ['van Proef', '', '', 'van', 'Proef'],
    ['Noor Els de Proef-van Voorbeeld', 'Noor Els', '', 'de', 'Proef-van Voorbeeld'],
  ])('%s', (text, firstName, initials, prefix, lastName) => {
    const { names, isUnsure } = splitFullName(text);
    expect(names).toMatchObject({ firstName, initials, prefix, lastName });
    expect(isUnsure).toBe(false);
  });
  it('several words without a prefix are a guess, and that is said', () => {
    expect(splitFullName('Noor Els Proef')).toMatchObject({
      names: { firstName: 'Noor', lastName: 'Els Proef' },
      isUnsure: true,
    });
  });
  it('a surname gives up its prefix at either end, but never itself', () => {
    expect(splitSurname('van der Proef')).toEqual({ prefix: 'van der', lastName: 'Proef' });
    expect(splitSurname('Proef, van der')).toEqual({ prefix: 'van der', lastName: 'Proef' });
    expect(splitSurname('Van')).toEqual({ prefix: '', lastName: 'Van' });
  });
});
