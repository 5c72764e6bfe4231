import type { CasusFinding, HintKind } from '../../../../electron/contract/casus-findings';
import type { MarkLook } from '../../../ui/MarkedEditor/editor-mark';

type Tag = CasusFinding['tag'];

/** In one word, as in a table. */
export const tagWords: Readonly<Record<Tag, string>> = {
  PERSON: 'naam',
  LOCATION: 'plaats',
  ORGANISATION: 'school of organisatie',
  DATE: 'datum',
  AGE: 'leeftijd',
  PHONE: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  URL: 'webadres',
  BSN: 'burgerservicenummer',
  POSTCODE_ADDRESS: 'adres',
  ID: 'ander gegeven',
};

export const hintWords: Readonly<Record<HintKind, string>> = {
  yearGroup: 'groep',
  sex: 'jongen of meisje',
  age: 'leeftijd',
  familyForm: 'gezin',
  nationality: 'herkomst',
  language: 'thuistaal',
  religion: 'geloof',
  diagnosis: 'diagnose',
  medication: 'medicijn',
  event: 'gebeurtenis',
  occupation: 'beroep',
  schoolCareer: 'schoolloopbaan',
};

/** What the line and the colour of a mark say. */
export const lookWords: Readonly<Record<MarkLook, string>> = {
  person: 'naam',
  place: 'plaats of school',
  date: 'datum of leeftijd',
  number: 'nummer of adres op internet',
  hint: 'kan iets verraden',
};

const reasons: Readonly<Record<string, string>> = {
  'full-name': 'een volledige naam',
  'first-name': 'een roepnaam',
  nickname: 'een bijnaam',
  'given-name': 'een doopnaam',
  'last-name': 'een achternaam',
  'name-part': 'een deel van een naam',
  'surname-part': 'een deel van een achternaam',
  'middle-name': 'een tweede voornaam, of een gewoon woord',
  initials: 'deze letters passen bij de naam van de leerling',
  possessive: 'een naam met een s',
  diminutive: 'een verkleinwoord van een naam',
  typo: 'lijkt op een bekende naam met een typefout',
  'ordinary-word': 'een bekende naam, maar ook een gewoon woord',
  'short-word': 'een bekende naam, maar ook een kort woord',
  acronym: 'een bekende naam, of een afkorting',
  'other-person': 'een bekende naam, maar het lijkt om iemand anders te gaan',
  'part-of-word': 'staat vast aan een ander woord',
  person: 'lijkt een naam van iemand',
  'found-before': 'deze naam is ook op een andere plek gevonden',
  school: 'de naam van de school',
  organisation: 'lijkt een school, praktijk of organisatie',
  place: 'een bekende plaats',
  'place-adjective': 'een bekende plaats',
  'place-name': 'lijkt een plaats',
  'birth-date': 'de geboortedatum',
  birthday: 'de verjaardag van de leerling, of een gewone datum',
  date: 'een precieze datum',
  age: 'een precieze leeftijd',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  url: 'een webadres',
  handle: 'een naam op sociale media',
  address: 'een adres',
  postcode: 'een postcode',
  street: 'een straat',
  bsn: 'een burgerservicenummer',
  iban: 'een rekeningnummer',
  number: 'een nummer van iemand',
  term: 'dit hebt u zelf gemarkeerd',
};

const states = {
  replace: (to: string) => `vervangen door ${to}`,
  keep: () => 'blijft staan',
  open: () => 'nog beantwoorden',
  left: () => 'blijft staan',
} as const;

export const hitTexts = {
  reason: (code: string) => reasons[code] ?? 'dit kan iemand aanwijzen',
  /** What happens to a hit, in words. */
  state: (state: keyof typeof states, to: string) => states[state](to),
  mark: (from: string, kind: string, state: string) => `${from}, ${kind}, ${state}`,
  moved: (words: string, at: number, all: number) =>
    `${words}. ${at} van ${all} in dit deel. Enter: kies wat ermee gebeurt.`,
  noMore: 'Er zijn verder geen gevonden gegevens.',
  gone: 'De tekst is intussen veranderd. Kies het woord opnieuw.',

  panel: (surface: string) => `Wat gebeurt er met ${surface}?`,
  known: 'bekend uit het dossier of de klassenlijst',
  change: 'Vervang door',
  replacementMissing: 'Typ een vervanging.',
  everywhere: (times: number) => `Overal zo (${times} plekken)`,
  replace: 'Vervang',
  keepHere: 'Laat hier staan',
  keep: 'Laat staan',
  putBack: 'Zet terug',
  exempt: 'Wijst niemand aan …',
  exemptReason: 'Waarom wijst dit niemand aan?',
  exemptHint: 'U ziet dit later terug bij "Onthouden voor dit dossier".',
  exemptReasons: [
    'Het is hier een gewoon woord.',
    'Het is een organisatie die in heel Nederland werkt.',
    'Het is iemand uit een boek, film of spel.',
    'Het is een methode, toets of merk.',
  ],
  exemptConfirm: 'Onthoud voor dit dossier',
  exemptMissing: 'Typ een reden.',
  exempted: (surface: string) => `"${surface}" wordt in dit dossier niet meer gevraagd.`,
  exemptedHidden: 'Het woord wordt in dit dossier niet meer gevraagd.',
  keepTitle: (surface: string) => `"${surface}" laten staan?`,
  keepText:
    'Dit is een bekend gegeven van iemand. Wie de casus leest, kan daardoor weten om wie het gaat. Het wordt bij het vrijgeven nog eens gevraagd.',

  hintText:
    'Dit noemt niemand, maar maakt de groep kleiner. Het blijft staan, tenzij u het ruimer maakt.',
  aboutOther: 'Gaat over iemand anders dan de leerling.',
  widen: 'Maak ruimer',

  markButton: 'Markeer …',
  markKeys: { mac: 'Cmd Shift M', other: 'Ctrl M' },
  markTitle: (value: string) => `"${value}" markeren`,
  markKind: 'Wat is het?',
  markKinds: [
    { tag: 'PERSON', label: 'naam' },
    { tag: 'LOCATION', label: 'plaats' },
    { tag: 'ORGANISATION', label: 'school' },
    { tag: 'ID', label: 'ander gegeven' },
  ] as const satisfies readonly { readonly tag: Tag; readonly label: string }[],
  markReplacement: 'Vervang door (mag leeg blijven)',
  markReplacementHint: 'Leeg: "een persoon", "een plaats" enzovoort.',
  markText: 'Het wordt overal in dit dossier gevonden, ook in latere casussen.',
  markConfirm: 'Markeer',
  marked: (value: string) => `"${value}" wordt nu overal in dit dossier gevonden.`,
  markedHidden: 'Het woord wordt nu overal in dit dossier gevonden.',
  tooLongToMark: 'Dit is te lang om te markeren. Selecteer alleen het woord of de naam.',
} as const;
