/** Dutch words of an OPP that travels: in the list of what goes along, on its pages, and when it arrives. */
import { dayInWords, roleWords } from '../../../contract/casus-words';
import type { Settings } from '../../../contract/settings';
import type { OppStepOf } from '../../../contract/opp-steps';

type Role = Settings['ownRole'];

const howWords: Readonly<Record<OppStepOf<'consent'>['how'], string>> = {
  meeting: 'in een gesprek',
  paper: 'op papier',
  other: 'anders',
};

const version = (number: number): string => `versie ${String(number)}`;
const counted = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

export const archiveTexts = {
  /** Of the version that is in force. */
  inForce: (number: number, on: string) =>
    `OPP, ${version(number)}, vastgesteld op ${dayInWords(on)}`,
  earlierVersion: (number: number, on: string) =>
    `Eerdere versie van het OPP: ${version(number)}, vastgesteld op ${dayInWords(on)}`,
  draft: (number: number) => `Concept van het OPP, ${version(number)}`,
  /** Of an OPP of which no version was adopted. */
  preparing: 'OPP in voorbereiding',
  steps: 'Overleg, instemming en evaluaties van het OPP',
  earlier: 'Eerdere versies en concept van het OPP',
  versions: (count: number) => counted(count, 'versie', 'versies'),
  closedOnArrival: 'Afgesloten bij het overnemen: dit dossier had al een OPP dat doorloopt.',
  facts: {
    closed: 'Afgesloten',
    closedWith: (on: string, reason: string) =>
      reason === '' ? dayInWords(on) : `${dayInWords(on)}. ${reason}`,
  },
  waivers: 'Vastgelegde redenen',
  waiver: (says: string, reason: string, role: Role, at: string) =>
    `${says} Reden: ${reason} (${roleWords[role]}, ${dayInWords(at.slice(0, 10))})`,
  stepsCaption: 'Wat er is gedaan, en over welke versie',
  stepsHead: ['Datum', 'Wat', 'Wie', 'Uitkomst'],
  stepAbout: (step: string, number: number) => `${step} (${version(number)})`,
  guardian: 'ouder of verzorger',
  pupil: 'leerling',
  consent: (answer: 'yes' | 'no', how: OppStepOf<'consent'>['how'], ground: string) =>
    `${answer === 'yes' ? 'Ja' : 'Nee'}, ${howWords[how]}${ground === '' ? '' : `. ${ground}`}`,
  agreed: (agreed: boolean) => `Overeenstemming: ${agreed ? 'ja' : 'nee'}`,
  heard: (form: string, words: string) => `Gehoord (${form}): ${words}`,
  notHeard: (reason: string) => `Niet gehoord: ${reason}`,
  doneWith: (text: string) => `Dit deden we ermee: ${text}`,
  guardiansSaid: (text: string) => `Ouders zeiden: ${text}`,
  outcome: (goal: string, result: string, next: string, why: string) =>
    `${goal}: ${result}, ${next}${why === '' ? '' : `. ${why}`}`,
  withdrawn: (reason: string) => `Ingetrokken: ${reason}`,
  unplaced: 'Nog te plaatsen uit een ouder OPP',
  unplacedItem: (heading: string, text: string) => (heading === '' ? text : `${heading}: ${text}`),
  eventsCaption: 'Wat er aan het OPP zelf veranderde',
  eventsHead: ['Datum', 'Wat', 'Toelichting'],
  events: { facts: 'Gegevens gewijzigd', closed: 'Afgesloten', reopened: 'Heropend' },
  eventOn: (day: string) => `einde ${dayInWords(day)}`,
  changed: (name: string, before: string, after: string) => `${name}: van ${before} naar ${after}`,
  none: 'niet ingevuld',
} as const;
