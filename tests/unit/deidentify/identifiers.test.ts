import { describe, expect, it } from 'vitest';
import { exemptionKey } from '../../../electron/deidentify';
import { identify, identifyKnown, identifyOne, seen } from './engine';
import { matcher } from './support';

describe('what the file knows', () => {
  it.each([
    ['first name', 'Gesprek met Noor over rekenen', 'Noor', 'pupil'],
    ['full name', 'Gesprek met Noor van ’t Voorbeeld', 'Noor van ’t Voorbeeld', 'pupil'],
    ['lower case', 'gesprek met noor over rekenen', 'noor', 'pupil'],
    ['capitals', 'Gesprek met NOOR over rekenen', 'NOOR', 'pupil'],
    ['possessive', 'Dat is Noors tas', 'Noor', 'pupil'],
    ['possessive with an apostrophe', "Dat is Noor's tas", 'Noor', 'pupil'],
    ['diminutive', 'Toen zag ik noortje', 'noortje', 'pupil'],
    ['nickname', 'Ze noemt zich Nono', 'Nono', 'pupil'],
    [
      'initials with the surname',
      "brief van E.E. van 't Voorbeeld",
      "E.E. van 't Voorbeeld",
      'pupil',
    ],
    ['a typing error', 'We zagen Fennna lachen', 'Fennna', 'staff'],
    ['two letters the wrong way round', 'We zagen Fenan lachen', 'Fenan', 'staff'],
    ['a letter too few', 'We zagen Smitsa lachen', 'Smitsa', 'staff'],
    ['half a double first name', 'Toen kwam Zoë binnen', 'Zoë', 'sibling'],
    ['the other half', 'Toen kwam LYNN binnen', 'LYNN', 'sibling'],
    ['a double name in one word', 'toen kwam zoelynn binnen', 'zoelynn', 'sibling'],
    ['half a double surname', 'Gesprek met mevrouw De Vries', 'De Vries', 'guardian'],
    ['the other half of it', 'Gesprek met mevrouw Bakker', 'Bakker', 'guardian'],
    ['without its diacritics', 'We zagen Aylin Yilmaz', 'Aylin Yilmaz', 'classmate'],
  ])('is found whatever form it has: %s', (_, text, surface, kind) => {
    expect(identifyKnown(text)).toMatchObject([
      { surface, tag: 'PERSON', certainty: 'sure', subject: { kind } },
    ]);
  });

  it.each([
    ['the school', 'Ze gaat naar De Wegwijzer toe', 'De Wegwijzer', 'ORGANISATION'],
    ['the place', 'Het is druk in Voorbeelddorp', 'Voorbeelddorp', 'LOCATION'],
    ['the birth date', 'Geboren op 4 maart 2018', '4 maart 2018', 'DATE'],
    ['the birthday', 'Op 4 mrt trakteert ze', '4 mrt', 'DATE'],
    ['a phone number', 'Bel 06 12 34 56 78 even', '06 12 34 56 78', 'PHONE'],
    ['an e-mail address', 'Mail els.vries@example.org even', 'els.vries@example.org', 'EMAIL'],
    ['the address', 'Ze woont Dorpsstraat 12a nu', 'Dorpsstraat 12a', 'POSTCODE_ADDRESS'],
    ['the BSN', 'Het is 123456782 dus', '123456782', 'BSN'],
    ['a number', 'Het is S-2031 dus', 'S-2031', 'ID'],
    [
      'a club',
      'Ze voetbalt bij Voetbalclub Sparta Noord',
      'Voetbalclub Sparta Noord',
      'ORGANISATION',
    ],
  ])('is found as what it is: %s', (_, text, surface, tag) => {
    expect(identifyKnown(text)).toMatchObject([{ surface, tag, certainty: 'sure' }]);
  });

  it('stays apart from people that nobody knows', () => {
    const findings = identifyKnown('Noor speelt met Oluwaseun en Sem.');
    expect(findings.map(({ surface, subject, form }) => [surface, subject.kind, form])).toEqual([
      ['Noor', 'pupil', 'first-name'],
      ['Oluwaseun', 'unknown', 'unknown'],
      ['Sem', 'sibling', 'first-name'],
    ]);
  });

  it('is more certain than what is only seen', () => {
    const [known, unknown] = identifyKnown('Noor speelt met Oluwaseun.');
    expect(known?.confidence).toBeGreaterThan(unknown?.confidence ?? 1);
  });
});

describe('a known name that is an ordinary word too', () => {
  it.each([
    ['the capital tells', 'Ze speelt met Roos', 'Roos:PERSON'],
    ['a title tells', 'Toen kwam juf roos', 'roos:PERSON'],
    ['a label tells', 'Naam: roos', 'roos:PERSON'],
    ['a possessive tells', "Daar hangt roos' jas", 'roos:PERSON'],
  ])('is found for sure when %s', (_, text, hit) => {
    expect(seen(identifyKnown(text))).toEqual([hit]);
  });

  it.each([
    ['de roos in de vaas', 'roos:PERSON?'],
    ['er was een storm op zee', 'storm:PERSON?'],
    ['de bakker op de hoek', 'bakker:PERSON?'],
    ['jong geleerd is oud gedaan', 'jong:PERSON?'],
    ['ze knipt voorbeeld na', 'voorbeeld:PERSON?'],
    ['hij maakt een wegwijzer', 'wegwijzer:ORGANISATION?'],
    ['dat is els van het hout', 'els:PERSON?'],
  ])('is asked about, neither left nor replaced: %s', (text, hit) => {
    expect(seen(identifyKnown(text))).toEqual([hit]);
  });

  it.each([
    ['Roos bloeit', 'classmate'],
    ['Storm is er', 'classmate'],
    ['Elisabeth lacht', 'pupil'],
  ])('is asked about as who it is at the start of a sentence: %s', (text, kind) => {
    expect(identifyKnown(text)).toMatchObject([{ certainty: 'question', subject: { kind } }]);
  });
});

describe('a name that was found once', () => {
  it.each([
    ['in lower case', 'later zei annelotte niets', 'annelotte'],
    ['in capitals', 'Toen kwam ANNELOTTE binnen', 'ANNELOTTE'],
    ['with a possessive', 'Daar lag Annelottes jas', 'Annelotte'],
  ])('is found in the other texts of the file: %s', (_, text, surface) => {
    const [, other = []] = identify(['Vandaag was juf Annelotte er.', text]);
    expect(other.map((one) => one.surface.slice(0, surface.length))).toEqual([surface]);
    expect(other[0]?.certainty).toBe('sure');
  });

  it('is found in texts before it as well', () => {
    const [first = []] = identify(['toen kwam tarik binnen', 'broertje Tarik speelt']);
    expect(seen(first)).toEqual(['tarik:PERSON']);
  });

  it('is the same person everywhere', () => {
    const found = identify(['Met Oluwaseun gaat het.', 'toen kwam oluwaseun', 'Oluwaseun lacht']);
    expect(new Set(found.flat().map(({ subject }) => subject.index)).size).toBe(1);
  });

  it('is asked about where it may be a word', () => {
    const [first = [], second = []] = identify(['Met Storm gaat het goed.', 'de storm raasde']);
    expect(seen(first)).toEqual(['Storm:PERSON']);
    expect(seen(second)).toEqual(['storm:PERSON?']);
  });

  it('is unheard of in another file', () => {
    expect(identifyOne('de storm raasde')).toEqual([]);
  });
});

describe('what a person called not identifying', () => {
  const exempt = new Set(['Annelotte', 'Almelo', 'Roos'].map(exemptionKey));

  it('is left, in any case', () => {
    const [first, second] = identify(
      ['Vandaag was juf Annelotte er.', 'ANNELOTTE woont in Almelo, annelotte dus'],
      { exempt },
    );
    expect([first, second]).toEqual([[], []]);
  });

  it('takes nothing else along', () => {
    const text = 'Juf Annelotte en juf Marit wonen in Hengelo.';
    expect(seen(identifyOne(text, { exempt }))).toEqual(['Marit:PERSON', 'Hengelo:LOCATION']);
  });

  it('never goes for what the file knows', () => {
    const options = {
      matcher,
      exempt: new Set(['Noor', 'Roos', 'De Wegwijzer'].map(exemptionKey)),
    };
    const text = 'Toen ging Noor met Roos naar De Wegwijzer.';
    expect(seen(identifyOne(text, options))).toEqual([
      'Noor:PERSON',
      'Roos:PERSON',
      'De Wegwijzer:ORGANISATION',
    ]);
  });

  it('is told by its words alone', () => {
    expect(exemptionKey('  Zoë-LYNN. ')).toBe(exemptionKey('zoe lynn'));
    expect(exemptionKey('Zoë')).not.toBe(exemptionKey('Zoëy'));
  });
});

describe('the parts of a file', () => {
  it('are all answered, the empty ones too', () => {
    expect(identify(['', 'Niets hier.', ' \n'])).toEqual([[], [], []]);
    expect(identify([])).toEqual([]);
  });

  it('give ids that tell equal places apart', () => {
    const found = identify(['Dag Oluwaseun', 'Dag Oluwaseun']).flat();
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect(found.map(({ partId }) => partId)).toEqual(['part-0', 'part-1']);
  });

  it('lose no known name between two longer hits', () => {
    const hits = seen(identifyKnown('Hij zit op school Noor NL91ABNA0417164300'));
    expect(hits).toEqual(['Noor:PERSON', 'NL91ABNA0417164300:ID']);
  });
});
