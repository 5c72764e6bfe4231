import { describe, expect, it } from 'vitest';
import { find, told } from './support';

describe('the birth date', () => {
  it.each([
    '04-03-2018',
    '4-3-2018',
    '4-3-18',
    '4/3/2018',
    '4.3.2018',
    '04 - 03 - 2018',
    '04 03 2018',
    '4 maart 2018',
    '4 mrt 2018',
    '4 mrt. 2018',
    '04 MAART 2018',
    "4 maart '18",
    '4e maart 2018',
    '2018-03-04',
    '04032018',
    '4 maart',
    '4e maart',
    '4 mrt',
  ])('is found as %s', (date) => {
    expect(find(`Het was ${date} in de klas`)).toMatchObject([
      { surface: date, tag: 'DATE', certainty: 'sure' },
    ]);
  });

  it.each(['4-3', '04/03', '4 maart 2023', '04-03-2021'])('is asked about as %s', (date) => {
    expect(find(`Het was ${date} in de klas`)).toMatchObject([
      { surface: date, tag: 'DATE', certainty: 'question' },
    ]);
  });

  it.each([
    '14-03-2018',
    '4-3-2',
    '4.3',
    '4 3',
    '40-3-2018',
    '3 april',
    'maart 2018',
    '4 maartjes',
  ])('is not %s', (text) => {
    expect(told(text).filter((hit) => hit.includes(':sure:'))).toEqual([]);
  });
});

describe('contact data', () => {
  it.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06 1234 5678',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '0031612345678',
    '06.12.34.56.78',
  ])('finds the phone number as %s', (phone) => {
    expect(find(`Bel ${phone} even`)).toMatchObject([
      { surface: phone, tag: 'PHONE', certainty: 'sure' },
    ]);
  });

  it.each(['0612345679', '061234567', '06123456789'])('does not take %s for it', (phone) => {
    expect(told(`Bel ${phone} even`)).toEqual([]);
  });

  it.each([
    ['els.vries@example.org', 'EMAIL'],
    ['ELS.VRIES@EXAMPLE.ORG', 'EMAIL'],
    ['noor@example.nl', 'EMAIL'],
    ['info@dewegwijzer.nl', 'EMAIL'],
    ['www.dewegwijzer.nl', 'URL'],
    ['Dorpsstraat 12a', 'POSTCODE_ADDRESS'],
    ['dorpsstr. 12 a', 'POSTCODE_ADDRESS'],
    ['1234AB', 'POSTCODE_ADDRESS'],
    ['1234 ab', 'POSTCODE_ADDRESS'],
    ['Dorpsstraat', 'LOCATION'],
    ['123456782', 'BSN'],
    ['1234.56.782', 'BSN'],
    ['S-2031', 'ID'],
    ['Voetbalclub Sparta Noord', 'ORGANISATION'],
  ])('finds %s as %s', (surface, tag) => {
    expect(find(`Het is ${surface}, denk ik`)).toMatchObject([{ surface, tag, certainty: 'sure' }]);
  });
});

describe('school and place', () => {
  it.each(['basisschool De Wegwijzer', 'De Wegwijzer', 'de Wegwijzer', 'Wegwijzer', 'DeWegwijzer'])(
    'finds the school as %s',
    (surface) => {
      expect(find(`Ze gaat naar ${surface} toe`)).toMatchObject([
        { surface, tag: 'ORGANISATION', certainty: 'sure' },
      ]);
    },
  );

  it.each(['obs de wegwijzer', 'IKC "de wegwijzer"'])('is sure after a kind word: %s', (text) => {
    expect(find(text)).toMatchObject([{ tag: 'ORGANISATION', certainty: 'sure' }]);
  });

  it.each(['Voorbeelddorp', 'voorbeelddorp', 'VOORBEELDDORP', 'Voorbeelddorpse'])(
    'finds the place as %s',
    (surface) => {
      expect(find(`Het is in ${surface} druk`)).toMatchObject([
        { surface, tag: 'LOCATION', certainty: 'sure' },
      ]);
    },
  );

  it('leaves a school alone that is called after its kind only', () => {
    expect(told('De school en de basisschool en deze obs')).toEqual([]);
  });
});
