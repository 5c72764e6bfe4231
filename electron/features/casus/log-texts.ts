/** The Dutch words of the printed log. */
import type { FindingTag, HintKind } from '../../contract/casus-findings';
import { roleWords } from '../../contract/casus-words';
import type { LogRecord } from './casus-records';

const tagWords: Readonly<Record<FindingTag, string>> = {
  PERSON: 'naam',
  LOCATION: 'plaats',
  ORGANISATION: 'organisatie',
  DATE: 'datum',
  AGE: 'leeftijd',
  PHONE: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  URL: 'webadres',
  BSN: 'BSN',
  POSTCODE_ADDRESS: 'adres',
  ID: 'nummer',
};

const hintWords: Readonly<Record<HintKind, string>> = {
  yearGroup: 'groep',
  sex: 'geslacht',
  age: 'leeftijd',
  familyForm: 'gezinsvorm',
  nationality: 'nationaliteit',
  language: 'taal',
  religion: 'geloof',
  diagnosis: 'diagnose',
  medication: 'medicatie',
  event: 'gebeurtenis',
  occupation: 'beroep',
  schoolCareer: 'schoolloopbaan',
};

const actionWords: Readonly<Record<LogRecord['action'], string>> = {
  replaced: 'vervangen',
  kept: 'laten staan',
  changed: 'vervangen door eigen woorden',
  exempted: 'niet herkenbaar genoemd',
  marked: 'als gemist gemarkeerd',
  undone: 'teruggenomen',
  meterAccepted: 'herleidbaarheid aanvaard',
  released: 'vrijgegeven',
  reopened: 'heropend',
  exported: 'geëxporteerd',
};

const whatOf = ({ tag, hint }: LogRecord): string => {
  if (tag !== null) return tagWords[tag];
  return hint === null ? '' : hintWords[hint];
};

export const logTexts = {
  kicker: 'Verantwoording van een casus',
  intro:
    'Wat er is vervangen, wanneer en door wie. De vervangen woorden zelf staan hier niet; die blijven in de kluis.',
  empty: 'Er is nog niets vastgelegd.',
  /** "naam, 3 keer vervangen door “het meisje” (intern begeleider)" */
  line: (entry: LogRecord, replacement: string | null): string => {
    const what = whatOf(entry);
    const times = entry.count > 1 ? `${entry.count} keer ` : '';
    const by = replacement === null ? '' : `: “${replacement}”`;
    const version = entry.versionNumber === null ? '' : `versie ${entry.versionNumber} `;
    const subject = what === '' ? version : `${what}, ${times}`;
    return `${subject}${actionWords[entry.action]}${by} (${roleWords[entry.byRole]})`;
  },
} as const;
