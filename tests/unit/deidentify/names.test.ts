import { describe, expect, it } from 'vitest';
import { compileIdentity, findKnown } from '../../../electron/deidentify';
import { told } from './support';

const SURE: readonly (readonly [text: string, ...hits: string[]])[] = [
  ['Vandaag was Noor moe', 'Noor:pupil:sure:first-name'],
  ['noor ging naar huis', 'noor:pupil:sure:first-name'],
  ['Vandaag was NOOR moe', 'NOOR:pupil:sure:first-name'],
  ['We zagen Noor van ’t Voorbeeld', 'Noor van ’t Voorbeeld:pupil:sure:full-name'],
  ["noor Van 't voorbeeld", "noor Van 't voorbeeld:pupil:sure:full-name"],
  ["NOOR VAN 'T VOORBEELD", "NOOR VAN 'T VOORBEELD:pupil:sure:full-name"],
  ["Noor van't Voorbeeld", "Noor van't Voorbeeld:pupil:sure:full-name"],
  ['Noor v. ’t Voorbeeld', 'Noor v. ’t Voorbeeld:pupil:sure:full-name'],
  ['Noor van het Voorbeeld', 'Noor van het Voorbeeld:pupil:sure:full-name'],
  ['Noor Voorbeeld', 'Noor Voorbeeld:pupil:sure:full-name'],
  ["Voorbeeld, Noor van 't", "Voorbeeld, Noor van 't:pupil:sure:full-name"],
  ["E. van 't Voorbeeld", "E. van 't Voorbeeld:pupil:sure:full-name"],
  ["N. van 't Voorbeeld", "N. van 't Voorbeeld:pupil:sure:full-name"],
  ["E.E. van 't Voorbeeld", "E.E. van 't Voorbeeld:pupil:sure:full-name"],
  ["EE van 't Voorbeeld", "EE van 't Voorbeeld:pupil:sure:full-name"],
  [
    "Eleonora Elisabeth van 't Voorbeeld",
    "Eleonora Elisabeth van 't Voorbeeld:pupil:sure:full-name",
  ],
  ['noorvoorbeeld', 'noorvoorbeeld:pupil:sure:full-name'],
  ['juf Van den Berg', 'Van den Berg:staff:sure:last-name'],
  ['juf v.d. Berg', 'v.d. Berg:staff:sure:last-name'],
  ['juf vd Berg', 'vd Berg:staff:sure:last-name'],
  ['Fenna van der Berg', 'Fenna van der Berg:staff:sure:full-name'],
  ['Els de Vries', 'Els de Vries:guardian:sure:full-name'],
  ['met Els Bakker', 'Els Bakker:guardian:sure:full-name'],
  ['met De Vries-Bakker', 'De Vries-Bakker:guardian:sure:last-name'],
  ["Els van 't Voorbeeld", "Els van 't Voorbeeld:guardian:sure:full-name"],
  ["Sem van 't Voorbeeld", "Sem van 't Voorbeeld:sibling:sure:full-name"],
  ['Noors tas', 'Noor:pupil:sure:possessive'],
  ["Noor's tas", 'Noor:pupil:sure:possessive'],
  ['Met Els’ jas', 'Els:guardian:sure:possessive'],
  ["Jos' jas", 'Jos:guardian:sure:possessive'],
  ['met Sems fiets', 'Sem:sibling:sure:possessive'],
  ['Noortje', 'Noortje:pupil:sure:diminutive'],
  ['Noortjes jas', 'Noortje:pupil:sure:diminutive'],
  ['Semmie', 'Semmie:sibling:sure:diminutive'],
  ['Semmetje', 'Semmetje:sibling:sure:diminutive'],
  ['Fenneke', 'Fenneke:staff:sure:diminutive'],
  ['Fennaatje', 'Fennaatje:staff:sure:diminutive'],
  ['Nono', 'Nono:pupil:sure:nickname'],
  ['Zoe-Lynn', 'Zoe-Lynn:sibling:sure:first-name'],
  ['Zoë Lynn', 'Zoë Lynn:sibling:sure:first-name'],
  ['Zoelynn', 'Zoelynn:sibling:sure:first-name'],
  ['zoë', 'zoë:sibling:sure:name-part'],
  ['LYNN', 'LYNN:sibling:sure:name-part'],
  ['yilmaz', 'yilmaz:classmate:sure:last-name'],
  ['Met Fennna', 'Fennna:staff:sure:typo'],
  ['Met Fenan', 'Fenan:staff:sure:typo'],
  ['met Aylni', 'Aylni:classmate:sure:typo'],
  ["Ook Piet van 't Voorbeeld", "Piet van 't Voorbeeld:unknown:sure:other-person"],
  ["P. van 't Voorbeeld", "P. van 't Voorbeeld:unknown:sure:other-person"],
  ['meester Bakker', 'Bakker:staff:sure:last-name'],
  ['mevrouw Bakker', 'Bakker:guardian:sure:last-name'],
  ["familie van 't Voorbeeld", "van 't Voorbeeld:family:sure:last-name"],
];

const ASKED: readonly (readonly [text: string, ...hits: string[]])[] = [
  ['Fennna', 'Fennna:staff:question:typo'],
  ['we zien fennna', 'fennna:staff:question:typo'],
  ['We zien Henna', 'Henna:staff:question:typo'],
  ['Daarna gaat N. naar huis', 'N:pupil:question:initials'],
  ['Daarna gaat NvtV naar huis', 'NvtV:pupil:question:initials'],
  ['Daarna gaat N.v.’t V. weg', 'N.v.’t V:pupil:question:initials'],
  ['Elisabeth', 'Elisabeth:pupil:question:middle-name'],
  ['met Anne-Sem', 'Sem:sibling:question:part-of-word'],
];

const NOTHING = [
  'Vandaag ging het goed.',
  'de van den en van ’t',
  'De Noordzee en een noordje',
  'als ze alles wil maken',
  'boeken zoeken en denken',
  'thuis niets gedaan',
  'N.B. dit is geen naam',
  'A. Rekenen\nN. Lezen',
  'niveau E4 en groep N',
  'semester, semantiek, jossen',
  'Fennelius en Karinthië',
  'josephine',
];

describe('forms of a known name', () => {
  it.each(SURE)('finds for sure in "%s"', (text, ...hits) => {
    expect(told(text)).toEqual(hits);
  });

  it.each(ASKED)('asks about "%s"', (text, ...hits) => {
    expect(told(text)).toEqual(hits);
  });

  it.each(NOTHING)('finds nothing in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a long surname', () => {
  const long = {
    firstName: 'Wende',
    prefix: 'van',
    lastName: 'Proefsma tot Verzonnen en Duinrode',
  };
  const matcher = compileIdentity({ pupil: {}, classmates: [long] });
  const surfaces = (text: string): readonly string[] =>
    findKnown(text, { matcher }).map(({ surface }) => surface);

  it('is found by each of its parts', () => {
    expect(surfaces('Wij zagen Proefsma, Verzonnen en Duinrode')).toEqual([
      'Proefsma',
      'Verzonnen',
      'Duinrode',
    ]);
  });

  it('is not found by the small words between them', () => {
    expect(surfaces('Van 7 tot 9 jaar. Tot en met groep 5, en of hij meedoet.')).toEqual([]);
  });

  it('leaves a first name that is such a word a name', () => {
    const named = compileIdentity({ pupil: { firstName: 'Thor', lastName: 'Proefsma' } });
    expect(findKnown('Wij zagen Thor.', { matcher: named })).toHaveLength(1);
  });
});

describe('characters that hide a name', () => {
  it.each([
    ['a soft hyphen', 'No\u00ador'],
    ['a zero-width space', 'N\u200boor'],
    ['a zero-width joiner', 'No\u200dor'],
    ['combining marks', 'No\u0301o\u0300r'],
    ['full-width letters', '\uff2e\uff4f\uff4f\uff52'],
    ['a byte order mark', 'Noo\ufeffr'],
  ])('does not defeat the engine: %s', (_, name) => {
    expect(told(`We zien ${name} vaak`)).toEqual([`${name}:pupil:sure:first-name`]);
  });

  it.each([
    'Noor\u00a0van\u202f’t\u00a0Voorbeeld',
    'Noor van ʼt Voorbeeld',
    'Noor van ’t Voor-\nbeeld',
    'Noor\nvan ’t Voorbeeld',
    'Zoë‑Lynn'.normalize('NFD'),
  ])('finds the whole of %j', (name) => {
    expect(told(name).map((hit) => hit.split(':')[0])).toEqual([name]);
  });
});
