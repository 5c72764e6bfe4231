import type { Casus } from '../../../../electron/contract/casus';
import {
  casusBasisWords,
  casusBases,
  casusMeetings,
  casusMeetingWords,
} from '../../../../electron/contract/casus-sections';
import { dayInWords } from '../../../../electron/contract/casus-words';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const factsTexts = {
  title: 'Overleg en grondslag',
  label: 'Overleg en grondslag',
  meeting: 'Overleg',
  basis: 'Grondslag',
  notYet: 'nog niet ingevuld',
  basisNotYet: 'nog invullen: hoe weten de ouders ervan?',
  fill: 'Invullen',
  change: 'Wijzigen',

  meetingKind: 'Soort overleg',
  meetingDay: 'Dag van het overleg',
  meetings: casusMeetings.map((value) => ({ value, label: capital(casusMeetingWords[value]) })),
  basisText:
    'Op het papier komt alleen de regel die u kiest. De dag en de toelichting blijven in de kluis.',
  bases: casusBases.map((value) => ({ value, label: casusBasisWords[value] })),
  basisDay: 'Op welke dag?',
  basisDayMissing: 'Vul de dag in.',
  basisNote: 'Toelichting',
  basisNoteWhy: 'Waarom zijn de ouders niet geïnformeerd?',
  basisNoteMissing: 'Schrijf kort waarom.',
  save: 'Bewaren',

  meetingWords: ({ kind, on }: Casus['meeting']): string | null => {
    if (kind === null && on === null) return null;
    const words = kind === null ? 'overleg' : casusMeetingWords[kind];
    return on === null ? words : `${words} op ${dayInWords(on)}`;
  },
  basisWords: ({ kind, on }: NonNullable<Casus['basis']>): string =>
    `${casusBasisWords[kind].replace(/\.$/, '')} (${dayInWords(on)})`,
} as const;
