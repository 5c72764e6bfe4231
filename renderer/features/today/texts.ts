const drafts = (count: number): string =>
  count === 1 ? 'Er staat één concept open.' : `Er staan ${count} concepten open.`;

const words = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const asking = (count: number): string =>
  count === 1
    ? 'Eén ding vraagt om aandacht.'
    : `${capital(words[count] ?? String(count))} dingen vragen om aandacht.`;

type Lead = { readonly attention: number; readonly openDrafts: number };

export const todayTexts = {
  title: 'Vandaag',
  lead: (day: string, { attention, openDrafts }: Lead) =>
    [
      `${day}.`,
      attention === 0 ? '' : asking(attention),
      openDrafts === 0 ? '' : drafts(openDrafts),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  late: 'Te laat',
  thisWeek: 'Deze week',
  later: 'Later',
  keys: 'Enter opent, spatie of D vinkt af, ↑ en ↓ gaan door de lijst.',
  nothingThisWeek: 'Niets meer voor deze week.',
  someShown: (shown: number, all: number) =>
    shown === all
      ? 'De komende acht weken.'
      : `${shown === 0 ? 'Niets in' : 'Uit'} de komende acht weken. Daarna ${all - shown === 1 ? 'nog één datum' : `nog ${all - shown} datums`}.`,
  allShown: (all: number) => `Alle ${all}, ook na de komende acht weken.`,
  showAll: 'Alles tonen',
  showLess: 'Minder tonen',
  noDatesTitle: 'Niets met een datum',
  noDatesText:
    'Zet in een dossier een afspraak met een dag. Die komt hier te staan, net als de termijnen van een OPP en het einde van een arrangement.',
  toCalendar: 'Naar de kalender',
  quickNote: 'Snelle notitie',
  goOn: 'Verder met',
  recent: 'Laatst geopende dossiers',
  phase: (number: number) => `fase ${number}`,
  lastNote: (day: string) => `Laatste notitie: ${day}`,
  noNote: 'Nog geen notitie',
  left: 'van school',
  noSchoolTitle: 'Begin met uw klassenlijst',
  noSchoolText:
    'Lees de klassenlijst van uw school in. U kiest zelf de groepen; daarna maakt u een dossier voor een leerling.',
  import: 'Importeer een klassenlijst',
  byHand: 'Met de hand beginnen',
  noFilesTitle: 'Nog geen dossiers',
  noFilesText:
    'Maak een dossier voor een leerling. Het krijgt een codenaam, zoals Casus Lantaarn; daarna schrijft u er notities in.',
  newFile: 'Maak een dossier',
  noneOpenTitle: 'Geen dossier in gebruik',
  noneOpenText: 'Alle dossiers van deze school zijn gearchiveerd. U vindt ze bij Dossiers.',
  allFiles: 'Naar Dossiers',
} as const;
