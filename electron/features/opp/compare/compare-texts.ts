/** Dutch words of a comparison: what fields and rows are called, and how often something changed. */
import { dayInWords } from '../../../contract/casus-words';

/** What a list consists of: for one, for more, and at the head of a label. */
export type Noun = { readonly one: string; readonly more: string; readonly head: string };

const noun = (one: string, more: string, head: string): Noun => ({ one, more, head });

export const nouns = {
  level: noun('niveau', 'niveaus', 'Niveau'),
  growth: noun('groeilijn', 'groeilijnen', 'Groeilijn'),
  factor: noun('factor', 'factoren', 'Factor'),
  need: noun('onderwijsbehoefte', 'onderwijsbehoeften', 'Onderwijsbehoefte'),
  goal: noun('doel', 'doelen', 'Doel'),
  action: noun('actie', 'acties', 'Actie'),
  external: noun('deskundige', 'deskundigen', 'Deskundige'),
} as const satisfies Readonly<Record<string, Noun>>;

/** Fields in lower case, as they follow a comma; `capitalised` puts them at the head of a label. */
export const names = {
  subject: 'vak',
  instrument: 'toets',
  measuredOn: 'afgenomen op',
  result: 'resultaat',
  unit: 'eenheid',
  outflowBand: 'uitstroomniveau',
  point: 'meetmoment',
  cognition: 'cognitie',
  schoolCareer: 'schoolloopbaan',
  socialEmotional: 'sociaal-emotionele ontwikkeling',
  workAttitude: 'werkhouding',
  earlierSupport: 'eerdere ondersteuning',
  kind: 'soort',
  area: 'gebied',
  description: 'omschrijving',
  support: 'ondersteuningsbehoeften',
  need: 'aanvulling',
  destination: 'bestemming',
  rationale: 'onderbouwing',
  domain: 'domein',
  behaviour: 'gewenst gedrag',
  situation: 'situatie',
  baseline: 'nu',
  target: 'streven',
  measure: 'meten',
  owner: 'volgt het',
  dueOn: 'uiterlijk',
  what: 'wat',
  byWhom: 'door wie',
  howOften: 'hoe vaak',
  fromOn: 'vanaf',
  toOn: 'tot',
  setting: 'vorm',
  goals: 'doelen',
  answer: 'antwoord',
  deviation: 'afwijking',
  usesCoreGoals: 'kerndoelen blijven gelden',
  substituteGoals: 'vervangende onderwijsdoelen',
  guardiansView: 'zienswijze',
  pupilVoice: 'stem van de leerling',
  nextOn: 'volgende evaluatie',
  evaluation: 'afspraken',
  who: 'wie',
  sinceOn: 'sinds',
} as const;

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const changeWords = {
  rows: { added: 'erbij', changed: 'gewijzigd', removed: 'weg' },
  field: { added: 'ingevuld', changed: 'gewijzigd', removed: 'leeggemaakt' },
} as const;

export type ChangeKind = keyof (typeof changeWords)['rows'];

const unitWords = { dle: 'DLE', score: 'score' } as const;
const number = (value: number): string => String(value).replace('.', ',');

export const compareTexts = {
  day: (day: string | null): string => (day === null ? '' : dayInWords(day)),
  yesNo: (value: boolean | null): string => (value === null ? '' : value ? 'ja' : 'nee'),
  deviationAnswer: (answer: 'none' | 'some' | null): string =>
    answer === null ? '' : answer === 'none' ? 'geen' : 'wel',
  unit: (unit: keyof typeof unitWords): string => unitWords[unit],
  /** "30 tot 35" */
  band: (from: number | null, to: number | null): string => {
    if (from !== null && to !== null) return `${number(from)} tot ${number(to)}`;
    if (from !== null) return `vanaf ${number(from)}`;
    return to === null ? '' : `tot ${number(to)}`;
  },
  pointName: (place: number): string => `${names.point} ${place}`,
  /** "12 maart 2026: gepland 20, behaald 18" */
  point: (point: {
    readonly on: string | null;
    readonly planned: number | null;
    readonly actual: number | null;
  }): string => {
    const values = [
      ...(point.planned === null ? [] : [`gepland ${number(point.planned)}`]),
      ...(point.actual === null ? [] : [`behaald ${number(point.actual)}`]),
    ].join(', ');
    const day = point.on === null ? '' : dayInWords(point.on);
    return [day, values].filter((part) => part !== '').join(': ');
  },
  /** "Doel 2 (Rekenen)" */
  row: ({ head }: Noun, place: number, detail: string): string =>
    detail === '' ? `${head} ${place}` : `${head} ${place} (${detail})`,
  /** "Doel 2 (Rekenen), streven" */
  rowField: (row: string, name: string): string => `${row}, ${name}`,
  field: capitalised,
  /** A field of a row that came or went whole: "Streven: 20 van de 25 sommen goed". */
  line: (name: string, text: string): string => `${capitalised(name)}: ${text}`,
  /** "2 doelen gewijzigd" */
  rowsInWords: ({ one, more }: Noun, count: number, kind: ChangeKind): string =>
    `${count} ${count === 1 ? one : more} ${changeWords.rows[kind]}`,
  /** "bestemming gewijzigd" */
  fieldInWords: (name: string, kind: ChangeKind): string => `${name} ${changeWords.field[kind]}`,
  together: (parts: readonly string[]): string => parts.join(', '),
} as const;
