export const helpTexts = {
  title: 'Hulp',
  lead: 'Kort en zonder internet. Alles wat hier staat, staat op dit apparaat.',
  keys: {
    title: 'Sneltoetsen',
    text: 'Op een Mac gebruikt u Cmd in plaats van Ctrl.',
    what: 'Wat',
    key: 'Toetsen',
    rows: [
      { what: 'Zoek een leerling, dossier of tekst', keys: ['Ctrl', 'K'] },
      { what: 'Nieuwe notitie', keys: ['Ctrl', 'N'] },
      { what: 'Namen verbergen of tonen', keys: ['Ctrl', 'Shift', 'P'] },
      { what: 'In een casus: een gemist woord markeren', keys: ['Ctrl', 'M'] },
      { what: 'In een casus: het volgende gevonden gegeven', keys: ['F8'] },
      { what: 'In een casus: van de tekst naar de vragen, en terug', keys: ['F6'] },
      { what: 'In Vandaag en de kalender: afvinken', keys: ['Spatie of D'] },
      {
        what: 'Op een vaardigheidskaart: score, niet van toepassing, leegmaken',
        keys: ['1–4', 'N', 'Delete'],
      },
      { what: 'Vergrendelen', keys: ['Ctrl', 'L'] },
      { what: 'Klassenlijst importeren', keys: ['Ctrl', 'I'] },
      { what: 'Instellingen', keys: ['Ctrl', ','] },
      { what: 'Hulp', keys: ['F1'] },
      { what: 'Letters groter of kleiner', keys: ['Ctrl', '+ of −'] },
      { what: 'Afsluiten', keys: ['Ctrl', 'Q'] },
    ],
  },
} as const;

export type HelpTopic = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Short lines after the paragraphs; numbered where the order counts. */
  readonly list?: { readonly ordered: boolean; readonly lines: readonly string[] };
  readonly after?: string;
};
