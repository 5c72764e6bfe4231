/** The words about asking a colleague; what came from colleagues and the own collection have their own files. */

export const answerTexts = {
  recognise: 'Wat herkent u?',
  recogniseHelp: 'Wat ziet u terug uit uw eigen klas of school?',
  workedHere: 'Wat werkte bij u?',
  workedHereHelp: 'Wat deed u, hoe lang, en waaraan merkte u dat het hielp?',
  wouldTry: 'Wat zou u proberen?',
  wouldTryHelp: 'Eén of twee dingen waarmee de ander morgen kan beginnen.',
  reachable: 'Hoe en wanneer bent u te bereiken? (mag leeg)',
  reachableHelp: 'Bijvoorbeeld: bellen op dinsdag na 15.00 uur.',
  given: {
    recognise: 'Wat ik herken',
    workedHere: 'Wat werkte bij ons',
    wouldTry: 'Wat zou ik proberen',
    reachable: 'Bereikbaar',
  },
} as const;

export const nameTexts = {
  /** Names that must go. */
  sureTitle: (count: number) => (count === 1 ? 'Hier staat nog een naam' : 'Hier staan nog namen'),
  sureText: 'Haal weg wat hieronder staat, of schrijf de functie of de rol. Zo kan het niet weg.',
  likelyTitle: 'Is dit een naam?',
  likelyText:
    'Deze woorden kunnen een naam zijn. Haal ze weg, of vink aan dat ze mogen blijven staan.',
  likelyShown:
    'Deze woorden kunnen een naam zijn. Haal ze dan weg. Zijn ze het niet, dan kunt u gewoon bewaren.',
  stays: (surface: string) => `“${surface}” mag blijven staan: het wijst niemand aan`,
  quoted: (surface: string) => `“${surface}”`,
  checking: 'Er wordt naar namen gezocht …',
  none: 'Geen namen gevonden. Lees zelf ook nog eens: een programma kan iets missen.',
  unsettled: 'Zo kan het nog niet weg. Kijk eerst naar de woorden hierboven.',
} as const;

export const askTexts = {
  open: 'Vraag een collega',
  goOn: 'Ga verder met uw vraag',
  title: 'Vraag een collega',
  lead: 'Uw collega krijgt de vrijgegeven casus en uw vraag, in één bestand dat op slot is. Het dossier zelf gaat niet mee.',
  namesHidden: 'Namen zijn verborgen. Zet de namen aan om een collega te vragen.',
  question: 'Uw vraag',
  questionHelp: 'Eén vraag waar een collega uit eigen ervaring antwoord op kan geven.',
  reader: 'Aan wie',
  readerHelp: 'Voor u zelf: dit staat niet in het bestand.',
  expiresOn: 'Antwoord graag uiterlijk op (mag leeg)',
  expiresOnHelp: 'Na deze dag gaat het bestand in Casuskluis niet meer open.',
  format: 'Hoe leest uw collega het?',
  formats: {
    casuskluis: 'In Casuskluis, als bestand .casuskluis',
    casuskluisHelp: 'Uw collega antwoordt in de app. Het antwoord komt vanzelf bij deze casus.',
    pdf: 'Zonder Casuskluis, als PDF met een wachtwoordzin',
    pdfHelp: 'Met ruimte om op papier te antwoorden. U typt het antwoord hier over.',
  },
  sender: {
    noName: 'Uw collega ziet nu alleen uw functie, niet uw naam.',
    noKey: 'U hebt nog geen eigen sleutel: uw collega antwoordt dan met zes woorden.',
    toSettings: 'Regel dit bij Sleutels en lezers',
  },
  save: 'Bestand maken',
  preview: 'Dit krijgt uw collega',
  previewKicker: 'Vraag aan een collega',
  previewTitle: (label: string) => `Vraag over casus ${label}`,
  previewQuestion: 'De vraag',
  previewEmpty: 'Uw vraag komt hier.',
  previewBy: (day: string) => `Graag een antwoord uiterlijk op ${day}.`,
  written: 'De vraag is gemaakt',
  next: 'Stuur het bestand naar uw collega. Komt er een antwoord terug, open dat dan bij Ontvangen: het komt vanzelf bij deze casus.',
  nextPdf:
    'Stuur de PDF naar uw collega. Komt er een antwoord op papier of in een gesprek, typ het dan over bij deze vraag.',
  errors: {
    question: 'Schrijf uw vraag.',
    reader: 'Schrijf aan wie u het vraagt.',
    day: 'Dit is geen datum.',
    past: 'Deze dag is al geweest.',
    long: 'Deze tekst is te lang.',
  },
  lockMissing: 'Kies een lezer, of kies zes woorden.',
} as const;

export const askedTexts = {
  title: 'Vragen aan collega’s',
  empty: 'Leg deze casus met één vraag voor aan een collega. Het antwoord komt hier, bij de casus.',
  emptyDraft: 'Nieuwe vragen stelt u over een versie die is vrijgegeven.',
  list: 'Gestelde vragen',
  to: (reader: string) => `Aan ${reader}`,
  hiddenReader: 'Aan een collega',
  hidden: 'Tekst verborgen',
  on: (day: string, version: number) => `${day}, versie ${version}`,
  open: 'nog geen antwoord',
  late: (day: string) => `antwoord gevraagd uiterlijk op ${day}`,
  answered: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
  dialog: 'Vraag aan een collega',
  question: 'Uw vraag',
  formats: { casuskluis: 'Bestand .casuskluis', pdf: 'PDF' },
  locks: { passphrase: 'op slot met zes woorden', key: 'op slot met de sleutel van de lezer' },
  facts: (day: string, version: number, format: string, lock: string) =>
    `Gemaakt op ${day}, versie ${version}. ${format}, ${lock}.`,
  hash: 'Vingerafdruk van het bestand (SHA-256)',
  answers: 'Antwoorden',
  noAnswer: 'Er is nog geen antwoord.',
  howCasuskluis: 'Kreeg u een antwoordbestand?',
  openFile: 'Open het bij Ontvangen',
  answerOf: (from: string) => `Antwoord van ${from}`,
  hiddenAnswer: 'Antwoord van een collega',
  answerOn: (day: string, byHand: boolean) => (byHand ? `${day}, overgetypt` : day),
  byHand: 'Antwoord overtypen',
  keep: 'Zet in mijn verzameling',
  keepAsk: {
    title: 'Er staat nog een half getypte vraag',
    text: 'In uw verzameling is een nieuwe vraag nog niet bewaard. Wilt u die vervangen door dit antwoord?',
    confirmLabel: 'Vervangen',
  },
  keepOrigin: 'collegiale consultatie',
  keepHeadings: {
    recognise: 'Herkenbaar',
    workedHere: 'Wat werkte',
    wouldTry: 'Om te proberen',
  },
  close: 'Sluiten',
} as const;

export const byHandTexts = {
  title: 'Antwoord overtypen',
  lead: 'Van papier, uit een gesprek of uit een mail. Schrijf geen namen van leerlingen van de ander op.',
  from: 'Van wie',
  on: 'Op welke dag',
  save: 'Antwoord bewaren',
  saved: 'Het antwoord staat bij de casus.',
  errors: {
    from: 'Schrijf van wie het antwoord is.',
    day: 'Dit is geen datum.',
    future: 'Deze dag moet nog komen.',
    empty: 'Vul minstens één van de drie vragen in.',
    long: 'Deze tekst is te lang.',
  },
} as const;
