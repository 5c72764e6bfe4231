import { describe, expect, it } from 'vitest';
import { covers, identifyOne, seen } from './engine';

describe('a school, practice or club', () => {
  it.each([
    ['Hij ging naar basisschool De Wegwijzer in de stad', 'basisschool De Wegwijzer'],
    ['Hij komt van OBS De Zilvermeeuw', 'OBS De Zilvermeeuw'],
    ['CBS De Akker is dicht', 'CBS De Akker'],
    ['op obs de springplank', 'obs de springplank'],
    ['IKC Het Kompas', 'IKC Het Kompas'],
    ['naar sbo De Bolster', 'sbo De Bolster'],
    ['Daltonschool De Klimop', 'Daltonschool De Klimop'],
    ['bij praktijk Lief & Leed', 'praktijk Lief & Leed'],
    ['bij logopediepraktijk Taalmeester', 'logopediepraktijk Taalmeester'],
    ['speelt bij vv Zwaluwen', 'vv Zwaluwen'],
    ['bij kinderdagverblijf Pinokkio', 'kinderdagverblijf Pinokkio'],
    ['bso De Boomhut', 'bso De Boomhut'],
    ['bij stichting De Brug', 'stichting De Brug'],
    ['naar moskee Al-Noor', 'moskee Al-Noor'],
    ['naar kerk De Ark', 'kerk De Ark'],
    ['bij Jeugdhulp Friesland', 'Jeugdhulp Friesland'],
  ])('is found by the word for its kind: %s', (text, name) => {
    expect(identifyOne(text)).toMatchObject([
      { surface: name, tag: 'ORGANISATION', certainty: 'sure' },
    ]);
  });

  it.each([
    ['Hij zit op De Vliegende Hollander.', 'De Vliegende Hollander'],
    ['Hij komt van De Zilvermeeuw.', 'De Zilvermeeuw'],
  ])('is found by "De X" after a preposition: %s', (text, name) => {
    expect(identifyOne(text)).toMatchObject([
      { surface: name, tag: 'ORGANISATION', certainty: 'sure' },
    ]);
  });

  it('is found with its kind behind it', () => {
    const text = 'Zij gaat naar de Al-Noor moskee.';
    expect(covers(text, 'Al-Noor', identifyOne(text))).toBe(true);
  });

  it.each([
    'De school belt de praktijk.',
    'Op onze basisschool en op de bso is het druk.',
    'naar de logopediepraktijk en de club',
    'De Ouders komen. De Leerkracht ook.',
    'op de wachtlijst en van de leerkracht',
  ])('is not its kind alone: %s', (text) => {
    expect(identifyOne(text)).toEqual([]);
  });
});

describe('a place', () => {
  it.each([
    ['Ze wonen in Almelo.', 'Almelo'],
    ['hij woont in Oss', 'Oss'],
    ['Ze zijn verhuisd naar colmschate.', 'colmschate'],
    ['woonplaats: Stadskanaal', 'Stadskanaal'],
    ['geboren in Paramaribo', 'Paramaribo'],
    ['uit Aleppo gevlucht', 'Aleppo'],
    ['Ze gaan in Friesland kamperen', 'Friesland'],
    ['Ze gaan in de Achterhoek kamperen', 'Achterhoek'],
    ['de Lindelaan is afgezet', 'Lindelaan'],
    ['Ze woont in Bergen op Zoom', 'Bergen op Zoom'],
    ['de bus naar ’s-Hertogenbosch', '’s-Hertogenbosch'],
    ['een huis in Hoek van Holland', 'Hoek van Holland'],
  ])('is found: %s', (text, place) => {
    const findings = identifyOne(text);
    expect(covers(text, place, findings)).toBe(true);
    expect(findings).toMatchObject([{ tag: 'LOCATION', certainty: 'sure' }]);
  });

  it.each([['Hij woont in de wijk Kanaleneiland.', 'Kanaleneiland']])(
    'is found after the word for it: %s',
    (text, place) => {
      expect(covers(text, place, identifyOne(text))).toBe(true);
    },
  );

  it.each([
    ['Ze woont in Den Haag.', 'Den Haag'],
    ['Zij komt uit Den Bosch.', 'Den Bosch'],
    ['Ze woont in Capelle aan den IJssel.', 'Capelle aan den IJssel'],
    ['Een gezin in Friesland', 'Friesland'],
    ['Ze gaan naar ’s-Gravenhage', '’s-Gravenhage'],
    ['Ze wonen op Texel', 'Texel'],
    ['De buurt Lombok is druk.', 'Lombok'],
  ])('is found as a place: %s', (text, place) => {
    expect(seen(identifyOne(text))).toEqual([`${place}:LOCATION`]);
  });

  it.each([
    'Hij komt uit de kast en gaat naar buiten.',
    'Zij spreekt Pools en Turks.',
    'een Syrisch gezin met Turkse buren',
    'in de Middenbouw en in Groep 5',
    'Ze dronk uit de beek bij de berg.',
  ])('is no language, people or ordinary word: %s', (text) => {
    expect(seen(identifyOne(text))).toEqual([]);
  });

  it.each([
    'een gezin met Marokkaanse buren',
    'een jongen met Surinaamse ouders',
    'een meisje met Afghaanse achtergrond',
    'Ze heeft Frans en Duits.',
    'Nederlands, Engels, Duits en gym.',
  ])('is no language or people: %s', (text) => {
    expect(seen(identifyOne(text))).toEqual([]);
  });
});
