import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageBandOf,
  ageOn,
  generalisedMoment,
  homeLanguageOf,
  isOwnWording,
  yearBandOf,
} from '../../../electron/features/casus/generalise';

describe('generalising', () => {
  it.each([
    ['1', 'onderbouw'],
    ['3', 'middenbouw'],
    ['5', 'middenbouw'],
    ['8', 'bovenbouw'],
    ['S', 'speciaal basisonderwijs'],
    ['12', 'voortgezet onderwijs'],
    ['C', null],
    [null, null],
  ])('calls year group %s %s', (yearGroup, band) => {
    expect(yearBandOf(yearGroup)).toBe(band);
  });

  it.each([
    ['2017-11-12', '7 tot 9 jaar'],
    ['2017-11-13', '7 tot 9 jaar'],
    ['2018-11-12', '7 tot 9 jaar'],
    ['2018-11-13', '4 tot 6 jaar'],
    ['2015-11-12', '10 tot 12 jaar'],
    ['2012-11-12', '13 jaar of ouder'],
    ['2022-11-12', 'jonger dan 4 jaar'],
    ['2030-01-01', null],
  ])('puts a birth date %s in the band %s on 12 November 2025', (birthDate, band) => {
    expect(ageBandOf(birthDate, '2025-11-12')).toBe(band);
  });

  it('gives a band that holds the age and two more ages at least', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), fc.integer({ min: 1, max: 28 }), (age, day) => {
        const birthDate = `${2025 - age}-05-${String(day).padStart(2, '0')}`;
        const [from = 0, to = 0] = (ageBandOf(birthDate, '2025-11-12') ?? '')
          .match(/\d+/g)
          ?.map(Number) ?? [0, 0];
        expect(ageOn(birthDate, '2025-11-12')).toBe(age);
        expect(from <= age && age <= to && to - from === 2).toBe(true);
      }),
    );
  });

  it.each([
    ['2025-11-06', 'najaar'],
    ['2025-08-20', 'zomer'],
    ['2025-12-01', 'winter'],
    ['2025-05-31', 'voorjaar van vorig schooljaar'],
    ['2025-07-31', 'zomer van vorig schooljaar'],
    ['2023-10-01', 'najaar, langer geleden'],
  ])('tells a day %s as %s in November 2025', (day, words) => {
    expect(generalisedMoment(day, '2025-11-12')).toBe(words);
  });

  it('names no language but Dutch', () => {
    expect(homeLanguageOf(['Nederlands', 'Nederlands'])).toBe('Nederlands');
    expect(homeLanguageOf(['Pools', 'Turks'])).toBe('een andere taal dan Nederlands');
    expect(homeLanguageOf(['Nederlands en Pools'])).toBe('Nederlands en een andere taal');
    expect(homeLanguageOf(['', ' '])).toBeNull();
  });
});

describe('own wording', () => {
  it('is every band and language that this app words, and nothing that somebody added', () => {
    for (const group of ['1', '3', '8', 'S', '12']) {
      expect(isOwnWording(yearBandOf(group) ?? '')).toBe(true);
    }
    for (const birthDate of ['2017-05-04', '2024-01-01', '2010-01-01']) {
      expect(isOwnWording(ageBandOf(birthDate, '2025-11-12') ?? '')).toBe(true);
    }
    for (const languages of [['Nederlands'], ['Pools'], ['Nederlands', 'Pools']]) {
      expect(isOwnWording(homeLanguageOf(languages) ?? '')).toBe(true);
    }
    expect(isOwnWording('7 tot 9 jaar, net als Noor')).toBe(false);
    expect(isOwnWording('7 tot 9 jaar\nNoor')).toBe(false);
  });
});
