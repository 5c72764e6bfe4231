import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnTarget } from '../../../electron/features/pupils/class-list/column-names';
import { proposeMapping } from '../../../electron/features/pupils/class-list/column-names';
import type { DelimitedTable } from '../../../electron/features/pupils/class-list/delimited-table';
import { ClassListError } from '../../../electron/features/pupils/class-list/class-list-error';
import { fixture, refusal } from './helpers';
import { csv, pasted, listOf } from './delimited-support';

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
