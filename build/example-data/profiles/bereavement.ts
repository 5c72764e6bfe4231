import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Loodsmanspad 22, 1234 HW Ommerdrecht';

export const bereavement: AuthoredProfile = {
  pupils: [
    {
      key: '41004',
      firstName: 'Björn',
      prefix: '',
      lastName: 'Hoekstra',
      givenNames: 'Björn Menno',
      birthDate: '2018-01-15',
      sex: 'boy',
      yearGroup: 5,
      classGroupKey: 'G5B',
      familyKey: 'F-HOE',
    },
    {
      key: '41005',
      firstName: 'Silke',
      prefix: '',
      lastName: 'Hoekstra',
      givenNames: 'Silke Anna',
      birthDate: '2016-02-22',
      sex: 'girl',
      yearGroup: 7,
      classGroupKey: 'G7A',
      familyKey: 'F-HOE',
    },
  ],
  caseFile: {
    key: 'CF06',
    theme: 'bereavement',
    openedOn: '2026-04-16',
    supportPhase: 2,
    hardCases: ['diacritics'],
    nicknames: ['Bjorn'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Anneke',
        lastName: 'Hoekstra-de Wit',
        phone: '06-00000111',
        email: 'anneke.hoekstra@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [{ firstName: 'Silke', prefix: '', lastName: 'Hoekstra', pupilKey: '41005' }],
    staffKeys: ['LK21', 'LK29', 'LK38'],
    outsiders: [
      { name: 'Menno', kind: 'person' },
      { name: 'Joris', kind: 'person' },
      { name: 'pake Tjeerd', kind: 'person' },
      { name: '3 april', kind: 'date' },
    ],
    notes: [
      note({
        kind: 'phone',
        title: 'Bericht van overlijden van vader',
        day: '2026-04-16',
        time: '08:05',
        tags: ['rouw', 'ouders'],
        body: 'Anneke Hoekstra-de Wit belt vanuit het ziekenhuis. Haar man Menno is vannacht overleden na drie weken op de intensive care; hij was op 3 april thuis onwel geworden. Björn en Silke waren erbij toen de ambulance kwam. Moeder spreekt heel rustig en zegt twee keer dat er brood in de vriezer ligt. Afgesproken: wij vertellen het in beide klassen met de woorden die zij kiest ("papa is doodgegaan, zijn hart deed het niet meer"), ik kom vanmiddag langs met de juffen, en niemand belt haar de komende dagen buiten mij om. Zij is bereikbaar op 06-00000111 of via pake Tjeerd.',
      }),
      note({
        kind: 'other',
        title: 'In de klas verteld',
        day: '2026-04-17',
        time: '08:45',
        tags: ['rouw', 'groep'],
        observation:
          'Kring met de hele groep. De foto van het voetbaltoernooi, met Menno als scheidsrechter, staat bij de kaars. De kinderen vragen of je hart zomaar kan stoppen, of Björn nu ook geen moeder meer heeft en of hij nog op het feestje komt. Joris, zijn vriend, huilt en wil Björns stoel bewaken. Er komt een doos met tekeningen, lieve en gekke.',
        interpretation:
          'De groep is geschrokken en zorgzaam. Let op Joris, hij verloor vorig jaar zijn opa. Er is behoefte aan gewone dingen naast verdriet.',
        body: 'De doos gaat vanmiddag mee naar het huis aan het Loodsmanspad.',
      }),
      note({
        kind: 'observation',
        title: 'Eerste schooldagen terug',
        day: '2026-05-11',
        time: '09:30',
        tags: ['rouw', 'observatie', 'concentratie'],
        observation:
          'Björn speelt tikkertje alsof er niets is, de hele pauze. Binnen legt hij na vijf minuten zijn hoofd op tafel. Zijn rekenwerk: van twintig sommen zijn er zes gemaakt, alle zes goed. Als een kind vraagt waar hij was, zegt hij hard: "Mijn vader is dood en jij bent dik." Daarna schrikt hij zelf. Hij draagt het horloge van zijn vader; het reikt bijna tot zijn elleboog.',
        interpretation:
          'Rouwen in stukjes: voluit spelen en dan ineens vol. Minder werk, niet minder verwachtingen. Woorden voor boosheid zijn nodig.',
      }),
      note({
        kind: 'conversation',
        title: 'Gesprek met moeder over school en thuis',
        day: '2026-06-18',
        time: '19:00',
        tags: ['ouders', 'rouw', 'thuis'],
        body: 'Anneke komt alleen. Björn slaapt sinds april bij haar op de kamer, Silke is vooral stil en helpt met alles. "Silke is mijn tweede volwassene geworden, dat mag eigenlijk niet." Moeder vraagt hoe lang dit duurt. Verteld over rouwen op kinderleeftijd en dat Björn over een paar jaar nieuwe vragen krijgt. Zij wil dat school het gewoon bij de naam noemt: papa, dood, begraven. Bij vaderdag maakt Björn iets voor bij de steen; hij wil geen aparte opdracht. Juf Fatma weet het en heeft het warm overgedragen gekregen.',
      }),
      note({
        kind: 'conversation',
        title: 'Kindgesprek met het rouwkistje',
        day: '2026-09-22',
        time: '11:15',
        tags: ['kindgesprek', 'rouw'],
        observation:
          'Björn heeft zijn kistje bij zich: een fluitje, een bonnetje van de ijsboer, een sok. Hij ruikt aan de sok. "Hij ruikt al niet meer, hè." Op de vraag wanneer het moeilijk is: bij stilte, en als kinderen klagen over hun vader. Wanneer het makkelijk is: bij gym en als juf Fatma haar hand op zijn tafel legt. Hij wil niet naar de rouwgroep, want "dan gaat iedereen huilen en moet ik ook". Hij wil wel een plek waar hij even mag boksen.',
        interpretation:
          'Hij weet precies wat hem helpt. Een lichaam dat mag bewegen is nu beter dan praten in een groep.',
        body: 'Boksbal staat in het berghok, sleutel bij juf Fatma.',
      }),
      note({
        kind: 'test',
        title: 'Methodetoetsen en werkhouding',
        day: '2026-10-12',
        time: '14:20',
        tags: ['rekenen', 'lezen', 'leervorderingen'],
        observation:
          'Rekenen blok 2: 68 procent, in groep 4 nog 85 of meer. AVI E4 beheerst, gelijk aan de groep. Spelling: de bekende regels zitten er, de nieuwe niet, want die zijn in april en mei uitgelegd. Bij de klokopgaven liet hij alles leeg. Later zei hij dat de klok "van papa" is.',
        interpretation:
          'Gaten zijn terug te voeren op de gemiste weken. De klok is beladen. Herhaling in een klein groepje volstaat; geen zorg over leervermogen.',
        body: 'Vier weken verlengde instructie, de klok als laatste en met het horloge erbij als hij dat wil.',
      }),
      note({
        kind: 'meeting',
        title: 'Leerlingbespreking Björn en Silke',
        day: '2026-11-10',
        time: '15:00',
        tags: ['leerlingbespreking', 'rouw'],
        body: 'Juf Fatma Özkaya en juf Marieke van den Akker samen. Bjorn werkt weer tot aan de pauze, gebruikt de boksbal ongeveer twee keer per week en vertelt af en toe spontaan een herinnering. Silkes juf maakt zich meer zorgen: zij regelt alles, is nooit boos en vroeg of zij op school mocht overblijven "zodat mama kan slapen". Afspraken: moeder bellen over Silke, kans op steun via de schoolmaatschappelijk werker, en de datum in april nu al in de agenda zetten, in beide groepen. Björns plan blijft zoals het is.',
      }),
    ],
    privateNotes: [],
  },
};
