import { describe, expect, it } from 'vitest';
import { identifyKnown, identifyOne, peopleAmong } from './engine';

function people(text: string, find: typeof identifyOne = identifyOne): readonly string[] {
  return peopleAmong(find(text));
}

describe('a word at the start of a sentence that may be a name', () => {
  it.each([
    'Storm hangt in de lucht en de gang staat blank.',
    'Roos is trouwens een mooie bloem.',
    'Wit papier is op. Groen ook.',
    'Kaars aan is kring stil.',
    'Best handig is de kaart met stappen.',
    '’s Winters is het plein glad.',
    'Kas: € 12,00',
    'Thema Lente, met de boer op het land.',
  ])('is a word where nobody is named: %s', (text) => {
    expect(people(text)).toEqual([]);
    expect(people(text, identifyKnown)).toEqual([]);
  });

  it.each([
    ['Storm zegt niets.', ['Storm']],
    ['Roos huilde vandaag.', ['Roos']],
    ['Sem zat naast Noor. Storm is er niet bij.', ['Sem', 'Noor', 'Storm']],
  ])('is the known person that acts or stands among others: %s', (text, names) => {
    expect(people(text, identifyKnown)).toEqual(names);
  });

  it.each([
    ['Toen kwam Oluwaseun. Bever vraagt of het mag.', ['Oluwaseun', 'Bever']],
    ['Toen kwam Oluwaseun met Sneeuw binnen.', ['Oluwaseun', 'Sneeuw']],
    ['Oluwaseun speelt met Bever. Bever is boos.', ['Oluwaseun', 'Bever', 'Bever']],
  ])('is a person where others are named and something supports it: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('what is told right behind a word', () => {
  it.each([
    ['Toen kwam Oluwaseun. Bever, zo heet hij echt, lacht.', 'Bever'],
    ['Vos (leerplicht) was er ook.', 'Vos'],
    ['Ineens stond Vlinder (stagiaire) voor de klas.', 'Vlinder'],
    ['Mei, het meisje bij het raam, lacht.', 'Mei'],
    ['Dit is Quorinde (7).', 'Quorinde'],
    ['WIE: SEM (8), TJEERD (7)', 'TJEERD'],
  ])('makes a name of it: %s', (text, name) => {
    expect(people(text)).toContain(name);
  });

  it.each([
    'Anamnese (moeder): geen bijzonderheden.',
    'Meet met ABCD (groep 6-8) vooraf.',
    'Ja, de ouders zijn er.',
    'Kring (20 min) en daarna buiten.',
  ])('makes none of a heading, a test or a small word: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('a line of a list of children', () => {
  const list = (line: string): string => `- Sanne – rekenen\n- Dylano – taal\n${line}`;

  it.each([
    ['- Zwaan – heimwee', 'Zwaan'],
    ['- Dag – nieuw hier', 'Dag'],
    ['- mees – plusklas', 'mees'],
    ['- LOT – bril', 'LOT'],
  ])('holds one more: %s', (line, name) => {
    expect(people(list(line))).toContain(name);
  });

  it.each(['Rondvraag: wie belt?', 'Rest: geen', 'Locatie: het plein', '- taal: zwak'])(
    'holds no heading: %s',
    (line) => {
      expect(people(list(line))).toEqual(['Sanne', 'Dylano']);
    },
  );
});

describe('initials in a block', () => {
  it.each([
    ['Paraaf: QXZ', 'QXZ'],
    ['Verslag van 12 weken.\n\nmvg LQ', 'LQ'],
    ['Notulist: Quorinde (QV)', 'QV'],
    ['Gesproken met Quorinde van Velp. Later belde QvV terug.', 'QvV'],
  ])('are somebody who signs or is named: %s', (text, name) => {
    expect(people(text)).toContain(name);
  });

  it.each(['De KvK en het CvB vergaderen.', 'Akkoord MT en IB.', 'De tafels van RQ en XQ.'])(
    'are nobody elsewhere: %s',
    (text) => {
      expect(people(text)).toEqual([]);
    },
  );
});
