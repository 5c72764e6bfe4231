import type { AuthoredProfile } from '../types';
import { guardian, note } from './authoring';

const address = 'Korenmaat 12, 1234 RH Ommerdrecht';

export const twinsApart: AuthoredProfile = {
  pupils: [
    {
      key: '41021',
      firstName: 'Ilyas',
      prefix: 'el',
      lastName: 'Idrissi',
      givenNames: 'Ilyas',
      birthDate: '2021-05-17',
      sex: 'boy',
      yearGroup: 2,
      classGroupKey: 'G12A',
      familyKey: 'F-IDR',
    },
    {
      key: '41022',
      firstName: 'Imran',
      prefix: 'el',
      lastName: 'Idrissi',
      givenNames: 'Imran',
      birthDate: '2021-05-17',
      sex: 'boy',
      yearGroup: 2,
      classGroupKey: 'G12D',
      familyKey: 'F-IDR',
    },
    {
      key: '41023',
      firstName: 'Salma',
      prefix: 'el',
      lastName: 'Idrissi',
      givenNames: 'Salma',
      birthDate: '2017-09-08',
      sex: 'girl',
      yearGroup: 6,
      classGroupKey: 'G6A',
      familyKey: 'F-IDR',
    },
  ],
  caseFile: {
    key: 'CF13',
    theme: 'twinsApart',
    openedOn: '2025-11-20',
    supportPhase: 1,
    hardCases: ['twin', 'prefix', 'sharedSurname'],
    nicknames: ['Illie'],
    guardians: [
      guardian({
        relation: 'mother',
        firstName: 'Hanane',
        lastName: 'Boutahar',
        phone: '06-00000124',
        email: 'hanane.boutahar@voorbeeld.invalid',
        address,
      }),
      guardian({
        relation: 'father',
        firstName: 'Rachid',
        prefix: 'el',
        lastName: 'Idrissi',
        language: 'Nederlands en Berbers',
        phone: '06-00000125',
        email: 'rachid.elidrissi@voorbeeld.invalid',
        address,
      }),
    ],
    siblings: [
      { firstName: 'Imran', prefix: 'el', lastName: 'Idrissi', pupilKey: '41022' },
      { firstName: 'Salma', prefix: 'el', lastName: 'Idrissi', pupilKey: '41023' },
    ],
    staffKeys: ['LK01', 'LK02', 'LK06', 'LK37'],
    outsiders: [{ name: 'Fien', kind: 'person' }],
    notes: [
      note({
        kind: 'conversation',
        title: 'Startvraag: samen of apart?',
        day: '2025-11-20',
        time: '13:15',
        tags: ['tweeling', 'ouders', 'kleuters'],
        body: 'Hanane Boutahar en Rachid el Idrissi zijn er samen. De tweeling is sinds juni op school, in dezelfde groep. Ilyas laat Imran praten, knopen en kiezen. Imran vindt dat prettig en wordt er druk van. Moeder: "Als je Illie iets vraagt, kijkt hij eerst naar zijn broer." Op het consultatiebureau was Ilyas later met praten. Vader is bang dat ze verdrietig worden als ze uit elkaar gaan; hij is zelf een van vijf. Grote zus Salma zegt dat ze \'s nachts in één bed liggen. Afgesproken: voorlopig samen, wel vaak aparte groepjes, en in mei besluiten.',
      }),
      note({
        kind: 'observation',
        title: 'Werkles met en zonder broer',
        day: '2026-02-05',
        time: '09:50',
        tags: ['observatie', 'tweeling', 'spel'],
        observation:
          'Met Imran in de bouwhoek: Ilyas geeft blokken aan en zegt in een kwartier twee woorden. Zonder Imran, bij de zandtafel met Fien: hij graaft een kanaal, legt uit dat water naar beneden wil, telt emmers tot negen en spreekt in zinnen van vijf woorden. Als Imran langsloopt, houdt hij op en volgt hij hem met zijn ogen. Fien roept hem terug; na een halve minuut gaat hij verder.',
        interpretation:
          'Zonder zijn broer laat Ilyas meer taal en meer initiatief zien. Zijn niveau is hoger dan het beeld in de groep.',
      }),
      note({
        kind: 'test',
        title: 'Taal en rekenen voor kleuters',
        day: '2026-05-21',
        time: '10:15',
        tags: ['kleuters', 'taal', 'toets'],
        observation:
          'Apart van elkaar afgenomen. Ilyas: taal III, beginnende gecijferdheid I. Imran: taal II, gecijferdheid II. Bij de rijmopgaven fluisterde Ilyas eerst het antwoord en keek dan waar Imran was. Na drie opgaven keek hij niet meer. Hij vroeg om "nog een blad met getallen".',
        interpretation:
          'Twee kinderen met eigen sterke kanten. Vergelijken doen wij alleen met zichzelf. De sprong in getalbegrip was ons niet opgevallen.',
        body: 'Ouders krijgen twee aparte verslagen en twee gesprekken.',
      }),
      note({
        kind: 'meeting',
        title: 'Besluit: aparte groepen in groep 2',
        day: '2026-06-04',
        time: '15:00',
        tags: ['tweeling', 'ouders', 'besluit'],
        body: 'Met ouders, juf Marloes Hendriksen, juf Wendy de Bruijn en Josien. Moeder is voor, vader twijfelt. De jongens hebben het zelf getekend: Imran twee deuren naast elkaar, Ilyas een deur met een raam erin. Dat raam geeft de doorslag. Ilyas blijft in 1/2 a, Imran gaat naar 1/2 d. Zij spelen elke pauze op hetzelfde plein, eten samen op woensdag en mogen de eerste twee weken om tien uur bij elkaar kijken. Rachid zegt: "Goed, maar als hij na de herfst nog huilt, draaien we het om." Dat is afgesproken.',
      }),
      note({
        kind: 'observation',
        title: 'Derde week apart',
        day: '2026-09-11',
        time: '10:00',
        tags: ['tweeling', 'observatie', 'welbevinden'],
        observation:
          'Om tien uur loopt Ilyas naar het raam van 1/2 d, kijkt, zwaait en komt zonder hulp terug. Vorige week was dat nog met tranen. In de kring steekt hij zijn vinger op en vertelt over de kraan bij hun huis. Juf Yasmina vraagt wie hij dat geleerd heeft: "Ik zelf." In de pauze zoeken de broers elkaar op, spelen vijf minuten en gaan ieder weg met andere kinderen.',
        interpretation: 'Een stevige start. Het raam is zijn hulpmiddel; hij bouwt het zelf af.',
      }),
      note({
        kind: 'phone',
        title: 'Moeder belt: Imran mist zijn broer',
        day: '2026-10-01',
        time: '12:20',
        tags: ['ouders', 'tweeling'],
        body: 'Hanane op 06-00000124. Met Ilyas gaat het goed, maar Imran huilt \'s avonds. "Hij heeft altijd voor twee gepraat en nu luistert er niemand." Dat hadden wij niet voorzien; alle aandacht was naar Ilyas gegaan. Juf Wendy merkt dat Imran in de kring alle beurten neemt. Afgesproken dat Imran een eigen rol krijgt bij het ochtendritueel en dat ik volgende week bij hem kijk. Over Imran komt geen dossier, wel een aantekening bij juf Wendy. Moeder is blij dat wij hen los van elkaar bekijken.',
      }),
      note({
        kind: 'conversation',
        title: 'Herfstgesprek met ouders',
        day: '2026-11-09',
        time: '15:30',
        tags: ['ouders', 'evaluatie', 'tweeling'],
        body: 'Zoals beloofd. Ilyas\' woordenschat groeit zichtbaar, hij heeft een vriend en speelt in elke hoek. Imran is rustiger, hij heeft de wacht bij de plantjes. Zij slapen ieder in een eigen bed, op eigen verzoek, "met het licht op de gang". Rachid lacht: "Wij hoeven het niet om te draaien." Vader vraagt hoe het in groep 3 gaat. Dat bespreken we in mei, weer voor elk kind apart. Dit dossier kan daarna waarschijnlijk dicht; ondersteuning blijft op basisniveau.',
      }),
    ],
    privateNotes: [],
  },
};
