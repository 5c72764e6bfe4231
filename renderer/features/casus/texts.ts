import type { CasusFinding, CasusSummary } from '../../../electron/contract/casus';
import { dayInWords } from '../../../electron/contract/casus-words';

type Tag = CasusFinding['tag'];

const count = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

const tagWords: Readonly<Record<Tag, readonly [one: string, more: string]>> = {
  PERSON: ['naam', 'namen'],
  LOCATION: ['plaats', 'plaatsen'],
  ORGANISATION: ['school of organisatie', 'scholen en organisaties'],
  DATE: ['datum', 'datums'],
  AGE: ['leeftijd', 'leeftijden'],
  PHONE: ['telefoonnummer', 'telefoonnummers'],
  EMAIL: ['e-mailadres', 'e-mailadressen'],
  URL: ['webadres', 'webadressen'],
  BSN: ['burgerservicenummer', 'burgerservicenummers'],
  POSTCODE_ADDRESS: ['adres', 'adressen'],
  ID: ['nummer', 'nummers'],
};

const reasons: Readonly<Record<string, string>> = {
  'full-name': 'een volledige naam',
  'first-name': 'een roepnaam',
  nickname: 'een bijnaam',
  'given-name': 'een doopnaam',
  'last-name': 'een achternaam',
  'name-part': 'een deel van een naam',
  'surname-part': 'een deel van een achternaam',
  'middle-name': 'een tweede voornaam, maar ook een gewoon woord kan dit zijn',
  initials: 'deze letters passen bij de naam van de leerling',
  possessive: 'een naam met een s',
  diminutive: 'een verkleinwoord van een naam',
  typo: 'lijkt op een bekende naam met een typefout',
  'ordinary-word': 'een bekende naam, maar ook een gewoon woord',
  'short-word': 'een bekende naam, maar ook een kort woord',
  acronym: 'een bekende naam, of een afkorting',
  'other-person': 'een bekende naam, maar het lijkt om iemand anders te gaan',
  'part-of-word': 'staat vast aan een ander woord',
  school: 'de naam van de school',
  place: 'een bekende plaats',
  'place-adjective': 'een bekende plaats',
  'birth-date': 'de geboortedatum',
  birthday: 'de verjaardag van de leerling, of een gewone datum',
  phone: 'een bekend telefoonnummer',
  email: 'een bekend e-mailadres',
  address: 'een bekend adres',
  postcode: 'een bekende postcode',
  street: 'een bekende straat',
};

export const casusTexts = {
  title: (label: string) => `Casus ${label}`,
  statuses: { draft: 'concept', released: 'vrijgegeven' } as const,

  list: 'Casussen van dit dossier',
  newCasus: 'Nieuwe casus',
  empty: 'Nog geen casus',
  emptyText:
    'Een casus is een deel van dit dossier waarin namen en andere bekende gegevens zijn vervangen. U kiest wat meegaat en controleert elk woord.',
  listSub: ({ status, openQuestions, checkedOn, exportCount }: CasusSummary) =>
    [
      status === 'released' && checkedOn !== null
        ? `gecontroleerd op ${dayInWords(checkedOn)}`
        : openQuestions === 0
          ? 'nog niet vrijgegeven'
          : `nog ${count(openQuestions, 'vraag', 'vragen')} open`,
      exportCount === 0 ? 'nog niet bewaard als PDF' : `${exportCount} keer bewaard als PDF`,
    ].join(' · '),
  remove: 'Verwijderen',
  removeOf: (label: string) => `Casus ${label} verwijderen`,
  removeTitle: (label: string) => `Casus ${label} verwijderen?`,
  removeText:
    'De casus gaat naar de prullenbak. Het dossier, de notities en een PDF die u al hebt bewaard, veranderen niet.',
  removed: 'De casus is verwijderd.',
  undo: 'Ongedaan maken',

  back: 'Alle casussen',
  lead: (answered: number, all: number) =>
    all === 0
      ? 'Concept. Er zijn nog geen bekende gegevens gevonden.'
      : `Concept. ${answered} van ${count(all, 'gevonden gegeven', 'gevonden gegevens')} beantwoord.`,
  preview: 'Voorbeeld',
  release: 'Vrijgeven',
  savePdf: 'Bewaar als PDF',
  reopen: 'Heropenen',
  saved: 'De casus is bewaard als PDF.',
  reopened: 'De casus is weer een concept.',
  released: 'De casus is vrijgegeven.',
  blocked: {
    hidden: 'Zet namen aan om de casus te kunnen controleren.',
    empty: 'Schrijf een hulpvraag of kies iets uit het dossier.',
    open: (open: number) => `Beantwoord eerst ${count(open, 'vraag', 'vragen')}.`,
    left: 'In een vervanging staat nog een bekende naam.',
    busy: 'Uw tekst wordt nog bewaard.',
  },

  choose: 'Wat gaat mee?',
  chooseSub: (fields: number, notes: number) =>
    `${count(fields, 'gegeven', 'gegevens')} en ${count(notes, 'notitie', 'notities')} gekozen`,
  chooseHidden: 'Zet namen aan om te kiezen wat meegaat en om te schrijven.',
  helpQuestion: 'Hulpvraag',
  helpQuestionHint: 'In één zin: waarop wilt u antwoord?',
  fields: 'Gegevens, al ruimer gemaakt',
  fieldUnknown: 'niet bekend in dit dossier',
  notes: 'Notities',
  noNotes: 'In dit dossier staan nog geen notities.',
  notesHint: 'Werkaantekeningen staan hier niet bij: die gaan nooit mee.',
  own: 'Toelichting',
  ownHint: 'Wat de lezer nog moet weten, in uw eigen woorden.',
  saving: 'Wordt bewaard …',
  kept: 'Bewaard',
  notKept: 'Nog niet bewaard',

  source: 'Uit het dossier',
  outcome: 'In de casus',
  nothingChosen: 'Nog niets gekozen',
  nothingChosenText: 'Kies hierboven wat meegaat. De tekst komt hier in twee kolommen te staan.',
  hiddenMark: 'verborgen',
  marks: {
    replace: (from: string, to: string) => `${from}, vervangen door ${to}`,
    keep: (from: string) => `${from}, blijft staan`,
    open: (from: string) => `${from}, nog beantwoorden`,
  },

  answer: 'Nog beantwoorden',
  nothingToAnswer: 'Alles is beantwoord.',
  answerHidden: 'Zet namen aan om te antwoorden.',
  openItem: 'nog beantwoorden',
  reason: (code: string) => reasons[code] ?? 'een bekend gegeven',
  leftover: 'staat nog in de casus, in een vervanging die u typte',
  leftoverPart: (heading: string) => `in ${heading}`,
  otherwise: 'anders …',
  keep: 'laat staan',
  change: 'Vervang door',
  replace: 'Vervang',
  replaceEverywhere: (times: number) => `Vervang overal (${times})`,
  keepHere: 'Laat staan',
  keepEverywhere: (times: number) => `Laat overal staan (${times})`,
  putBack: 'Zet terug',
  keepTitle: (surface: string) => `"${surface}" laten staan?`,
  keepText:
    'Dit is een bekend gegeven van iemand. Wie de casus leest, kan daardoor weten om wie het gaat. Het wordt bij het vrijgeven nog eens gevraagd.',
  popover: (surface: string) => `Wat gebeurt er met ${surface}?`,
  releasedNote: 'Deze casus is vrijgegeven. Heropen hem om iets te veranderen.',
  replacementMissing: 'Typ een vervanging.',

  replaced: 'Wat is vervangen',
  nothingReplaced: 'Nog niets.',
  tagCount: (tag: Tag, number: number) => count(number, tagWords[tag][0], tagWords[tag][1]),
  keptCount: (number: number) => `${count(number, 'gegeven', 'gegevens')} blijft staan`,

  releaseTitle: (label: string) => `Casus ${label} vrijgeven?`,
  releaseText: 'Daarna staat de tekst vast, met uw functie en de datum van vandaag.',
  keptList: 'Dit blijft staan, omdat u daarvoor koos:',
  readAloud: 'Ik heb de casus één keer hardop gelezen',
  readAloudHint: 'Hardop valt een naam of een plaats op die hier niet bekend is.',
  confirmKept: 'Ik weet dat deze gegevens herkenbaar zijn en wil ze laten staan',
  cancel: 'Annuleren',
  previewTitle: 'Voorbeeld van de casus',
} as const;
