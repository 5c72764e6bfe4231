/** Dutch text of the record under the meldcode. Notices and dialogs stay readable after one has left: neutral. */
import { longDay } from '../notes/moments';

export const reportingCodeTexts = {
  back: 'Terug naar Signalen',
  title: (name: string) => `Stappen van de meldcode: ${name}`,
  hiddenTitle: 'Namen zijn verborgen',
  hidden: 'Zet de namen aan om dit scherm te zien.',
  level: 'wet, bron onzeker',
  source:
    'Bron: openbare pagina’s over de meldcode in het onderwijs en van Veilig Thuis, gelezen op 22 november 2026. De tekst van de wet is niet gelezen.',
  apart:
    'Wat u hier schrijft, staat alleen hier. Het is niet te vinden met zoeken, staat niet bij Vandaag of in de kalender, en gaat met geen andere uitdraai mee.',
  archived: 'Dit dossier is gearchiveerd. U kunt lezen, bewaren als PDF en vernietigen.',
  step: (number: number, title: string) => `${number}. ${title}`,
  on: 'Datum',
  withWhom: 'Met wie?',
  withWhomHelp: 'Een functie of een naam.',
  text: 'Wat is er gezien, gezegd of besloten?',
  decision: 'Wat is het besluit?',
  undecided: 'Nog geen besluit',
  reportedOn: 'Gemeld op',
  reportedHelp: 'Alleen als u heeft gemeld.',
  saving: 'Wordt bewaard …',
  notKept: 'Nog niet bewaard. Laat dit venster open.',
  savedAt: (time: string) => `Bewaard om ${time}`,
  savedOn: (day: string) => `Laatst bewaard op ${longDay(day)}`,
  nothingYet: 'Er is nog niets bewaard.',
} as const;

export const leavingTexts = {
  title: 'Bewaren of vernietigen',
  text: 'Een PDF staat buiten de kluis. Geef hem alleen aan wie hem volgens de meldcode van uw school mag lezen.',
  pdf: 'Bekijk en bewaar als PDF',
  destroy: 'Vernietig voorgoed',
  preview: 'Zo komt het op papier',
  save: 'Bewaar als PDF',
  saved: 'Het bestand is bewaard.',
  destroyed: 'De tekst is voorgoed vernietigd.',
  first: {
    title: 'Voorgoed vernietigen?',
    text: 'Alles wat op dit scherm is geschreven gaat weg. Er is geen prullenbak. Een back-up van vóór vandaag kan het nog bevatten.',
    confirmLabel: 'Ja, vernietig',
  },
  second: {
    title: 'Weet u het zeker?',
    text: 'Dit kan niemand terugdraaien.',
    confirmLabel: 'Vernietig nu',
  },
} as const;
