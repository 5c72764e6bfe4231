/** Dutch words of the record on paper. Its file tells nothing by its name or its properties. */
export const reportingCodeTexts = {
  kicker: 'Vertrouwelijk',
  title: 'Stappen van de meldcode',
  pupil: 'Leerling',
  school: 'School',
  printedOn: 'Gemaakt op',
  step: (number: number, title: string) => `Stap ${number}. ${title}`,
  on: 'Datum',
  withWhom: 'Met wie',
  nothing: 'Nog niets geschreven.',
  decision: 'Besluit',
  undecided: 'Nog niet genomen.',
  reportedOn: 'Gemeld op',
  standing: 'Welke tekst geldt',
  /** At the foot of each page. */
  footer: 'Vertrouwelijk',
  /** In the file's properties. */
  fileTitle: 'Verslag',
  fileName: 'verslag.pdf',
} as const;
