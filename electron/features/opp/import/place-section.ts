/** One part of an old OPP: what of it has a place, and what is left. */
import { plainLines, textOfBlocks } from './blocks';
import type { Block } from './blocks';
import { areaOf, destinationIn, subjectOf } from './coded-words';
import type { Topic } from './headings';
import type { Piece } from './piece';
import { factorRow, levelRow, listRows, needRow } from './place-lines';
import type { LineRow } from './place-lines';
import { plainWords } from './words';

/** What a part is under, in words that stay with it. */
export type Under = {
  readonly topic: Topic;
  /** Whole, for the proposal. */
  readonly heading: string;
  /** Lines that go in front of a text: headings that say more than the section's title. */
  readonly lead: readonly string[];
  /** The headings under the one with the topic, outermost first. */
  readonly subs: readonly string[];
};

export type PartPlaced = {
  readonly pieces: readonly Piece[];
  readonly rest: readonly string[];
  /** Whether `lead` stands in what was placed. */
  readonly ledIn: boolean;
};

const texts: Partial<Record<Topic, readonly [section: string, field: string]>> = {
  startSituation: ['startSituation', 'schoolCareer'],
  cognition: ['startSituation', 'cognition'],
  schoolCareer: ['startSituation', 'schoolCareer'],
  socialEmotional: ['startSituation', 'socialEmotional'],
  workAttitude: ['startSituation', 'workAttitude'],
  earlierSupport: ['startSituation', 'earlierSupport'],
  needs: ['needs', 'support'],
  support: ['needs', 'support'],
  educational: ['needs', 'support'],
  outflow: ['outflow', 'rationale'],
  rationale: ['outflow', 'rationale'],
  deviations: ['deviations', 'text'],
  substituteGoals: ['deviations', 'substituteGoals'],
  guardiansView: ['guardiansView', 'text'],
  pupilVoice: ['pupilVoice', 'text'],
  evaluation: ['evaluationPlan', 'text'],
};

const NONE: ReadonlySet<string> = new Set([
  'geen',
  'nee',
  'nvt',
  'n v t',
  'niet van toepassing',
  'geen afwijkingen',
  'er zijn geen afwijkingen',
]);

const asText = ({ topic, heading, lead }: Under, text: string): PartPlaced => {
  const place = texts[topic];
  if (place === undefined) return { pieces: [], rest: [text], ledIn: false };
  const value = [...lead, text].join('\n');
  const [section, field] = place;
  return { pieces: [{ section, field, value, heading, text }], rest: [], ledIn: true };
};

const asRows = ({ heading }: Under, rows: readonly LineRow[]): PartPlaced => ({
  pieces: rows.flatMap(({ row, text }) => (row === null ? [] : [{ ...row, heading, text }])),
  rest: rows.flatMap(({ row, text }) => (row === null ? [text] : [])),
  ledIn: false,
});

const CHECKED = /^(?:☒|☑|\[x\]|\(x\))\s*/i;
const OPEN = /^(?:☐|\[ ?\]|\( ?\)|○)\s*/;
const BOX = /(?=☒|☑|☐|\[x\]|\[ ?\])/i;

const destination = (under: Under, text: string): PartPlaced => {
  const options = text
    .split('\n')
    .flatMap((line) => line.split(BOX))
    .map((one) => one.trim());
  const checked = options.filter((one) => CHECKED.test(one));
  const unchecked = options.filter((one) => OPEN.test(one));
  const said = checked.length === 1 ? (checked[0] ?? '').replace(CHECKED, '') : text;
  const found =
    checked.length > 1 || (checked.length === 0 && unchecked.length > 0)
      ? null
      : destinationIn(said);
  if (found === null) return asText(under, text);
  const coded: Piece = {
    section: 'outflow',
    field: 'destination',
    value: found.destination,
    heading: under.heading,
    text: checked[0] ?? text,
  };
  if (checked.length === 0 && found.nothingElse) return { pieces: [coded], rest: [], ledIn: false };
  if (checked.length === 0) {
    const whole = asText(under, text);
    return { ...whole, pieces: [{ ...coded, text: '' }, ...whole.pieces] };
  }
  const others = options.filter((one) => one !== checked[0] && one !== '');
  const kept = found.nothingElse ? others : options;
  return { pieces: [coded], rest: kept.length === 0 ? [] : [kept.join('\n')], ledIn: false };
};

const needs = (under: Under, lines: readonly string[]): PartPlaced => {
  const rows = asRows(under, lines.map(needRow));
  if (rows.rest.length === 0) return rows;
  const other = asText(under, rows.rest.join('\n'));
  return { ...other, pieces: [...rows.pieces, ...other.pieces] };
};

const hasTable = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind === 'table');

/** @param blocks without known tables: those are placed row by row */
export const placePart = (under: Under, blocks: readonly Block[]): PartPlaced => {
  const text = textOfBlocks(blocks);
  const { topic, subs } = under;
  const about = subs.at(-1) ?? '';
  const lines = plainLines(blocks);
  const asRest: PartPlaced = { pieces: [], rest: [text], ledIn: false };
  switch (topic) {
    case 'promoting':
    case 'hindering':
      // A heading that we don't know says something about its lines that a row can't keep.
      if (subs.some((sub) => areaOf(sub) === null)) return asRest;
      return asRows(
        under,
        lines.map((line) => factorRow(line, topic, about)),
      );
    case 'levels':
      if (subs.some((sub) => subjectOf(sub) === null) || hasTable(blocks)) return asRest;
      return asRows(
        under,
        lines.map((line) => levelRow(line, about)),
      );
    case 'goals':
    case 'actions':
    case 'externals':
      if (subs.length > 1 || hasTable(blocks)) return asRest;
      if (subs.length === 1 && topic !== 'goals') return asRest;
      return asRows(under, listRows(lines, topic, about));
    case 'factors':
      return asRest;
    case 'startSituation':
      // What stands under a heading of its own has no field of its own.
      return subs.length > 0 ? asRest : asText(under, text);
    case 'outflow':
      return subs.length > 0 ? asText(under, text) : destination(under, text);
    case 'educational':
      return subs.length > 0 ? asText(under, text) : needs(under, lines);
    case 'deviations':
      if (subs.length === 0 && NONE.has(plainWords(text))) {
        const said = { section: 'deviations', field: 'answer', value: 'none' };
        return { pieces: [{ ...said, heading: under.heading, text }], rest: [], ledIn: false };
      }
      return asText(under, text);
    case 'cognition':
    case 'schoolCareer':
    case 'socialEmotional':
    case 'workAttitude':
    case 'earlierSupport':
    case 'needs':
    case 'support':
    case 'rationale':
    case 'substituteGoals':
    case 'guardiansView':
    case 'pupilVoice':
    case 'evaluation':
    default:
      return asText(under, text);
  }
};
