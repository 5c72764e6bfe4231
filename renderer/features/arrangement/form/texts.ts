import type { ArrangementPlace } from '../../../../electron/contract/arrangement-rules';
import { dayInWords } from '../../../../electron/contract/casus-words';
import { euros, hoursInWords } from '../../../../electron/contract/hundredths';

type Place = Exclude<ArrangementPlace, 'profile'>;

const titles: Readonly<Record<Place, string>> = {
  question: 'Hulpvraag en doelen',
  tried: 'Wat de school heeft gedaan',
  support: 'Gevraagde ondersteuning',
  period: 'Periode en evaluatie',
  costs: 'Begroting',
  answers: 'Vragen van het samenwerkingsverband',
  opp: 'OPP',
  reports: 'Verslagen',
};

const leads: Readonly<Record<Place, string>> = {
  question: 'Wat is er nodig, en wat moet er aan het einde anders zijn?',
  tried: 'Welke basisondersteuning gaf de school, en wat was het effect?',
  support: 'Wat vraagt u precies? Denk aan aard, intensiteit en deskundigheid.',
  period: 'Van wanneer tot wanneer, en wanneer kijkt u samen terug?',
  costs: 'Vul uren en materiaal in. Casuskluis telt op; alles in hele centen.',
  answers: 'Deze vragen komen uit het formulier van uw samenwerkingsverband.',
  opp: 'Welke versie van het OPP hoort bij deze aanvraag?',
  reports:
    'Noem een verslag alleen als ouders akkoord gaan met doorgeven. Het verslag zelf gaat niet mee in dit document.',
};

export const formTexts = {
  titles,
  leads,
  tooLong: 'Dit is te lang, of het past hier niet. Het is nog niet bewaard.',
  remove: (name: string) => `Weghalen: ${name}`,
  removed: (name: string) => `${name} is weggehaald.`,
  full: 'Er kunnen niet meer regels bij.',

  question: 'Hulpvraag',
  questionHelp: 'In één of twee zinnen: wat heeft de leerling of de leerkracht nodig?',
  aims: 'Doelen',
  aim: (number: number) => `Doel ${number}`,
  aimText: 'Wat is er aan het einde anders?',
  aimsEmpty: 'Nog geen doel. De evaluatie kijkt straks terug op elk doel.',
  addAim: 'Doel toevoegen',

  tried: 'Basisondersteuning',
  triedRow: (number: number) => `Basisondersteuning ${number}`,
  triedEmpty: 'Nog niets ingevuld.',
  addTried: 'Basisondersteuning toevoegen',
  what: 'Wat is gedaan?',
  from: 'Vanaf',
  to: 'Tot en met',
  effect: 'Wat was het effect?',

  nature: 'Aard van de ondersteuning',
  natureHelp: 'Bijvoorbeeld: begeleiding van de leerling, coaching van de leerkracht.',
  intensity: 'Intensiteit',
  intensityHelp: 'Hoe vaak, hoe lang, alleen of in een groepje?',
  hoursPerWeek: 'Uren per week',
  hoursHelp: 'Bijvoorbeeld 1,5. Vul 0 in als u geen uren vraagt.',
  hoursLimit: (hours: number) => `Grens in dit formulier: ${hoursInWords(hours)} per week.`,
  expertise: 'Gevraagde deskundigheid',
  expertiseHelp: 'Een functie of specialisme, geen naam.',
  materials: 'Materialen',

  start: 'Begindatum',
  end: 'Einddatum',
  monthsLimit: (months: number) =>
    months === 1
      ? 'Grens in dit formulier: 1 maand.'
      : `Grens in dit formulier: ${months} maanden.`,
  evaluationOn: 'Geplande evaluatie',
  evaluationHelp: 'Vóór het einde, zodat u nog kunt bijsturen.',

  costKinds: {
    hours: {
      label: 'Inzet van mensen',
      name: (number: number) => `Inzet ${number}`,
      empty: 'Nog geen uren.',
      add: 'Uren toevoegen',
    },
    pieces: {
      label: 'Materiaal en overige kosten',
      name: (number: number) => `Materiaal ${number}`,
      empty: 'Nog geen materiaal.',
      add: 'Materiaal toevoegen',
    },
  },
  costWhat: 'Waarvoor?',
  hours: 'Uren',
  rate: 'Tarief per uur',
  pieces: 'Aantal',
  price: 'Prijs per stuk',
  amountOf: (cents: number) => euros(cents),
  totals: 'Totalen van de begroting',
  total: 'Samen',
  asked: 'Gevraagd bedrag',
  askedHelp: 'Moet gelijk zijn aan de som van de begroting.',
  amountLimit: (cents: number) => `Grens in dit formulier: ${euros(cents)}.`,
  fits: 'Het gevraagde bedrag is gelijk aan de som.',
  differs: (cents: number) =>
    cents > 0
      ? `U vraagt ${euros(cents)} meer dan de som van de begroting.`
      : `U vraagt ${euros(-cents)} minder dan de som van de begroting.`,
  takeSum: 'Neem de som over',

  phase: 'Fase van ondersteuning',
  choose: 'Kies',
  yes: 'Ja',
  no: 'Nee',
  optional: (label: string) => `${label} (mag leeg blijven)`,
  words: (count: number, most: number) => `${count} van ten hoogste ${most} woorden`,
  noFields: 'Dit formulier heeft geen eigen vragen.',

  oppVersion: 'Versie van het OPP',
  oppChoice: (number: number, adoptedOn: string | null) =>
    adoptedOn === null
      ? `Versie ${number} (concept)`
      : `Versie ${number}, vastgesteld op ${dayInWords(adoptedOn)}`,
  noOpp: 'In dit dossier staat nog geen OPP.',
  fromOpp: {
    take: 'Neem over uit het OPP',
    help: 'Hulpvraag, doelen, wat is geprobeerd, periode, en vragen die het OPP beantwoordt. Wat u al typte, blijft staan.',
    ask: {
      title: 'Er staat al tekst',
      confirmLabel: 'Zet eronder',
      cancelLabel: 'Alleen lege velden',
    },
    asked: (labels: readonly string[]) =>
      `Hier staat al tekst: ${labels.map((label) => `“${label}”`).join(', ')}. Wilt u de tekst uit het OPP daaronder zetten?`,
    taken: 'Overgenomen uit het OPP. De herkomst staat onder elk onderdeel.',
    nothing: 'Het OPP heeft niets dat hier nog niet staat.',
    takenBack: 'Wat uit het OPP kwam, is er weer uit.',
    takenStays: 'Waar u daarna in schreef, blijft staan. De rest is er weer uit.',
  },

  reports: 'Verslagen',
  report: (number: number) => `Verslag ${number}`,
  reportsEmpty: 'Geen verslagen.',
  addReport: 'Verslag toevoegen',
  reportWhat: 'Welk verslag?',
  reportOn: 'Datum',
  agrees: 'Gaan ouders akkoord met doorgeven?',
  attachment: 'Bestand in dit dossier',
  noAttachment: 'Geen bestand gekozen',
} as const;
