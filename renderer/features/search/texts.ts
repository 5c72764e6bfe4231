export const searchTexts = {
  title: 'Zoeken',
  label: 'Zoek een leerling, dossier of tekst',
  labelHidden: 'Zoek op codenaam of tekst',
  results: 'Resultaten',
  groups: {
    recent: 'Laatst geopend',
    pupils: 'Leerlingen',
    caseFiles: 'Dossiers',
    notes: 'Notities',
    contacts: 'Contacten met ouders',
    signals: 'Signalen',
    actions: 'Acties',
  },
  count: (found: number) => (found === 1 ? '1 resultaat' : `${found} resultaten`),
  archived: 'gearchiveerd',
  noFile: 'Nog geen dossier: maak er een',
  privateNote: 'Werkaantekening',
  contact: 'contact met ouders',
  signal: (domain: string) => `Signaal over ${domain}`,
  privateTag: 'alleen voor mij',
  noHitsTitle: (query: string) => `Niets gevonden voor “${query}”`,
  noHitsText:
    'Probeer een ander woord of een deel van een naam. Wat in de prullenbak ligt, telt niet mee.',
  noHitsHidden:
    'Namen zijn verborgen: zoek op codenaam of op een woord uit een tekst. Op naam zoeken kan weer als u de namen toont.',
  keys: '↑ en ↓ om te kiezen, Enter om te openen, Esc om te sluiten',
} as const;

export const actionTexts = {
  newNote: 'Nieuwe notitie',
  newCaseFile: 'Nieuw dossier',
  calendar: 'Kalender van het schooljaar',
  import: 'Klassenlijst importeren',
  hideNames: 'Namen verbergen',
  showNames: 'Namen tonen',
  backup: 'Back-up maken',
  settings: 'Instellingen',
  help: 'Hulp',
  lock: 'Vergrendel',
} as const;
