/**
 * Invented texts with every identifier marked by hand: `{{P+/lower:noor}}` is a PERSON of the identity,
 * `{{?:…}}` neither right nor wrong. tests/fixtures/deidentify/README.md tells the rules.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tag } from '../../../../electron/deidentify';
import { LineIdentity } from '../../../../build/deidentify/identity-of';

export type GoldSpan = {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  readonly text: string;
  /** The characters that must be covered, as ranges. */
  readonly core: readonly (readonly [number, number])[];
  readonly feat: readonly string[];
  readonly known?: boolean;
};

export type GoldText = {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly identity: LineIdentity;
  readonly spans: readonly GoldSpan[];
  readonly optional: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
};

const TAGS: Readonly<Record<string, Tag>> = {
  P: 'PERSON',
  L: 'LOCATION',
  O: 'ORGANISATION',
  D: 'DATE',
  A: 'AGE',
  T: 'PHONE',
  E: 'EMAIL',
  U: 'URL',
  B: 'BSN',
  C: 'POSTCODE_ADDRESS',
  I: 'ID',
};
const PREFIXES = /^(?:van|de|der|den|ter|ten|te|het|'t|’t|el|al|op|in|'n|aan|bij|uit|y)$/iu;
const KINDS =
  /^(?:basisschool|school|obs|cbs|rkbs|pcbs|kbs|gbs|ikc|kc|sbo|so|vso|kdv|bso|bs|psz|praktijk|stichting|vereniging|vv|sv|fc|sc|hc|de|het|'t|’t|den|en|van|der|voor|in|op|kinderdagverblijf|peuterspeelzaal|kindcentrum|kinderopvang|logopediepraktijk|fysiotherapiepraktijk|moskee|kerk|parochie|st\.|&)$/iu;

type Range = readonly [number, number];

/** The words of a span that a test lets through. */
const words = (text: string, at: number, keep: (word: string) => boolean): readonly Range[] =>
  [...text.matchAll(/[^\s/(),]+/gu)]
    .filter(([word]) => keep(word))
    .map((found): Range => [at + found.index, at + found.index + found[0].length]);

const orWhole = (ranges: readonly Range[], text: string, at: number): readonly Range[] =>
  ranges.length > 0 ? ranges : [[at, at + text.length]];

/** shared format: no tussenvoegsel, no initials, no kind of school, the digits of an age, street and number. */
const coreOf = (tag: Tag, text: string, at: number): readonly Range[] => {
  if (tag === 'PERSON') {
    const names = words(
      text,
      at,
      (word) =>
        (!PREFIXES.test(word) && !/^(?:\p{L}\.?)+$/u.test(word.replaceAll('-', ''))) ||
        (/^\p{L}{2,}$/u.test(word) && !PREFIXES.test(word)),
    );
    return names;
  }
  if (tag === 'ORGANISATION')
    return orWhole(
      words(text, at, (word) => !KINDS.test(word)),
      text,
      at,
    );
  if (tag === 'AGE') {
    const digits = [...text.matchAll(/\d+/gu)].map((found): Range => [
      at + found.index,
      at + found.index + found[0].length,
    ]);
    return orWhole(digits, text, at);
  }
  if (tag === 'POSTCODE_ADDRESS') {
    const street = /^\D+\d+/u.exec(text)?.[0] ?? text;
    return [[at, at + street.length]];
  }
  if (tag === 'LOCATION')
    return orWhole(
      words(text, at, (word) => !/^(?:de|het|'t|’t)$/iu.test(word)),
      text,
      at,
    );
  return [[at, at + text.length]];
};

const MARK = /\{\{([PLODATEUBCI?])(\+?)((?:\/[a-z,]+)?):([^{}]+)\}\}/gu;

const read = (marked: string): Pick<GoldText, 'text' | 'spans' | 'optional'> => {
  const spans: GoldSpan[] = [];
  const optional: { start: number; end: number; text: string }[] = [];
  let text = '';
  let last = 0;
  for (const found of marked.matchAll(MARK)) {
    const [all, letter = '', plus, features = '', surface = ''] = found;
    text += marked.slice(last, found.index);
    last = found.index + all.length;
    const start = text.length;
    const end = start + surface.length;
    text += surface;
    const tag = TAGS[letter];
    if (tag === undefined) optional.push({ start, end, text: surface });
    else {
      const feat = features
        .slice(1)
        .split(',')
        .filter((one) => one !== '');
      spans.push({
        start,
        end,
        tag,
        text: surface,
        core: coreOf(tag, surface, start),
        feat,
        known: plus === '+',
      });
    }
  }
  return { text: text + marked.slice(last), spans, optional };
};

const HEADER = /^(\S+) \| (.+)\nidentity: (.+)\n---\n([\s\S]+)$/u;

/** All texts of one file. @throws Error for a text whose head is not understood */
export const readGold = (content: string): readonly GoldText[] =>
  content
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const found = HEADER.exec(part);
      if (!found) throw new Error(`not understood: ${part.slice(0, 20)}`);
      const [, id = '', type = '', identity = '', body = ''] = found;
      return {
        id,
        type,
        identity: LineIdentity.parse(JSON.parse(identity)),
        ...read(body.trimEnd()),
      };
    });

/** The texts of tests/fixtures/deidentify. */
export const goldFile = (name: string): readonly GoldText[] =>
  readGold(readFileSync(join(process.cwd(), 'tests', 'fixtures', 'deidentify', name), 'utf8'));
