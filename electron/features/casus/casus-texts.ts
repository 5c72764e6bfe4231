/** The Dutch words that this feature itself puts into a casus. */
import type { CasusField } from '../../contract/casus';
import type { NoteKind } from '../../contract/notes';

export const fieldHeadings: Readonly<Record<CasusField, string>> = {
  yearBand: 'Bouw',
  ageBand: 'Leeftijd',
  supportPhase: 'Ondersteuning',
  homeLanguage: 'Thuistaal',
  summary: 'Samenvatting',
};

const kindWords: Readonly<Record<NoteKind, string>> = {
  observation: 'Observatie',
  conversation: 'Gesprek',
  phone: 'Telefoongesprek',
  email: 'E-mail',
  meeting: 'Overleg',
  classVisit: 'Klassenbezoek',
  test: 'Toets',
  other: 'Notitie',
};

export const casusTexts = {
  kicker: 'Casus voor overleg',
  helpQuestion: 'Hulpvraag',
  own: 'Toelichting',
  context: 'Context',
  fromFile: 'Uit het dossier',
  noteHeading: (kind: NoteKind, when: string) => `${kindWords[kind]}, ${when}`,
  interpretation: (text: string) => `Uitleg\n${text}`,
  phase: (number: number, name: string | undefined) =>
    name === undefined ? `fase ${number}` : `fase ${number}: ${name}`,
  fileName: (label: string) => `casus-${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.pdf`,
  title: (label: string) => `Casus ${label}`,
} as const;
