import { noteKindWords } from '../../../electron/contract/note-words';
import { BIN_DAYS } from '../../../electron/contract/notes';

export const noteTexts = {
  kinds: noteKindWords,
  timeline: 'Notities, nieuwste eerst',
  newPrivateNote: 'Nieuwe werkaantekening',
  loading: 'Notities laden …',
  privateTag: 'werkaantekening',
  privateTitle: 'Alleen voor mij',
  privateMark: 'gaat nooit mee in een export',
  interpretation: 'Mijn uitleg:',
  attachments: 'Bijlagen',
  masked: 'Namen worden vervangen …',
  writeFirst: 'Nog geen notities',
  writeFirstText:
    'Leg vast wat u ziet en hoort. Wat u ervan denkt, schrijft u in een apart veld. Alles blijft op dit apparaat.',
  nothingFound: 'Geen notities bij dit filter',
  nothingFoundText: 'Kies een andere soort of een ander trefwoord.',
  filterKind: 'Soort',
  filterTag: 'Trefwoord',
  allKinds: 'Alle soorten',
  allTags: 'Alle trefwoorden',
  onlyPrivate: 'werkaantekening',
  clearFilter: 'Toon alles',
  count: (shown: number, all: number) =>
    shown === all ? `${all} in totaal` : `${shown} van ${all}`,
  namesHidden: 'Zet namen aan om te bewerken.',
  namesHiddenTitle: 'Namen zijn verborgen',
  actions: (title: string) => `Meer over ${title}`,
  edit: 'Bewerken',
  copy: 'Kopieer',
  copyTitle: 'Kopieer voor ParnasSys of ESIS',
  versions: 'Versies',
  remove: 'Verwijderen',
  share: 'Delen als notitie',
  copied: 'Gekopieerd. Over 30 seconden wordt het klembord leeggemaakt.',
  copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst en druk op Ctrl+C.',
  removed: 'De notitie staat in de prullenbak.',
  privateRemoved: 'De werkaantekening staat in de prullenbak.',
  undo: 'Ongedaan maken',
  saved: 'De notitie is bewaard.',
  privateSaved: 'De werkaantekening is bewaard.',
  shared: 'De werkaantekening is nu een notitie van het dossier.',
  untitled: (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1),
  recent: 'Laatste notities',
  recentEmpty: 'Nog geen notities in dit dossier.',
  allNotes: 'Alle notities',
} as const;

export const editorTexts = {
  newTitle: 'Nieuwe notitie',
  editTitle: 'Notitie bewerken',
  kind: 'Soort',
  date: 'Datum',
  time: 'Tijd',
  timePlaceholder: 'uu:mm',
  title: 'Titel',
  observation: 'Waarneming',
  observationHelp: 'Wat zag of hoorde u?',
  interpretation: 'Mijn uitleg',
  interpretationHelp: 'Hoe legt u dat uit?',
  tags: 'Trefwoorden',
  save: 'Bewaar notitie',
  close: 'Sluiten',
  closeHelp: 'Sluiten mag altijd: wat u typte blijft als concept staan.',
  keys: 'Ctrl+S bewaart, Esc sluit.',
  restoredTitle: 'Dit is uw concept',
  restored: (when: string) => `Het is nog niet bewaard als notitie. Laatst getypt: ${when}.`,
  throwAway: 'Weggooien',
  throwAwayTitle: 'Concept weggooien?',
  throwAwayText:
    'Wat u in dit concept typte, is daarna weg. Bijlagen die u toevoegde, blijven bij Bestanden staan.',
  throwAwayConfirm: 'Gooi het concept weg',
  conflictTitle: 'Er is intussen een nieuwere versie bewaard',
  conflict: 'Uw tekst staat hieronder nog helemaal. Kies wat ermee moet gebeuren.',
  conflictCompare: 'Bekijk de nieuwste versie',
  conflictNew: 'Bewaar als nieuwe notitie',
  conflictOver: 'Bewaar als volgende versie',
  conflictOverHelp: 'De nieuwere versie blijft bij Versies staan.',
  newestVersion: 'Nieuwste versie',
  errors: {
    empty: 'Schrijf een titel, een waarneming of een uitleg.',
    day: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2025.',
    time: 'Vul een tijd in als uren en minuten, bijvoorbeeld 10:20.',
    long: 'Deze tekst is te lang.',
    tags: 'Gebruik ten hoogste 20 trefwoorden van 40 tekens.',
  } as Readonly<Record<string, string>>,
} as const;

export const privateTexts = {
  newTitle: 'Nieuwe werkaantekening',
  editTitle: 'Werkaantekening bewerken',
  text: 'Alleen voor uzelf. Gaat nooit mee in een export en wordt vernietigd als het dossier sluit.',
  body: 'Aantekening',
  save: 'Bewaar werkaantekening',
  conflictOver: 'Bewaar toch mijn tekst',
  shareTitle: 'Delen als notitie?',
  shareText:
    'Een werkaantekening is alleen voor uzelf. Deelt u haar, dan hoort ze bij het dossier. Ouders mogen haar dan inzien en ze wordt bewaard zolang het dossier wordt bewaard. De werkaantekening zelf wordt vernietigd. Dit kan niet terug.',
  shareCheck: 'Dit wordt de notitie. Haal weg wat er niet in hoort.',
  shareConfirm: 'Maak er een notitie van',
} as const;

export const versionTexts = {
  title: 'Versies van deze notitie',
  list: 'Bewaarde versies',
  version: (version: number) => `Versie ${version}`,
  current: 'nu',
  restore: 'Zet deze versie terug',
  restored: 'De oude versie is teruggezet als nieuwste versie.',
  loading: 'Versies laden …',
} as const;

export const binTexts = {
  open: 'Prullenbak',
  back: 'Terug naar de notities',
  title: 'Prullenbak',
  text: `Wat u verwijdert, blijft ${BIN_DAYS} dagen hier staan en wordt dan vernietigd.`,
  empty: 'De prullenbak is leeg',
  emptyText: `Een notitie, werkaantekening of bijlage die u verwijdert, blijft hier nog ${BIN_DAYS} dagen staan.`,
  left: (days: number) =>
    days === 0
      ? 'Wordt vandaag vernietigd'
      : days === 1
        ? 'Wordt over 1 dag vernietigd'
        : `Wordt over ${days} dagen vernietigd`,
  restore: 'Zet terug',
  destroy: 'Vernietig',
  destroyTitle: 'Nu vernietigen?',
  destroyText: 'Alle versies en bijlagen gaan mee. Dit kan niet ongedaan worden gemaakt.',
  destroyConfirm: 'Vernietig voorgoed',
  attachment: 'bijlage',
  restored: 'Teruggezet.',
} as const;

export const quickTexts = {
  title: 'Snelle notitie',
  file: 'Dossier',
  filePlaceholder: 'Zoek op naam of codenaam',
  fileNeeded: 'Kies een dossier.',
  noFiles: 'Er is nog geen dossier. Maak er eerst een bij Dossiers.',
  text: 'Wat zag of hoorde u?',
  textNeeded: 'Schrijf eerst iets op.',
  saved: 'De notitie is bewaard in het dossier.',
} as const;
