/** Words of old forms for what is coded now: subjects, domains, areas, kinds of needs, destinations. */
import type {
  OppDestination,
  OppFactorArea,
  OppGoalDomain,
  OppNeedSubject,
  OppSubject,
} from '../../../contract/opp-sections';
import { plainWords } from './words';

const lookup = <Value>(table: Readonly<Record<string, Value>>) => {
  const known = new Map(Object.entries(table));
  return (text: string): Value | null => known.get(plainWords(text)) ?? null;
};

/** Whole words only; null: another subject, or none. */
export const subjectOf = lookup<OppSubject>({
  'technisch lezen': 'technicalReading',
  lezen: 'technicalReading',
  avi: 'technicalReading',
  dmt: 'technicalReading',
  'begrijpend lezen': 'readingComprehension',
  spelling: 'spelling',
  spellen: 'spelling',
  woordenschat: 'vocabulary',
  rekenen: 'mathematics',
  'rekenen en wiskunde': 'mathematics',
  'rekenen wiskunde': 'mathematics',
});

export const domainOf = lookup<OppGoalDomain>({
  lezen: 'reading',
  'technisch lezen': 'reading',
  'begrijpend lezen': 'reading',
  spelling: 'spelling',
  taal: 'language',
  woordenschat: 'language',
  'mondelinge taal': 'language',
  rekenen: 'mathematics',
  'rekenen en wiskunde': 'mathematics',
  'sociaal emotioneel': 'socialEmotional',
  'sociaal emotionele ontwikkeling': 'socialEmotional',
  gedrag: 'behaviour',
  werkhouding: 'workAttitude',
  taakaanpak: 'workAttitude',
  motoriek: 'motor',
  zelfredzaamheid: 'selfReliance',
  zelfstandigheid: 'selfReliance',
});

export const areaOf = lookup<OppFactorArea>({
  kind: 'child',
  leerling: 'child',
  'in het kind': 'child',
  kindfactoren: 'child',
  leerlingfactoren: 'child',
  onderwijs: 'education',
  school: 'education',
  'school en klas': 'education',
  klas: 'education',
  'in het onderwijs': 'education',
  schoolfactoren: 'education',
  thuis: 'home',
  gezin: 'home',
  thuissituatie: 'home',
  'thuis en omgeving': 'home',
  omgeving: 'home',
  opvoeding: 'home',
  'gezin en omgeving': 'home',
});

const needs: readonly (readonly [RegExp, OppNeedSubject])[] = [
  [/^instructies?$/, 'instruction'],
  [/^opdracht(en)?$/, 'assignment'],
  [/^(leer)?activiteit(en)?$/, 'activity'],
  [/^feedback$/, 'feedback'],
  [/^(leer)?omgeving$/, 'environment'],
  [/^(leerkracht|leraar)(en)?$/, 'teacher'],
  [/^(groeps|klas)genoten$/, 'classmates'],
  [/^ouders$/, 'guardians'],
];

const NEED =
  /^(?:(?:deze leerling|de leerling|hij|zij|ze) heeft )?(?:een )?([a-z]+)(?:(?: nodig)? die |: ?)(\S[\s\S]*)$/i;

/** A sentence of the kind "een instructie nodig die …"; null for every other. */
export const needOf = (
  line: string,
): { readonly subject: OppNeedSubject; readonly text: string } | null => {
  const [, word = '', text = ''] = NEED.exec(line) ?? [];
  const subject = needs.find(([known]) => known.test(word.toLowerCase()))?.[1];
  return subject === undefined ? null : { subject, text };
};

const destinations: readonly (readonly [RegExp, OppDestination])[] = [
  [/\bpraktijk(onderwijs|school)\b|\bpro\b/, 'practical'],
  [/\bbasisberoeps\w*|\bvmbo[ -]?bb?l?\b|\bvmbo[ -]basis\b/, 'vmboBasic'],
  // Not every "kader": "in het kader van passend onderwijs" names no destination.
  [/\bkaderberoeps\w*|\bvmbo[ -]?kb?l?\b|\bvmbo\b(?!.*\bkader van\b).*\bkader\b/, 'vmboAdvanced'],
  [/\bvmbo[ -]?gl?\b|\bgemengde (leerweg)\b|\bvmbo[ -]gemengd\w*/, 'vmboMixed'],
  [
    /\bvmbo[ -]?tl?\b|\btheoretische? leerweg\b|\bvmbo[ -]theoretisch\w*|\bmavo\b/,
    'vmboTheoretical',
  ],
  [/\bhavo\b/, 'havo'],
  [/\bvwo\b|\bgymnasium\b|\batheneum\b/, 'vwo'],
  [/\bvso\b.*\bvervolgonderwijs\b/, 'vsoFurtherEducation'],
  [/\bvso\b.*\barbeid\w*/, 'vsoLabour'],
  [/\bvso\b.*\bdagbesteding\b/, 'vsoDayActivities'],
];

/** Who doubts, denies or compares names no destination. */
const DOUBT =
  /\b(niet|geen|of|eerder|wellicht|misschien|mogelijk|tussen|hoger|lager|minimaal|maximaal|haalbaar|onder|boven|tot)\b|\?/;
/** Words that may stand around the one value without saying anything of their own. */
const AROUND =
  /\b(uitstroom\w*|verwachte?|bestemming|perspectief|profiel|advies|niveau|naar|het|de|leerweg|vmbo|beroepsgerichte?|vso|onderwijs|voortgezet|speciaal|arbeid|uitstromen)\b|[\s\p{P}]/gu;

/** @returns the one destination that a text names, and whether it says nothing else; null when unclear */
export const destinationIn = (
  text: string,
): { readonly destination: OppDestination; readonly nothingElse: boolean } | null => {
  const small = text.toLowerCase().replaceAll('☒', ' ').trim();
  const found = destinations.filter(([known]) => known.test(small));
  const [first] = found;
  if (first === undefined || found.length > 1 || DOUBT.test(small)) return null;
  // Havo within the VSO is a profile of the VSO, not havo.
  if (/\bvso\b/.test(small) && !first[1].startsWith('vso')) return null;
  const left = small.replace(first[0], ' ').replaceAll(AROUND, '');
  return { destination: first[1], nothingElse: left === '' };
};
