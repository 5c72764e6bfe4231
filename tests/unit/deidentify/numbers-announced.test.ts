/** Addresses, numbers and dates of rarer forms. */
import { describe, expect, it } from 'vitest';
import { covers, identifyOne, surfacesOf } from './engine';
import type { Tag } from '../../../electron/deidentify';

function found(text: string, tag: Tag): readonly string[] {
  return surfacesOf(identifyOne(text), tag);
}

describe('an address', () => {
  it.each([
    ['oma woont prinsensingel zesentwintig', 'prinsensingel zesentwintig'],
    ['Adres: Ringbaan-West 208', 'Ringbaan-West 208'],
    ['Kerkmeer 12, 8861 KR 14', '8861 KR'],
  ])('is found: %s', (text, address) => {
    expect(covers(text, address, identifyOne(text))).toBe(true);
  });

  it.each([
    'Snappet gr. 4-8 is klaar.',
    'Daarna volgt uitvoering 2 hier.',
    'Zie Trede 6 van de leerlijn.',
  ])('is none: %s', (text) => {
    expect(found(text, 'POSTCODE_ADDRESS')).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['Zaak C/10/55019 JE RK 25-77 loopt.', 'C/10/55019'],
    ['TLV 2802-0093-SBO is er.', '2802-0093-SBO'],
    ['Dossier nr 40893 is dicht.', '40893'],
    ['Besluitnummer: 8841-B', '8841-B'],
  ])('is found: %s', (text, number) => {
    expect(covers(text, number, identifyOne(text))).toBe(true);
  });

  it.each(['Schooljaar 2024-2025 begint.', 'code van het dossier', 'kamer nr 12'])(
    'is none: %s',
    (text) => {
      expect(found(text, 'ID')).toEqual([]);
    },
  );
});

describe('a date', () => {
  it.each([
    ['Geboren 18-IV-2013 in de stad.', '18-IV-2013'],
    ['RT op 3/3, 10/3, 17/3 gegeven.', '17/3'],
    ['Dagboek\n3-10 Esme huilt.\n4-10 Esme lacht.', '4-10'],
    ['Gesprek op 3 mei jl. gehad.', '3 mei'],
  ])('is found: %s', (text, date) => {
    expect(covers(text, date, identifyOne(text))).toBe(true);
  });

  it.each(['Sommen als 30-11 zijn lastig.', 'Scores 3/3, 4/4 en 2/3.'])('is none: %s', (text) => {
    expect(found(text, 'DATE')).toEqual([]);
  });
});
