/** Dutch text of the calendar and of the calendar file. */
const dates = (count: number): string => (count === 1 ? '1 datum' : `${count} datums`);

export const calendarTexts = {
  title: 'Kalender',
  year: (start: number) => `${start}–${start + 1}`,
  lead: (start: number, count: number) =>
    `Schooljaar ${start}–${start + 1}: ${count === 0 ? 'niets met een datum' : dates(count)}.`,
  previous: (start: number) => `Vorig schooljaar: ${start}–${start + 1}`,
  next: (start: number) => `Volgend schooljaar: ${start}–${start + 1}`,
  thisYear: 'Dit schooljaar',
  kind: 'Soort',
  allKinds: 'Alle soorten',
  withDone: 'Ook wat is afgevinkt',
  print: 'Afdrukken',
  printHelp:
    'Op papier staat wat u hier ziet. Verberg eerst de namen als iemand anders het krijgt.',
  export: 'Bewaar als agendabestand',
  overview: 'Het schooljaar in maanden',
  month: (name: string, count: number, late: number) =>
    `${name}: ${dates(count)}${late === 0 ? '' : `, ${late} te laat`}`,
  emptyMonth: (name: string) => `${name}: niets`,
  count: dates,
  weekdays: ['m', 'd', 'w', 'd', 'v', 'z', 'z'],
  emptyTitle: 'Niets in dit schooljaar',
  emptyText:
    'Zet in een dossier een afspraak met een dag. Die komt hier te staan, net als de termijnen van een OPP en het einde van een arrangement.',
  noneOfKindTitle: 'Niets van deze soort',
  noneOfKindText: 'Kies een andere soort, of toon weer alles.',
  showAllKinds: 'Toon alle soorten',
  noSchoolTitle: 'Nog geen school',
  noSchoolText: 'Lees eerst een klassenlijst in; daarna maakt u dossiers met datums.',
  import: 'Klassenlijst inlezen',
} as const;

export const exportTexts = {
  title: 'Bewaar als agendabestand',
  lead: 'Een .ics-bestand kunt u inlezen in de agenda van uw keuze.',
  which: 'Welke datums?',
  scopes: {
    year: (start: number) => `Schooljaar ${start}–${start + 1}`,
    ahead: 'Alles vanaf vandaag',
  },
  goesAlong: 'Gaat mee',
  goesAlongText: (count: number) =>
    count === 0
      ? 'Er is in deze periode niets open.'
      : `Van ${count === 1 ? 'één open datum' : `${count} open datums`} alleen de codenaam, de soort en de dag, zoals:`,
  more: (count: number) => `en nog ${count}`,
  line: (codeName: string, kind: string) => `${codeName}: ${kind}`,
  staysBehind: 'Blijft achter',
  staysBehindText:
    'Alle namen, wat er getypt is (afspraken en doelen), wie het doet, en wat al is afgevinkt.',
  warning:
    'Een agenda wordt vaak gekopieerd naar een telefoon of naar internet. Wie weet bij wie een codenaam hoort, weet ook om wie het gaat.',
  save: 'Bewaar het bestand',
  cancel: 'Annuleer',
  saved: 'Het agendabestand is bewaard.',
} as const;
