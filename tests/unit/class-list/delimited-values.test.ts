import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromExcelNumber, dayBefore } from '../../../electron/features/pupils/class-list/days';
import { dayFromDutch } from '../../../electron/features/pupils/class-list/dutch-values';
import {
  splitFullName,
  splitSurname,
} from '../../../electron/features/pupils/class-list/full-name';
import { csv, listOf } from './delimited-support';

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
