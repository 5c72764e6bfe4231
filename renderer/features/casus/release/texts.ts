import type { CasusLogEntry } from '../../../../electron/contract/casus-memory';
import type { checklistItems, CasusVersion } from '../../../../electron/contract/casus';
import { dayInWords, roleWords } from '../../../../electron/contract/casus-words';
import { counted } from '../counted';

type Item = (typeof checklistItems)[number];

const todo: Readonly<Record<Item, (open: number) => string>> = {
  text: () => 'Er staat nog niets in de casus',
  questions: (open) => `Nog ${counted(open, 'vraag', 'vragen')} te beantwoorden`,
  leftovers: (open) =>
    `In ${counted(open, 'vervanging', 'vervangingen')} staat nog een bekende naam`,
  meter: () => 'De herleidbaarheid vraagt een antwoord: maak iets ruimer of schrijf waarom',
  basis: () => 'Nog niet ingevuld hoe de ouders ervan weten',
  readAloud: () => 'Nog niet hardop gelezen',
};

const done: Readonly<Record<Item, string>> = {
  text: 'Er staat tekst in de casus',
  questions: 'Alle vragen zijn beantwoord',
  leftovers: 'In de vervangingen staat geen bekende naam',
  meter: 'De herleidbaarheid is bekeken',
  basis: 'Ingevuld hoe de ouders ervan weten',
  readAloud: 'Eén keer hardop gelezen',
};

const actions: Readonly<Record<CasusLogEntry['action'], string>> = {
  replaced: 'vervangen',
  kept: 'laten staan',
  changed: 'vervanging gewijzigd',
  exempted: 'wijst niemand aan',
  marked: 'zelf gemarkeerd',
  undone: 'teruggezet',
  meterAccepted: 'herleidbaarheid aanvaard',
  released: 'vrijgegeven',
  reopened: 'nieuwe versie begonnen',
  exported: 'geëxporteerd',
};

export const releaseTexts = {
  title: (label: string, version: number) => `Casus ${label} vrijgeven als versie ${version}?`,
  text: 'Daarna staat deze versie vast, met uw functie en de datum van vandaag.',
  checklist: 'Wat nog moet',
  todo: (item: Item, open: number) => todo[item](open),
  done: (item: Item) => done[item],
  stateOpen: 'moet nog',
  stateDone: 'gedaan',
  goTo: (item: Item): string =>
    ({
      text: 'Naar de tekst',
      questions: 'Naar de vragen',
      leftovers: 'Naar de vragen',
      meter: 'Naar de herleidbaarheid',
      basis: 'Invullen',
      readAloud: '',
    })[item],
  readingView: 'Voorleesweergave',
  readAloud: 'Ik heb de casus één keer hardop gelezen',
  readAloudHint: 'Hardop valt een naam of een plaats op die niet is gevonden.',
  textChanged: 'De tekst is veranderd sinds u hem las',
  textChangedText:
    'Er is niets vrijgegeven. Er is intussen iets bijgekomen in het dossier of de klassenlijst. Hieronder staat de tekst van nu: lees hem nog één keer hardop.',
  keptList: 'Dit blijft staan, omdat u daarvoor koos:',
  keptIn: (part: string) => `in ${part}`,
  confirmKept: 'Ik weet dat deze gegevens herkenbaar zijn en wil ze laten staan',
  cancel: 'Annuleren',
  release: 'Vrijgeven',
  released: (version: number) => `Versie ${version} is vrijgegeven.`,

  versions: 'Versies',
  version: (number: number) => `Versie ${number}`,
  draft: (number: number) => `Versie ${number}, concept`,
  versionState: ({ checkedOn }: CasusVersion) => `vrijgegeven op ${dayInWords(checkedOn)}`,
  reopen: 'Wijzigen (nieuwe versie)',
  reopened: (version: number) =>
    `Versie ${version} is begonnen als concept. De vorige blijft staan.`,
  log: 'Logboek',
  about: (number: number) => `Over versie ${number}`,
  label: 'Label',
  releasedOn: 'Vrijgegeven',
  exports: 'Geëxporteerd',
  exportTimes: (times: number) => (times === 0 ? 'nog niet' : `${times} keer`),
  kept: 'Bewust laten staan',
  keptTimes: (times: number) => (times === 0 ? 'niets' : counted(times, 'gegeven', 'gegevens')),
  seal: 'Controlegetal',
  sealText: 'Verandert er één letter, dan verandert dit getal.',
  knownSince: 'In deze versie staat een naam die sinds de vrijgave bekend is',
  knownSinceText:
    'Deze versie blijft zoals zij is en wordt niet meer geëxporteerd. Maak een nieuwe versie, beantwoord wat daarin wordt gevraagd en geef die vrij.',
  knownSinceWords: (words: readonly string[]) => `Het gaat om: ${words.join(', ')}.`,
  fixed: 'Deze versie staat vast. Kies "Wijzigen" om een nieuwe versie te maken.',
  meterThen: 'Herleidbaarheid op dat moment',

  export: 'Exporteren',
  exportItems: {
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    pdfPerPartner: 'PDF, een bladzijde per partner',
    docxPerPartner: 'Word (DOCX), een bladzijde per partner',
    logPdf: 'Logboek als PDF (zonder wat er stond)',
  },
  exported: 'De casus is bewaard.',
  layout: 'Bladen',
  layouts: { whole: 'In één geheel', perPartner: 'Een bladzijde per partner' } as const,

  logTitle: (label: string) => `Logboek van casus ${label}`,
  logText:
    'Wat is vervangen, en in welke functie dat is besloten. Wat er stond, blijft in de kluis en komt nooit op papier.',
  logEmpty: 'Er is nog niets besloten.',
  logColumns: {
    at: 'Wanneer',
    by: 'Functie',
    action: 'Wat',
    kind: 'Soort',
    from: 'Wat er stond',
    to: 'Wat er kwam',
    count: 'Aantal',
  },
  action: ({ action, versionNumber }: Pick<CasusLogEntry, 'action' | 'versionNumber'>) =>
    versionNumber === null ? actions[action] : `${actions[action]} (versie ${versionNumber})`,
  role: (role: CasusLogEntry['byRole']) => roleWords[role],
} as const;
