/** Dutch text of Ontvangen after something was taken over, and of the other kinds of files. */
const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const doneTexts = {
  title: 'Overgenomen',
  saved: (files: number, records: number) =>
    `Bewaard: ${counted(files, 'dossier', 'dossiers')}, met ${counted(records, 'onderdeel', 'onderdelen')} uit het bestand.`,
  files: 'De dossiers',
  destroyBy: (day: string) =>
    `De afzender vraagt om dit te vernietigen uiterlijk op ${day}. Het staat bij Vandaag.`,
  another: 'Open nog een bestand',
  receipt: {
    title: 'Bevestig de ontvangst',
    text: 'Maak een klein bestand voor de afzender. Er staat alleen in op welke dag u hoeveel hebt overgenomen, geen namen van leerlingen.',
    make: 'Maak de ontvangstbevestiging',
    made: 'De ontvangstbevestiging is gemaakt. Stuur het bestand naar de afzender.',
    what: 'De ontvangstbevestiging is gemaakt',
    again: 'Maak nog een bevestiging',
  },
  list: {
    title: 'Eerder ontvangen',
    label: 'Eerder ontvangen bestanden',
    from: (sender: string) => `Van ${sender}`,
    counts: (files: number, records: number) =>
      `${counted(files, 'dossier', 'dossiers')}, ${counted(records, 'onderdeel', 'onderdelen')}`,
    destroyBy: (day: string) => `vernietigen uiterlijk op ${day}`,
    confirmed: 'bevestigd',
    notConfirmed: 'niet bevestigd',
    confirm: 'Bevestig ontvangst',
  },
  page: {
    title: 'Ontvangen van een ander',
    from: (sender: string, when: string) => `Van ${sender}, ontvangen op ${when}`,
    none: 'De afzender schreef geen eerste bladzijde.',
    waiting: 'Namen worden vervangen …',
  },
} as const;

export const otherKindTexts = {
  receipt: {
    title: 'Ontvangstbevestiging',
    text: (when: string, files: number, records: number) =>
      `Volgens dit bestand is uw overdracht op ${when} ontvangen: ${counted(files, 'dossier', 'dossiers')}, ${counted(records, 'onderdeel', 'onderdelen')}.`,
    take: 'Zet in het logboek',
    taken: 'De ontvangst staat in het logboek van de overdracht.',
    unknown: 'Dit gaat over een bestand dat niet in deze kluis is gemaakt. Er is niets te bewaren.',
    toLog: 'Naar Overdracht',
  },
  question: {
    title: 'Een vraag van een collega',
    casus: (label: string) => `Over casus ${label}`,
    question: 'De vraag',
    take: 'Bewaar en beantwoord',
    before: 'U hebt deze vraag al. U vindt hem bij Vragen.',
    toQuestions: 'Naar Vragen',
  },
  answer: {
    title: 'Een antwoord van een collega',
    question: 'Uw vraag',
    recognise: 'Wat de collega herkent',
    workedHere: 'Wat daar werkte',
    wouldTry: 'Wat de collega zou proberen',
    reachable: 'Bereikbaar',
    take: 'Bewaar bij de casus',
    taken: 'Het antwoord staat bij de casus.',
    toCasus: 'Naar de casus',
    before: 'Dit antwoord staat al bij de casus.',
    unknown: 'Dit antwoord hoort bij een vraag die niet in deze kluis is gesteld.',
  },
  ownExport: {
    title: 'Een eigen export',
    text: 'Dit is een kopie van een dossier of van een hele kluis, niet een overdracht. Casuskluis neemt zo’n bestand niet over: er zitten ook persoonlijke werkaantekeningen in. U kunt het openen met het programma age; hoe dat gaat staat in de uitleg bij Casuskluis (README, “Het bestand .casuskluis”).',
  },
  other: 'Open een ander bestand',
} as const;
