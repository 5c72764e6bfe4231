import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Schelpenkade 58-b, 1234 LR Ommerdrecht';

export const schoolRefusal: AuthoredProfile = {
  pupils: [
    {
      key: '41018',
      firstName: 'Sterre',
      prefix: 'de',
      lastName: 'Jong',
      givenNames: 'Sterre Ingrid',
      birthDate: '2015-01-27',
      sex: 'girl',
      yearGroup: 8,
      classGroupKey: 'G8C',
      familyKey: 'F-JON',
    },
  ],
  caseFile: {
    key: 'CF05',
    theme: 'schoolRefusal',
    openedOn: '2025-12-09',
    supportPhase: 4,
    hardCases: ['nameIsAWord', 'prefix'],
    nicknames: ['Ster'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Ingrid',
        lastName: 'Verhaagh',
        phone: '06-00000109',
        email: 'ingrid.verhaagh@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Marco',
        prefix: 'de',
        lastName: 'Jong',
        phone: '06-00000110',
        email: 'marco.dejong@voorbeeld.invalid',
        address: 'Weerhaan 3, 1234 XP Kraaienoord',
      }),
    ],
    siblings: [{ firstName: 'Noud', prefix: 'de', lastName: 'Jong', pupilKey: null }],
    staffKeys: ['LK36', 'LK38', 'LK39', 'LK40'],
    outsiders: [
      { name: 'Carla Winters', kind: 'person' },
      { name: 'De Kleine Kaap', kind: 'organisation' },
      { name: 'Moos', kind: 'pet' },
      { name: 'Yara', kind: 'person' },
    ],
    notes: [
      note({
        kind: 'conversation',
        title: 'Eerste zorg: vaak ziek op maandag',
        day: '2025-12-09',
        time: '08:50',
        tags: ['verzuim', 'niet-pluis'],
        body: 'De juf van groep 7 legt de lijst op mijn bureau: 19 dagdelen ziek sinds de herfst, elf daarvan op maandag of na een gymles. Sterre heeft hoofdpijn en misselijkheid, de huisarts vindt niets. Op de dagen dat ze er is, werkt ze hard, met een keurig schrift en weinig woorden. Ze eet haar lunch op de trap. Niemand pest haar, zegt ze. Moeder Ingrid mailde: "Ik krijg haar de deur niet uit." Afgesproken dat ik moeder deze week bel en dat we de verzuimlijst niet meteen als drukmiddel gebruiken.',
      }),
      note({
        kind: 'conversation',
        title: 'Huisbezoek bij moeder en Sterre',
        day: '2026-01-22',
        time: '10:00',
        tags: ['huisbezoek', 'ouders', 'verzuim'],
        observation:
          'Aan de Schelpenkade, boven de fietsenmaker. Sterre zit in haar badjas op de bank met hond Moos tegen zich aan. Zij praat eerst via de hond: "Moos vindt de klas te hard." Ze noemt het geluid van stoelen, groepswerk en de vraag hoe het gaat. \'s Nachts slaapt zij van twee tot zeven. Moeder huilt in de keuken: ze heeft haar baan teruggebracht naar drie dagen en staat er alleen voor. Broer Noud zit op het voortgezet onderwijs en gaat wel.',
        interpretation:
          'Angst en uitputting, geen onwil. Iedere ochtend strijd houdt het in stand. Sterre heeft een klein begin nodig dat zij zelf mag kiezen.',
        body: 'Afspraak: twee keer per week om half twaalf binnenkomen, bij mij, niet in de klas.',
      }),
      note({
        kind: 'meeting',
        title: 'MDO met leerplicht en jeugdarts',
        day: '2026-02-05',
        time: '13:00',
        tags: ['mdo', 'leerplicht', 'verzuim'],
        body: 'Aanwezig: ouders (Marco de Jong via beeldbellen vanuit Kraaienoord), leerplichtambtenaar Carla Winters, de jeugdarts, Elske Brandsma, Pieter-Jan Holwerda en ik. Leerplicht ziet dat iedereen meewerkt en kiest voor begeleiden in plaats van handhaven. De jeugdarts adviseert rust in het slaapritme en verwijst naar praktijk De Kleine Kaap. Vader vindt dat er te zacht wordt gedaan: "Bij mij was je gewoon gegaan." Na uitleg over angst en vermijden stemt hij in met een opbouwplan van acht weken. Sterre had op een kaartje geschreven wat er gezegd mocht worden. Dat kaartje is voorgelezen.',
      }),
      note({
        kind: 'phone',
        title: 'Moeder belt na een terugval',
        day: '2026-05-12',
        time: '07:55',
        tags: ['verzuim', 'terugval'],
        body: 'Ingrid Verhaagh, 06-00000109, vlak voor achten. Na de meivakantie is Sterre niet meer naar binnen gegaan; ze zit in de auto op de parkeerplaats en hyperventileert. Ik ben naar buiten gelopen en naast de auto gehurkt. Sterre kijkt me niet aan, knikt bij de vraag of tien minuten in de bibliotheek ook goed is. Ze is er om 08:40 geweest, met capuchon op, en heeft boeken gesorteerd. Moeder bleef op de gang. Om 08:52 weer weg. Voor vandaag is dat gelukt en dat zeg ik ook zo.',
      }),
      note({
        kind: 'meeting',
        title: 'OPP-overleg en aanvraag arrangement',
        day: '2026-06-11',
        time: '14:30',
        tags: ['opp', 'arrangement', 'ouders'],
        body: 'Met ouders, de consulent van het samenwerkingsverband en Elske. Beginsituatie: gemiddeld vijf uur per week op school. Didactisch geen achterstand op lezen (AVI Plus), bij rekenen een gat van een half jaar; rekenen E6 op III. Bevorderend: leergierig, zorgzaam voor dieren, een vaste vriendin (Yara), ouders die ondanks de scheiding samen optrekken. Belemmerend: prikkels, slaap, vermijden. Uitstroom vooralsnog vmbo-t/havo, met onderbouwing uit groep 6. Handelingsdeel: opbouw per twee weken, thuisonderwijs in rekenen via de laptop, één vaste volwassene. Beide ouders stemmen in. Sterres woorden: "Ik wil wel naar school, ik kan het alleen niet."',
      }),
      note({
        kind: 'observation',
        title: 'Opbouw week 3 in groep 8',
        day: '2026-09-17',
        time: '10:20',
        tags: ['opbouw', 'observatie'],
        observation:
          'Sterre komt om tien uur door de zij-ingang. Zij zit op de hoekplaats bij het raam, koptelefoon om de nek. Meester Ferry groet haar met een knik, zoals afgesproken. Zij maakt de taaltaak af en leest een gedicht over een ster die uit de hemel viel. Bij het schuiven van de stoelen trekt ze wit weg, zet de koptelefoon op, ademt zes keer uit en blijft. Na 65 minuten gaat ze met Yara mee naar het konijnenhok.',
        interpretation:
          'Zij blijft bij oplopende spanning aanwezig, met eigen middelen. Dat is nieuw. De duur is nu minder belangrijk dan dat zij zelf bepaalt wanneer ze weggaat.',
      }),
      note({
        kind: 'email',
        title: 'Vader over het advies voor het voortgezet onderwijs',
        day: '2026-10-14',
        time: '22:18',
        tags: ['ouders', 'uitstroom'],
        body: 'Marco schrijft: "Ik wil niet dat Sterre door haar ziekte op een lager niveau komt. Zij kan havo." Hij vraagt om de toetsen van groep 6 en 7 en of er scholen zijn waar ze rustig kan beginnen. Geantwoord: het voorlopig advies bespreken we in januari, we kijken naar wat zij kan en niet alleen naar hoe vaak zij er is, en ik nodig een kleine school voor vmbo-t/havo uit om mee te denken. Afschrift aan Ingrid, zoals beide ouders hebben gevraagd.',
      }),
      note({
        kind: 'meeting',
        title: 'Evaluatie opbouw, stand november',
        day: '2026-11-19',
        time: '13:30',
        tags: ['evaluatie', 'opp', 'verzuim'],
        observation:
          'Sters uren: van vijf naar dertien per week. Zij slaapt van elf tot zeven. In de klas op drie ochtenden, rekenen op de laptop loopt gelijk met de groep. Twee dagen gemist na de brandoefening, die we haar niet vooraf hadden verteld.',
        interpretation:
          'De lijn is stijgend. Verrassingen blijven de zwakke plek, dus voorspellen wij alles wat voorspelbaar is.',
        body: 'Afgesproken: één keer gym als scorer, kamp bespreken in februari, vader haalt op donderdag. Leerplicht sluit in januari weer aan.',
      }),
    ],
    privateNotes: [
      {
        day: '2026-01-22',
        time: '11:30',
        body: 'Kreeg het er zelf benauwd van. Moeder is op. Hoe lang houdt zij dit vol? Bespreken met Elske wie er voor moeder is, buiten school om.',
      },
      {
        day: '2026-05-12',
        time: '09:30',
        body: 'De conciërge zei in de gang dat "die van De Jong weer in de auto zat". Aanspreken, vriendelijk.',
      },
    ],
  },
};
