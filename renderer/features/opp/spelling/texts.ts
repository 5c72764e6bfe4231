export const spellingTexts = {
  tab: (count: number) => (count === 0 ? 'Spelling' : `Spelling (${count})`),
  title: (count: number) =>
    count === 1 ? '1 woord om na te kijken' : `${count} woorden om na te kijken`,
  titleNone: 'Geen onbekende woorden',
  titleBusy: 'Spelling nakijken',
  lead: 'Deze woorden staan niet in het woordenboek. Misschien zijn ze toch goed.',
  noneText: 'Alle woorden van dit concept staan in het woordenboek of bij uw eigen woorden.',
  how: 'Nakijken gebeurt op dit apparaat, zonder internet. Namen van de klassenlijst en uit het dossier worden overgeslagen.',
  hidden: 'Namen zijn verborgen. Toon de namen om de spelling na te kijken.',
  ownWords: 'Mijn woorden bekijken',
  times: (count: number) => `${count} keer`,
  meant: (count: number) =>
    count === 1 ? 'Bedoelt u:' : `Bedoelt u, op alle ${count} plaatsen van dit onderdeel:`,
  suggestions: (word: string) => `Suggesties voor ${word}`,
  searching: 'Suggesties zoeken …',
  noSuggestions: 'Geen suggestie gevonden. Verbeter het woord in de tekst.',
  goTo: 'Ga naar de tekst',
  learn: 'Toevoegen aan mijn woorden',
  skip: 'Overslaan',
  replaced: (word: string, other: string, count: number) =>
    count === 1 ? `“${word}” is nu “${other}”.` : `“${word}” is nu “${other}”, ${count} keer.`,
  notReplaced: 'De tekst is intussen veranderd. Verbeter het woord in de tekst zelf.',
  notPutBack: 'De tekst is intussen veranderd. Zet het woord in de tekst zelf terug.',
  learned: (word: string) => `“${word}” staat bij uw woorden.`,
  skipped: (word: string) => `“${word}” wordt overgeslagen tot u vergrendelt.`,
} as const;
