export const ownExportTexts = {
  whole: {
    title: 'Alles meenemen',
    text: 'Neem alles uit deze kluis mee in één versleuteld bestand, in open vorm. Zo zit u nergens aan vast. Het is geen back-up: terugzetten doet u met een back-up.',
    start: 'Alles meenemen',
    written: 'Alles staat in het bestand',
  },
  one: {
    title: 'Dit dossier meenemen',
    text: 'Neem dit dossier mee in één versleuteld bestand, in open vorm. Een collega die met Casuskluis verder werkt, helpt u meer met een overdracht.',
    start: 'Dit dossier meenemen',
    written: 'Het dossier staat in het bestand',
  },
  what: 'Wat erin zit',
  wholeItems: [
    'Elk dossier van elke school, ook die in het archief, als JSON met een beschreven schema.',
    'Alle bijlagen, zoals ze zijn.',
    'Uw sjablonen, doelenbibliotheek, eigen vragen, profielen, scholen en vakanties.',
  ],
  oneItems: [
    'Het dossier als JSON met een beschreven schema, met eerdere versies van notities.',
    'Alle bijlagen, zoals ze zijn.',
  ],
  stays: 'Wat in de prullenbak ligt, gaat niet mee.',
  withPdf: 'Ook elk dossier als PDF om te lezen',
  withPdfOne: 'Ook als PDF om te lezen',
  withPdfHelp: 'Dit duurt langer.',
  withPrivate: 'Ook mijn persoonlijke werkaantekeningen',
  withPrivateHelp:
    'Ze komen in een eigen map. Geeft u ze aan een ander, dan horen ze bij het dossier.',
  lock: 'Het bestand gaat op slot met zes woorden. Casuskluis laat ze één keer zien.',
  open: 'Openen zonder Casuskluis',
  openText: 'Met het gratis programma age en de zes woorden:',
  // Not through a pipe: PowerShell changes the bytes of one.
  commands: (file: string) => [`age -d -o open.tar ${file}`, 'tar -xf open.tar'],
  fileAll: 'casuskluis-alles.casuskluis',
  fileOne: 'dossier.casuskluis',
  writing: 'Het bestand wordt gemaakt',
  dossiers: (count: number) =>
    count === 1 ? 'Er staat 1 dossier in.' : `Er staan ${count} dossiers in.`,
  care: 'Dit bestand bevat alles. Bewaar het op een plek die u vertrouwt en gooi het weg als u het niet meer nodig hebt.',
} as const;
