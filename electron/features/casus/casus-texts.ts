/** The Dutch words that this feature itself puts into a casus. */
import type { CasusField } from '../../contract/casus';
import type { FindingTag } from '../../contract/casus-findings';
import { dayInWords, reidentifiable } from '../../contract/casus-words';
import type { NoteKind } from '../../contract/notes';
import { oppSectionTitles } from '../../contract/opp-sections';
import type { OppSection } from '../../contract/opp-sections';

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

/** The parts of a request for an arrangement that can be pulled in. */
export type RequestPart = 'question' | 'aims' | 'tried' | 'support' | 'answers';

const requestParts: Readonly<Record<RequestPart, string>> = {
  question: 'hulpvraag',
  aims: 'doelen',
  tried: 'wat de school heeft gedaan',
  support: 'wat wordt gevraagd',
  answers: 'vragen van het samenwerkingsverband',
};

/** "Observatie" → "observatie"; "OPP" stays. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** For words that a person marked with a tag that the engine takes no words for. */
export const markedWords = {
  DATE: '[datum]',
  AGE: '[leeftijd]',
  POSTCODE_ADDRESS: '[adres]',
} as const satisfies Partial<Record<FindingTag, string>>;

export const casusTexts = {
  kicker: (versionNumber: number, releasedOn: string | null) =>
    releasedOn === null
      ? `Casus voor overleg. Concept van versie ${versionNumber}`
      : `Casus voor overleg. Versie ${versionNumber}, ${dayInWords(releasedOn)}`,
  title: (label: string) => `Casus ${label}`,
  version: (number: number) => `versie ${number}`,
  footer: (versionNumber: number) => `Versie ${versionNumber}. ${reidentifiable}`,
  meeting: 'Overleg',
  meetingOn: 'Datum',
  submittedBy: 'Inbrenger',
  basis: 'Grondslag',
  questionFor: (partner: string) => `Vraag aan ${partner}`,
  withSource: (section: string, label: string) => `${section}: ${lowerFirst(label)}`,
  noteHeading: (kind: NoteKind, when: string) => `${kindWords[kind]}, ${when}`,
  oppHeading: (section: OppSection, adopted: boolean) =>
    `${adopted ? 'OPP' : 'Concept-OPP'}, ${lowerFirst(oppSectionTitles[section])}`,
  requestHeading: (part: RequestPart, submitted: boolean) =>
    `${submitted ? 'Aanvraag' : 'Concept-aanvraag'} arrangement, ${requestParts[part]}`,
  interpretation: (text: string) => `Uitleg\n${text}`,
  phase: (number: number, name: string | undefined) =>
    name === undefined ? `fase ${number}` : `fase ${number}: ${name}`,
} as const;
