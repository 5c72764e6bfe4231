import { describe, expect, it } from 'vitest';
import { identifyOne, seen } from './engine';

describe('how somebody is reached', () => {
  it.each([
    '06-87654321',
    '0687654321',
    '06 87 65 43 21',
    '06 8765 4321',
    '06.87.65.43.21',
    '+31 6 87654321',
    '+31687654321',
    '0031 6 87654321',
    '+31 (0)6 87654321',
    '0512-449013',
    '0512 449013',
    '010 - 123 45 67',
    '(010) 1234567',
  ])('is found as a phone number: %s', (phone) => {
    expect(identifyOne(`Bel ${phone} even`)).toMatchObject([
      { tag: 'PHONE', certainty: 'sure', surface: expect.stringContaining(phone.slice(-4)) },
    ]);
  });

  it('is found when it was dictated', () => {
    expect(seen(identifyOne('Bel nul zes, 12 34 56 78'))).toEqual(['nul zes, 12 34 56 78:PHONE']);
  });

  it.each([
    ['jan.jansen@voorbeeld.nl', 'EMAIL'],
    ['J.Jansen+school@post.voorbeeld.nl', 'EMAIL'],
    ['info@dewegwijzer-school.nl', 'EMAIL'],
    ['www.dewegwijzer.nl', 'URL'],
    ['www.dewegwijzer.nl/ouders', 'URL'],
    ['https://voorbeeld.nl/a?b=c', 'URL'],
    ['http://voorbeeld.nl', 'URL'],
    ['dewegwijzer.nl', 'URL'],
  ])('is found whole: %s', (surface, tag) => {
    expect(identifyOne(`Zie ${surface} voor meer.`)).toMatchObject([
      { surface, tag, certainty: 'sure' },
    ]);
  });

  it.each([
    'Kies 1, 2 of 3.',
    'Hij las 06 bladzijden.',
    'Zie blz. 12-34.',
    '€ 1.250,00',
    '3.14159',
  ])('is not any number: %s', (text) => {
    expect(identifyOne(text)).toEqual([]);
  });
});

describe('a BSN', () => {
  it.each(['111222333', '999900006', '123456782'])(
    'is found when it passes the test: %s',
    (bsn) => {
      expect(seen(identifyOne(`Het is ${bsn} dus`))).toEqual([`${bsn}:BSN`]);
    },
  );

  it.each([
    ['BSN 123456789', '123456789'],
    ['bsn: 999900011', '999900011'],
    ['BSN-nummer: 123456789', '123456789'],
    ['burgerservicenummer 999901234', '999901234'],
    ['sofinummer 123456789', '123456789'],
    ['BSN 1234.56.789', '1234.56.789'],
    ['BSN: 12 34 56 782', '12 34 56 782'],
  ])('is found by its label when it fails: %s', (text, bsn) => {
    expect(seen(identifyOne(text))).toEqual([`${bsn}:BSN`]);
  });
});

describe('an address', () => {
  it.each([
    'Lindelaan 12',
    'Lindelaan 12a',
    'Lindelaan 12, 7601 AB Almelo',
    '7601 AB',
    '7601AB',
    '7601 AB Almelo',
    'Postbus 123',
    'Burgemeester Verzonnenstraat 4',
    'Van Verzonnenplein 8-2',
  ])('is found: %s', (address) => {
    expect(identifyOne(`Het is ${address}, geloof ik`)).toMatchObject([
      { surface: address, tag: 'POSTCODE_ADDRESS', certainty: 'sure' },
    ]);
  });

  it.each(['in lokaal 12', 'bladzijde 7601', 'groep 4 AB', 'weg 12 keer', 'het jaar 2024 is om'])(
    'is not: %s',
    (text) => {
      expect(identifyOne(text)).toEqual([]);
    },
  );
});

describe('a number that stands for somebody', () => {
  it.each([
    ['NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
    ['rekening NL91ABNA0417164300', 'NL91ABNA0417164300'],
    ['leerlingnummer 20231234', '20231234'],
    ['leerlingnr. 4567', '4567'],
    ['llnr 20213', '20213'],
    ['Dossiernummer: D-2024-0012', 'D-2024-0012'],
    ['dossier 2024/117', '2024/117'],
    ['zaaknummer Z/24/123456', 'Z/24/123456'],
    ['TLV 123456', '123456'],
    ['BRIN 12AB', '12AB'],
    ['BIG 19012345678', '19012345678'],
    ['polisnummer 123.456.789', '123.456.789'],
    ['polisnr. 123456', '123456'],
    ['factuurnummer 2024-0012', '2024-0012'],
    ['paspoort NX12AB345', 'NX12AB345'],
    ['kenteken 12-AB-34', '12-AB-34'],
    ['@sem_voetbal op insta', '@sem_voetbal'],
  ])('is found without its label: %s', (text, id) => {
    expect(seen(identifyOne(text))).toEqual([`${id}:ID`]);
  });

  it('is found after "Dossiernr:"', () => {
    expect(seen(identifyOne('Dossiernr: 2023-45'))).toEqual(['2023-45:ID']);
  });
});
