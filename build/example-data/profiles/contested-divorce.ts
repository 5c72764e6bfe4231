import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

export const contestedDivorce: AuthoredProfile = {
  pupils: [
    {
      key: '41006',
      firstName: 'Zoë-Lynn',
      prefix: '',
      lastName: 'Baptista-Kerkhoven',
      givenNames: 'Zoë-Lynn Kimberley',
      birthDate: '2020-02-29',
      sex: 'girl',
      yearGroup: 3,
      classGroupKey: 'G3C',
      familyKey: 'F-BAP',
    },
  ],
  caseFile: {
    key: 'CF12',
    theme: 'contestedDivorce',
    openedOn: '2026-01-08',
    supportPhase: 3,
    hardCases: ['secretAddress', 'diacritics', 'leapDay', 'longName', 'severalGuardians'],
    nicknames: ['Zoë', 'Zoe-Lynn', 'Lynntje'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Kim',
        lastName: 'Kerkhoven',
        secretAddress: true,
        phone: '06-00000122',
        email: 'kim.kerkhoven@voorbeeld.invalid',
        address: 'Zilverwilg 211, 1234 TJ Ommerdrecht',
      }),
      guardian({
        relation: 'father',
        firstName: 'Ricardo',
        lastName: 'Baptista',
        phone: '06-00000123',
        email: 'ricardo.baptista@voorbeeld.invalid',
        address: 'Korenmaat 4, 1234 RG Veenwaarde',
      }),
      guardian({
        relation: 'grandmother',
        firstName: 'Tineke',
        lastName: 'Kerkhoven',
        custody: false,
        rightToInformation: false,
        phone: '010-0000123',
        email: 'tineke.kerkhoven@voorbeeld.invalid',
        address: 'Lantaarnpad 2, 1234 AS Ommerdrecht',
      }),
    ],
    siblings: [],
    staffKeys: ['LK13', 'LK37', 'LK39'],
    outsiders: [
      { name: 'Bo', kind: 'person' },
      { name: 'mr. De Lathouwer', kind: 'person' },
    ],
    notes: [
      note({
        kind: 'conversation',
        title: 'Moeder meldt scheiding en geheim adres',
        day: '2026-01-08',
        time: '08:45',
        tags: ['scheiding', 'veiligheid', 'ouders'],
        body: 'Kim Kerkhoven vraagt mij te spreken, zonder Zoë-Lynn. Zij is in de kerstvakantie weggegaan en woont op een adres dat Ricardo niet mag weten. Beide ouders hebben gezag. Er loopt een procedure; er is nog geen uitspraak over de omgang. Moeder is gespannen en kijkt steeds naar de deur. "Ik wil niet dat jullie partij kiezen, ik wil alleen dat niemand zegt waar wij wonen." Afgesproken: het adres alleen bij de administratie en mij, brieven per e-mail apart aan elke ouder, ophalen door moeder of oma Tineke.',
      }),
      note({
        kind: 'phone',
        title: 'Vader wil weten waar hij aan toe is',
        day: '2026-01-12',
        time: '16:30',
        tags: ['scheiding', 'ouders', 'informatie'],
        body: 'Ricardo Baptista belt (06-00000123), eerst boos: "Jullie verstoppen mijn kind." Uitgelegd dat hij gezag heeft, recht op dezelfde informatie over Zoë-Lynn als moeder, en dat wij geen gegevens van de ene ouder aan de andere geven. Hij krijgt een eigen gesprek en een eigen rapport. Over ophalen: zolang er geen afspraak of uitspraak is, bellen wij eerst met beide ouders. Hij vraagt of zij wel eet en of zij nog over hem praat. Aan het eind wordt hij stil. Afspraak voor donderdag om vier uur.',
      }),
      note({
        kind: 'observation',
        title: 'Spel in de huishoek',
        day: '2026-02-03',
        time: '13:40',
        tags: ['observatie', 'kleuters', 'spanning'],
        observation:
          'Zoë-Lynn speelt met Bo. Zij bouwt twee huizen met een muur ertussen van alle blokken die er zijn. De pop mag in het ene huis niet zeggen dat zij in het andere een ijsje kreeg. "Anders wordt de mama verdrietig." Bo wil een deur, Zoë schudt haar hoofd. Bij het opruimen plast ze in haar broek, wat sinds de herfst niet meer was gebeurd. Juf verschoont haar zonder er iets van te zeggen.',
        interpretation:
          'Zij speelt na dat zij moet zwijgen om ieder te sparen. Spanning zit in haar lijf. Zij heeft een plek nodig waar beide ouders gewoon genoemd mogen worden.',
      }),
      note({
        kind: 'email',
        title: 'Vraag van de advocaat om een verklaring',
        day: '2026-04-14',
        time: '10:02',
        tags: ['scheiding', 'informatie'],
        body: 'Mail van mr. De Lathouwer namens een van de ouders: school moet verklaren bij wie Lynntje beter af is. Met Pieter-Jan Holwerda besproken. Antwoord: wij geven geen oordeel over ouders en verstrekken alleen feitelijke informatie die beide gezaghebbende ouders op gelijke wijze krijgen. Feitelijk verslag: aanwezigheid 96 procent, ontwikkeling van taal en rekenen naar leeftijd, welbevinden wisselend met terugval in februari. Hetzelfde verslag is dezelfde dag naar Kim en naar Ricardo gegaan, elk op het eigen adres.',
      }),
      note({
        kind: 'conversation',
        title: 'Oudergesprek met vader, start groep 3',
        day: '2026-09-22',
        time: '16:00',
        tags: ['ouders', 'startgesprek'],
        body: 'Ricardo alleen, met juf Dewi Latuheru. Hij ziet zijn dochter nu om de week in een omgangshuis. Hij vertelt over Zoës lievelingsdingen: dansen, eten koken met kralen, zijn oude voetbalshirt. Juf laat haar eerste woordjes zien; hij maakt er een foto van. Hij vraagt of zij een cadeautje van hem in haar laatje mag hebben. Wij zeggen dat Zoë-Lynn zelf mag kiezen. Vader zegt bij de deur: "Dank dat ik hier ook gewoon ouder ben." Moeder had haar gesprek vorige week. Beide verslagen hebben dezelfde tekst.',
      }),
      note({
        kind: 'observation',
        title: 'Maandag na het omgangsweekend',
        day: '2026-10-05',
        time: '08:40',
        tags: ['observatie', 'spanning', 'werkhouding'],
        observation:
          'Zoë-Lynn komt aan de hand van oma Tineke. Zij zet haar tas op haar schoot en houdt die vast tot in de kring. Bij het lezen van kern 2 leest zij vlot: maan, roos, vis. Na een kwartier vraagt ze om water, om een pleister, om haar jas. Zij vertelt juf Dewi zachtjes dat papa een nieuwe bank heeft en kijkt of er iets gebeurt. Juf zegt: "Wat voor kleur?" Daarna werkt ze tot de pauze.',
        interpretation:
          'Een gewone vraag zonder lading doet meer dan een gesprek. De eerste twee uren op maandag zijn kwetsbaar.',
        body: 'Op maandag rustig beginnen, taak kort, juf groet eerst.',
      }),
      note({
        kind: 'meeting',
        title: 'Leerlingbespreking: houden zoals het is',
        day: '2026-11-11',
        time: '15:10',
        tags: ['leerlingbespreking', 'scheiding', 'evaluatie'],
        body: 'Juf Dewi en Josien. Leren gaat voorspoedig: alle letters van kern 4, rekenen tot 20 vlot. Broekplassen: sinds half september niet meer. Zoë-Lynns tekening van "mijn familie" hangt in de klas, met vier mensen en een kat, allemaal op hetzelfde blad. Afspraken: de groep voor kinderen van gescheiden ouders aanbieden aan beide ouders, apart en in dezelfde woorden. Geen adressen in de klassenapp. Bij de kerstviering twee tijdstippen, zodat beide ouders kunnen komen. Ouders krijgen ieder een eigen bericht.',
      }),
    ],
    privateNotes: [
      {
        day: '2026-01-12',
        time: '17:05',
        body: 'Opletten met de printer: brief voor moeder lag vanmiddag open bij de kopieermachine. Adres stond erop. Meegenomen en vernietigd; met de administratie regelen dat dit nooit meer zo wordt geprint.',
      },
    ],
  },
};
