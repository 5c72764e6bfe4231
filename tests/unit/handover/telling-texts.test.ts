import { describe, expect, it } from 'vitest';
import { compileIdentities } from '../../../electron/deidentify';
import {
  namesOtherChild,
  tellsSpecialCategory,
} from '../../../electron/features/handover/rules/telling-texts';

const OWN = 'own';
const matcher = compileIdentities([
  {
    file: OWN,
    identity: {
      pupil: { firstName: 'Noor', lastName: 'Voorbeeld' },
      guardians: [{ firstName: 'Elske', lastName: 'Voorbeeld', relation: 'mother' }],
      siblings: [{ firstName: 'Fien', lastName: 'Voorbeeld', sex: 'female' }],
      staff: [{ firstName: 'Sanne', lastName: 'Proef', role: 'teacher' }],
    },
  },
  { file: 'sem', identity: { pupil: { firstName: 'Sem', lastName: 'Testerman' } } },
  { file: 'sanne', identity: { pupil: { firstName: 'Sanne', lastName: 'Testhuis' } } },
  { file: 'roos', identity: { pupil: { firstName: 'Roos', lastName: 'Kaars' } } },
  { file: 'bram', identity: { pupil: { firstName: 'Bram', lastName: 'Testveld' } } },
]);
const names = (text: string): boolean => namesOtherChild(text, { matcher, file: OWN });

describe('whether a text names another child', () => {
  it('sees another pupil of the school', () => {
    expect(names('Noor speelt met Sem.')).toBe(true);
    expect(names('Sem Testerman duwde haar.')).toBe(true);
  });

  it('sees a brother or sister of the file', () => {
    expect(names('Haalt Fien op uit groep 3.')).toBe(true);
  });

  it('lets the pupil, the guardians and the teacher be', () => {
    expect(names('Noor Voorbeeld telt tot tien.')).toBe(false);
    expect(names('Elske belde; mevrouw Voorbeeld komt morgen.')).toBe(false);
    expect(names('Juf Sanne zag het ook. Sanne belt.')).toBe(false);
  });

  it('takes a word in small letters for a word', () => {
    expect(names('Tekent een roos en een kaars.')).toBe(false);
    expect(names('Tekent met Roos.')).toBe(true);
  });

  it('takes a letter alone for nobody', () => {
    expect(names('Werkt aan letter B. en S. bij taal.')).toBe(false);
  });
});

describe('whether a text tells of a special category', () => {
  it.each([
    'Onderzoek naar ADHD loopt.',
    'Neemt elke ochtend ritalin.',
    'Viert thuis het suikerfeest.',
    'Spreekt thuis Turks.',
    'Zijn moeder heeft epilepsie.',
  ])('sees it in "%s"', (text) => {
    expect(tellsSpecialCategory(text)).toBe(true);
  });

  it.each([
    'Rekent graag met blokjes.',
    'Leest Engels en Nederlands op niveau.',
    'Zit in groep 6 en is 9 jaar.',
    'Woont bij zijn moeder en stiefvader.',
  ])('sees none in "%s"', (text) => {
    expect(tellsSpecialCategory(text)).toBe(false);
  });
});
