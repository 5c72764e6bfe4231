/** Capitals of headings, lists, brands, games and lessons, against those of names. */
import { describe, expect, it } from 'vitest';
import { identifyOne, peopleAmong, seen } from './engine';

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

describe('a capital that names a thing', () => {
  it.each([
    ['a heading with capitals', 'Inloggen Op De Chromebook\n\nStap een.'],
    ['a heading with "En"', '6.4 Rapporten En Oudergesprekken\n\nTweemaal.'],
    ['a heading behind a colon', 'Screening: Toelichting Bij De Uitslagcodes\n\nDe lijst.'],
    ['a mark of a list', 'Drie sporen\nA. Compacten en verrijken in de klas.'],
    ['a Roman numeral', 'De niveaus I tot en met V. Niveau III is gemiddeld.'],
    ['a letter behind its noun', 'Zie bijlage V. Begrippenlijst staat daar.'],
    ['English words', 'Vocabulary: weather words. Sunny, cloudy, windy, frost.'],
    ['steps in English', 'TAPPLE: Teach first, Ask, Pause, Pick, Listen, Effective feedback.'],
    ['games', 'Speel Halli Galli, Keer op Keer of Qwirkle.'],
    ['software', 'Open Topdesk en meld het in Zivver.'],
    ['keys', 'Ververs met Ctrl+R of druk op Esc.'],
    ['a brand that nobody listed', 'Gebruik de Wobbelaar of pak Flixomat van de kast.'],
    ['an event', 'We beginnen met het Koningsontbijt in de klas.'],
    ['a list of birds', 'Vogels: Merel, Mees, Specht.'],
    ['a working group', 'Werkgroep Plein maakt een offerte.'],
    ['a book', 'Titels: De Gruffalo en Boer Boris.'],
    ['a book that is read', 'Lees de eerste bladzijde van De Griezelbus voor.'],
    ['a class in a heading', 'Laatste Week Groep 8\n\nWie doet wat.'],
    ['a class behind a dash', 'Drijven En Zinken – groep 4 – 50 minuten\n\nBegin.'],
    ['a question in capitals behind a kind', 'SBO: WAT MOET ER IN HET DOSSIER?\n\n1. Het plan.'],
    ['how old a paper may be', 'Een onderzoek van max. 2 jaar oud telt mee.'],
  ])('is nobody: %s', (_, text) => {
    expect(counted(text + REST)).toEqual([]);
  });

  it.each([
    ['Wobbelaar vraagt of Sem komt.', 'Wobbelaar'],
    ['Ze speelt met Xilan. Sem huilde.', 'Xilan'],
    ['Ze speelt met Xilan. Xilan vraagt om hulp.', 'Xilan'],
    ['Mei Ling is afwezig, Sem ook.', 'Mei Ling'],
    ['Zomer vraagt iets aan Sem.', 'Zomer'],
    ['Broertje Xilan is ziek.', 'Xilan'],
    ['Op de lijst staat A. Bakker.', 'A. Bakker'],
    ['Casus B. Xilan, de oudste.', 'B. Xilan'],
    ['Aanwezig:\nA. Xilan belt later.', 'A. Xilan'],
    ['Gesprek met V. Xilan over rekenen.', 'V. Xilan'],
    ['Gesprek met I. Xilan over rekenen.', 'I. Xilan'],
  ])('is somebody where the text names people: %s', (text, name) => {
    expect(peopleAmong(identifyOne(text + REST))).toContain(name);
  });

  it('is somebody in a text too short to name anybody else', () => {
    expect(peopleAmong(identifyOne('Toen ging Xilan weg.'))).toEqual(['Xilan']);
  });
});
