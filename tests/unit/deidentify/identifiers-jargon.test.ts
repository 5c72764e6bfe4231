import { describe, expect, it } from 'vitest';
import { identifyOne, seen } from './engine';

/** A page of school language in which nobody is named. */
const PAGE = `GROEPSPLAN REKENEN EN LEZEN

Beginsituatie
De groep bestaat uit 26 leerlingen. Op de Cito M5 scoort 40% op niveau IV of V. Drie leerlingen halen 1F nog niet; 3F is voor later.
Begrijpend lezen: gemiddeld E4, DLE 23, DL 30. AVI-M4 is behaald, AVI E5 is het doel. DMT kaart 3: 62 woorden.
Rekenen: Pluspunt blok 7 les 4 ging slecht. Snappet en Gynzy alleen na de instructie. Tafels 3, 4 en 6 herhalen.
Spelling: Staal, categorie 12. Percentiel 12, C-score 3, standaardscore 85.

Wat doen we
• Verlengde instructie 3x per week 20 minuten, 12 weken lang, in lokaal 3.
• Veilig leren lezen kern 8, met de roos, de beer en de mees.
• Kanjertraining: de witte pet, twee lessen. PBS-regels hangen in de gang.
• Ralfi-lezen met een maatje; Bareka voor de tafels.

Zorg
OPP en TLV zijn in voorbereiding. De IB'er belt het SWV. Overleg met CJG, GGD, leerplicht en wijkteam in week 12.
Veilig Thuis is niet betrokken. Meldcode stap 1. MDO in maart, ZAT in juni. HGW-cyclus 2, HGPD ingevuld.
WISC-V: TIQ 87, VBI 92, WSI 79. SDQ 17, SCOL laag, ZIEN! oranje. Zie blz. 12, art. 8, versie 2.1.
Kosten: € 7.000 per jaar. Parro en Teams voor ouders. Juf en meester spreken elkaar op dinsdag om 14.30 uur.

Evaluatie
Na 6 weken kijken we terug. Hoop doet leven. Bakker en slager spelen in de huishoek trekt nog steeds.
`;

describe('the language of a school', () => {
  it.each([
    'E4, M6, IV, 3F en AVI E5 met DLE 23.',
    'Cito M5, DMT, AVI-M4, DL 30, LVS en IEP.',
    'IQ 87 op de WISC-V, SDQ 17, groep 5.',
    'TIQ 87, VBI 92 en WSI 79.',
    'Na 12 weken overleg met SWV, CJG, GGD en Veilig Thuis.',
    'De GGD belt het CJG, leerplicht en het wijkteam.',
    'OPP, HGW, HGPD, TLV, MDO, ZAT, IB, RT en LGF.',
    'Snappet, Gynzy, Veilig leren lezen kern 8, Pluspunt blok 7 les 4, Kanjertraining.',
    'Parro, Teams, ParnasSys en Magister.',
    '3x per week 20 minuten, € 7.000, 60%, blz. 12, art. 8, versie 2.1, lokaal 3.',
    'Percentiel 12, C-score 3, niveau 1F/2F, T-score 65, standaardscore 85.',
    'Hij heeft ADHD, ASS en TOS.',
    'HANDELINGSPLAN REKENEN',
    'Vandaag ging het goed. Daarna niet. Rekenen lukt.',
    'De leerkracht en de IB’er bespreken de leerlijn met de ouders.',
    'Maandag, dinsdag, maart en mei. Pasen, Kerst en het Suikerfeest.',
    'de roos, de storm, bakker, hoop, mark, jong, wit, dal, wolf, engel en bloem',
    'Roostermaken. Opruimen! Doorlezen? Handenwassen.',
    'Doelen: 1. Luisteren. 2. Wachten. 3. Vragen.',
    'Nederlands, Engels en gym.',
    '- rekenen: zwak\n- lezen: goed\n- gedrag: let op',
    'Groep 5a, groep 3/4 en groep 1 t/m 3.',
  ])('names nobody: %s', (text) => {
    expect(seen(identifyOne(text))).toEqual([]);
  });

  it('names nobody on a whole page', () => {
    expect(seen(identifyOne(PAGE))).toEqual([]);
  });

  it('hides no name among it', () => {
    const text = PAGE.replace('Snappet en Gynzy', 'Oluwaseun werkt met Snappet en Gynzy');
    expect(seen(identifyOne(text))).toEqual(['Oluwaseun:PERSON']);
  });
});
