import { describe, expect, it } from 'vitest';
import { identifyOne, peopleAmong, seen, surfacesOf } from './engine';

describe('methods, tests and compounds', () => {
  it.each([
    'Oefen met Close Reading en Rots & Water.',
    'De Roos van Leary hangt in de klas.',
    'Afgenomen: Tower of London en Rey Complexe Figuur.',
    'Uk & Puk en Ik & Ko in de voorschool.',
    'De Bee-Bot rijdt door het lokaal.',
    'Veilig leren lezen (kim-versie) bevalt.',
    'De Kim-versie en de Bas-boekjes liggen klaar.',
    'Haal 1F, en waar dat kan 1S. Signalen komen later.',
    'Bij AD(H)D. Ergens anders niet.',
    'P.S. Jarig? Trakteren mag.',
    'Het duurt 10 min. per dag.\n\nOrganisatie: iedereen helpt.',
    'Hangt tegen de juf. Zand in de schoenen.',
    'ZET DIT IN LEERLING IN BEELD.',
    'Evaluatie: jan/feb.',
    'Zij spreekt Frans en leert goed.',
    'Good morning, why not?',
    'Materialen: Quimico, MAB en Zorelaar.',
    'Oefen via Quimico en met de app Zorelaar.',
  ])('name nobody: %s', (text) => {
    expect(peopleAmong(identifyOne(text))).toEqual([]);
  });

  it.each([
    ['Programma: Oluwaseun (7) leest voor', ['Oluwaseun:PERSON', '7:AGE']],
    ['meester Frans belde', ['Frans:PERSON']],
    ['fam. Schilder belde', ['Schilder:PERSON']],
    ['Mevr. Quaarts belde', ['Quaarts:PERSON']],
    ['Groet van Roosje', ['Roosje:PERSON']],
    ['Toen belde Van der Quaar', ['Van der Quaar:PERSON']],
    ["Advocaat d'Ancona belde", ["d'Ancona:PERSON"]],
    ['Lieve groet,\nAnne Wil Terlouw', ['Anne Wil Terlouw:PERSON']],
    ['Roepnaam ........: Linde', ['Linde:PERSON']],
    ['toen kwam tjeerd binnen', ['tjeerd:PERSON']],
    ['Toen riep Sjaak iets', ['Sjaak:PERSON']],
    ['zn zusje rimas komt ook', ['rimas:PERSON?']],
  ])('hide no name: %s', (text, found) => {
    expect(seen(identifyOne(text))).toEqual(found);
  });
});

describe('a place that a dictionary holds as a word', () => {
  it.each([
    ['Hij zit in Krimpen.', 'Krimpen'],
    ['Zij wonen aan de Stationsweg.', 'Stationsweg'],
    ['Een huis aan de Prins Bernhardlaan', 'Prins Bernhardlaan'],
    ['de buurt Lombok', 'Lombok'],
  ])('is found: %s', (text, place) => {
    expect(surfacesOf(identifyOne(text), 'LOCATION')).toEqual([place]);
  });

  it.each(['in de Leeshoek', 'aan de Slag', 'in Getallen'])('is none otherwise: %s', (text) => {
    expect(surfacesOf(identifyOne(text), 'LOCATION')).toEqual([]);
  });
});
