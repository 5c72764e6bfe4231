const drafts = (count: number): string =>
  count === 1 ? 'Er staat één concept open.' : `Er staan ${count} concepten open.`;

export const todayTexts = {
  title: 'Vandaag',
  lead: (day: string, openDrafts: number) =>
    openDrafts === 0 ? `${day}.` : `${day}. ${drafts(openDrafts)}`,
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
