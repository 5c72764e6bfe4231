/** What ordinary school texts are full of and what names nobody, each against what looks like it and does. */
import { describe, expect, it } from 'vitest';
import { identifyOne, peopleAmong, seen, surfacesOf } from './engine';

/** Enough ordinary words that a text has room to name somebody. */
const REST =
  ' De kinderen werken daarna zelf verder aan hun taak en ruimen samen de kast op. Wie klaar is leest een boek of helpt een ander met rekenen.';

/** What counts of a text: sure, or asked about with reason. */
function counted(text: string): readonly string[] {
  return seen(
    identifyOne(text).filter(
      ({ certainty, confidence }) => certainty === 'sure' || confidence >= 0.4,
    ),
  );
}

describe('a capital on an ordinary word', () => {
  it.each([
    ['behind a preposition', 'Hij profiteert van Voorinstructie en is bang voor Harde Geluiden.'],
    ['before what things do', 'Rustige plek nodig, Koptelefoon werkt en Muziek helpt.'],
    ['before "en"', 'Verschil Majeur en Mineur.'],
    ['a small word behind a label', 'Spel: Alleen of samen?'],
    ['in a row of advice', 'Advies: Timer, Maatje, Beweegpauze.'],
    ['behind a greeting', 'Beste Vriendjes, tot morgen.'],
    ['behind "per dag"', 'Hij wast anderhalf uur per dag (CY-BOCS 19).'],
    ['in a row with games', 'Speel Uno, Qwixx, Swish of Qwirkle.'],
    ['in the music lesson', 'Orff en Mallets tellen, de Claves ook.'],
    ['an adjective before a kind', 'Meld het bij een Audiologisch Centrum.'],
    ['an adjective before care', '7. Tussenschoolse Opvang: evaluatie.'],
    ['pieces of music', 'Luisteren: Carnaval der dieren – De Zwaan, De Olifant.'],
    ['titles behind their label', 'Boekentips: Dog Man, De Grijze Jager, Waanzinnige boomhut.'],
    ['a long word of no list', 'Nieuw spel. Tolkentelefoon ligt in la 2.'],
    ['a corner of the room', 'Er is een prikkelarme ruimte (Snoezelhoek) en een lift.'],
    ['a feast', 'Sint-Maarten wordt niet op school gevierd.'],
    ['a medicine', 'Na start van sertraline gaat het beter.'],
  ])('is nobody: %s', (_, text) => {
    expect(counted(text + REST)).toEqual([]);
  });

  it.each([
    ['Ze speelt met Zwaan Hofstee vandaag. Aya is ziek.', ['Zwaan Hofstee', 'Aya']],
    ['Aya huilt om wat Sneeuw zei.', ['Aya', 'Sneeuw']],
    ['Haar broertje, Sem, huilde.', ['Sem']],
    ['Spel: Fenna Bakker', ['Fenna Bakker']],
    ['Beste Fenna, tot morgen.', ['Fenna']],
    ['Dag Fenna, tot morgen.', ['Dag Fenna']],
    ['Boek: Sem en Aya lezen samen.', ['Sem', 'Aya']],
    ['Uno, Sem en Aya doen mee.', ['Sem', 'Aya']],
    ['Wethouder Ter Keurs kwam kijken.', ['Ter Keurs']],
  ])('is somebody where more tells so: %s', (text, names) => {
    expect(peopleAmong(identifyOne(text))).toEqual(names);
  });

  it.each([
    ['Ze gaat naar Medisch Centrum Vliet.', 'Medisch Centrum Vliet'],
    ['Ze gaat naar de Katholieke School.', 'de Katholieke School'],
    ['Gesprek met de voogd van Voogdij Oost.', 'Voogdij Oost'],
    ['Zij zitten op De Zwaan.', 'De Zwaan'],
  ])('is an organisation where more tells so: %s', (text, name) => {
    expect(surfacesOf(identifyOne(text), 'ORGANISATION')).toEqual([name]);
  });

  it('is an island where one comes from there', () => {
    expect(surfacesOf(identifyOne('Hij komt uit Sint Maarten.'), 'LOCATION')).toEqual([
      'Sint Maarten',
    ]);
  });
});

describe('a word in lower case', () => {
  it.each([
    'Onderzoekers noemen modelen en inoefenen.',
    'Cliënt koos weer de zandbak.',
    'oja en morgen is het gym',
    'Gwen start met rouwbegeleiding.',
  ])('is no name: %s', (text) => {
    expect(peopleAmong(identifyOne(text)).filter((name) => name !== 'Gwen')).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['of a post on the way', 'Controlepost 3 is onbemand dit jaar.'],
    ['of how long care lasts', 'Arrangement Licht (8 weken, 2 dagdelen) is ingezet.'],
    ['of how long it is granted', 'Beschikking (3 jaar) is binnen.'],
    ['of how long papers are kept', 'Dossier twee jaar, Verzuimgegevens vijf jaar.'],
    ['of all of an age', 'Screening 5-jarigen: 21 kinderen gezien.'],
    ['of times', 'lkr biedt verl. instr. 3x pw aan'],
    ['of a clock', 'KOM OM 11 UUR. EINDE 14.00 UUR.'],
    ['of a score in brackets', 'Lichte hypermobiliteit (Beighton 6/9) gezien.'],
    ['from one time to another', 'Maandag t/m donderdag, 13.00-13.20. Duo’s wisselen.'],
    ['of a week', 'Zaal Noord is in week 8 dicht.'],
    ['of a kind of school', 'Er is een leerling met TOS (cl. 2, medium).'],
    ['that is a mark', 'Ik geef mezelf een dikke 8.'],
    ['of a subtest', 'Overeenkomsten 11, Woordkennis 10, Gewichten 9.'],
    ['of two groups together', 'De meisjes van 7/8 zijn vorig jaar tweede geworden.'],
  ])('is nobody’s: %s', (_, text) => {
    expect(counted(text + REST)).toEqual([]);
  });

  it.each([
    ['Sem (8 weken) slaapt veel.', ['Sem:PERSON', '8 weken:AGE']],
    ['een baby van 6 weken', ['6 weken:AGE']],
    ['Sem wordt een kleine 9.', ['Sem:PERSON', '9:AGE']],
    ['een 5-jarige jongen', ['5-jarige:AGE']],
    ['Hij heeft opvang, 4 jaar oud is hij.', ['4 jaar oud:AGE']],
    ['Kerkstraat 12 in Almelo', ['Kerkstraat 12:POSTCODE_ADDRESS', 'Almelo:LOCATION']],
    ['Kerkstraat 3b', ['Kerkstraat 3b:POSTCODE_ADDRESS']],
    ['bel 0612345678', ['0612345678:PHONE']],
    ['Gesprek op 7/8 gehad.', ['7/8:DATE']],
  ])('is somebody’s where it tells so: %s', (text, found) => {
    expect(counted(text)).toEqual(found);
  });
});
