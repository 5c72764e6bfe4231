/** Dutch text of the agreements of a case file. */
export const agreementTexts = {
  title: 'Afspraken',
  add: 'Afspraak toevoegen',
  list: 'Open afspraken',
  doneList: 'Afgevinkte afspraken',
  showDone: (count: number) => `Afgevinkt (${count})`,
  empty:
    'Nog geen afspraken. Zet hier wat u afspreekt, wie het doet en wanneer; het komt vanzelf bij Vandaag en in de kalender.',
  allDone: 'Alle afspraken zijn afgevinkt.',
  namesHidden: 'Zet namen aan om een afspraak te schrijven.',
  tick: (what: string) => `Afvinken: ${what}`,
  edit: (what: string) => `Wijzigen: ${what}`,
  remove: (what: string) => `Verwijderen: ${what}`,
  late: 'te laat',
  removed: 'De afspraak is verwijderd.',
  hidden: '…',
} as const;

export const agreementFormTexts = {
  newTitle: 'Nieuwe afspraak',
  editTitle: 'Afspraak wijzigen',
  what: 'Wat is er afgesproken?',
  owner: 'Wie doet het?',
  ownerHelp: 'Een naam of een functie. Mag leeg blijven.',
  dueOn: 'Wanneer is het klaar?',
  save: 'Bewaar afspraak',
  close: 'Sluiten',
  throwAway: 'Gooi het concept weg',
  keepMine: 'Bewaar toch mijn tekst',
  saved: 'De afspraak is bewaard.',
  errors: {
    what: 'Schrijf op wat er is afgesproken.',
    long: 'Deze tekst is te lang. Maak er twee afspraken van.',
    day: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2026.',
  } as Readonly<Record<string, string>>,
} as const;
