/** Dutch text of the overview of contact with parents, of all files. */
export const contactOverviewTexts = {
  title: 'Contact met ouders',
  lead: (shown: number, all: number) => {
    const files = all === 1 ? '1 dossier' : `${all} dossiers`;
    return shown === all ? `${files} van deze school` : `${shown} van ${files}`;
  },
  hint: 'Een geheugensteun: met wie is het tijd voor een gesprek, of een positief bericht? Het zegt niets over ouders.',
  table: 'Contact met ouders, per dossier',
  columns: {
    name: 'Leerling',
    class: 'Groep',
    last: 'Laatste contact',
    positive: 'Positief',
    concern: 'Zorg',
    neutral: 'Neutraal',
    notHeard: 'Lang niet gesproken',
    due: 'Herinnering',
  },
  none: '–',
  never: 'nog niet',
  time: 'tijd voor contact',
  search: 'Zoek op naam, codenaam of groep',
  searchHidden: 'Zoek op codenaam of groep',
  filter: 'Laat zien',
  chips: {
    all: 'Alle',
    due: 'Tijd voor contact',
    notHeard: 'Een tijd niet gesproken',
    never: 'Nog geen contact',
  },
  chip: (word: string, count: number) => `${word} (${count})`,
  emptyTitle: 'Nog geen dossiers',
  emptyText:
    'Hier staat van elk dossier wanneer er contact met ouders was. Maak eerst een dossier voor een leerling.',
  toFiles: 'Naar Dossiers',
  noneTitle: 'Niets gevonden',
  noneText: 'Verander het filter, of toon weer alles.',
  clear: 'Toon alles',
} as const;
