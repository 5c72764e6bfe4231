/** Names of organisations, places and people that only what stands around them tells. */
import { describe, expect, it } from 'vitest';
import { covers, identifyOne, peopleAmong, surfacesOf } from './engine';

describe('an organisation', () => {
  it.each([
    ['Hulp van Stichting Samen Sterk 013 sinds mei.', 'Stichting Samen Sterk 013'],
    ['Gesprek met iemand van bureau samen sterk over hulp.', 'bureau samen sterk'],
    ['Beoogde school: De Steiger, in de stad.', 'De Steiger'],
    ['Vorige school: De Leesfabriek', 'De Leesfabriek'],
    ['Vorige school: Lyceum nr. 71; foto volgt.', 'Lyceum nr. 71'],
    ['LOGOPEDIE HAAGSE BEEMDEN\nBehandelaar: afwezig', 'LOGOPEDIE HAAGSE BEEMDEN'],
    ['Ze heeft therapie bij de vlindertuin op woensdag.', 'de vlindertuin'],
    ['Spalk gemaakt via OIM in mei.', 'OIM'],
    ['Hij werkt bij van dinther staalbouw en komt later.', 'van dinther staalbouw'],
    ['Zij werkt voor Dienst Op Maat als hulp.', 'Dienst Op Maat'],
    ['De rekening van Zicht & Zo volgt.', 'Zicht & Zo'],
    ['school: de wegwijzer', 'de wegwijzer'],
    ['Hij gaat naar BSO Rots en Water na school.', 'BSO Rots en Water'],
  ])('is found: %s', (text, name) => {
    expect(covers(text, name, identifyOne(text))).toBe(true);
  });

  it.each([
    'De training Rots en Water start in mei.',
    'Op school doen we Samen Sterk met de hele groep.',
    'ERGOTHERAPIE – EINDVERSLAG\nDatum volgt',
    'LOGOPEDIE EN TAAL\nUitleg voor ouders',
    'Ze heeft therapie bij de psycholoog op woensdag.',
    'Hij zoekt de vlinder bij de boom.',
    'Begeleiding bij ADHD en TOS is er.',
    'school: de kinderen spelen buiten',
    'Eind groep 7 bespreken we het.',
  ])('is none: %s', (text) => {
    expect(surfacesOf(identifyOne(text), 'ORGANISATION')).toEqual([]);
  });
});

describe('a place', () => {
  it.each([
    ['Hij woont in de Rietkampen met zijn moeder.', 'Rietkampen'],
    ['Ze wonen in de wijk de Rietkampen bij het water.', 'Rietkampen'],
    ['ze wonen nu in de bloemenbuurt vlakbij', 'bloemenbuurt'],
    ['oma woont in holtenbroek', 'holtenbroek'],
    ['oma woont op terschelling', 'terschelling'],
    ['Ze is verhuisd vanuit Ondiep naar hier.', 'Ondiep'],
  ])('is found by who lives there: %s', (text, name) => {
    expect(covers(text, name, identifyOne(text))).toBe(true);
  });

  it.each([
    'Hij zit in de Kringgesprek-hoek.',
    'Ze woont in een woongroep.',
    'hij woont in een achterstandswijk',
    'Klik Opslaan en sluit af.',
  ])('is none: %s', (text) => {
    expect(surfacesOf(identifyOne(text), 'LOCATION')).toEqual([]);
  });
});

describe('a person', () => {
  it.each([
    ['groepje 3: liv, bloem, xavi, teun', 'bloem'],
    ['OUDER 2: CHARIKLEIA PAPADAKIS, TEL. VOLGT', 'CHARIKLEIA PAPADAKIS'],
    ['NOODNUMMER: BUURMAN WIM DE LAAT', 'WIM DE LAAT'],
    ['Oma Wil uit de stad komt ook.', 'Wil'],
    ['en mag zn zusje bo mee', 'bo'],
    ['dat jongetje van der zwan lacht mee', 'zwan'],
    ['Ger van Rooij belt terug.', 'Ger van Rooij'],
  ])('is found: %s', (text, name) => {
    expect(covers(text, name, identifyOne(text))).toBe(true);
  });

  it('is found with an odd spelling at the start of a sentence, where the text names others', () => {
    const text = 'sem is boos. yussef huilt weer. noor troost hem.';
    expect(covers(text, 'yussef', identifyOne(text))).toBe(true);
  });

  it.each([
    'Wil je dat doen?',
    'de roos, bloem en tulp',
    'zusje bij de hand',
    'Contact: Checken bij de deur.',
    'het verslag van de der dagen',
  ])('is none: %s', (text) => {
    expect(peopleAmong(identifyOne(text))).toEqual([]);
  });
});
