/** The measures of the shared score.py, as far as the floors of the tests need them. Pure. */
import type { Tag } from '../../../../electron/deidentify';
import type { GoldSpan, GoldText } from './gold-texts';

export type Annotation = { readonly start: number; readonly end: number; readonly tag: Tag };

type Share = { hit: number; of: number };

export type Score = {
  /** Share of spans of which every core character is covered, whatever the tag; by tag. */
  readonly recall: Readonly<Record<string, number>>;
  readonly personKnown: number;
  readonly personUnknown: number;
  /** Share of texts in which every direct identifier is covered. */
  readonly noLeakDirect: number;
  /** As above, with schools and places. */
  readonly noLeakNamed: number;
  readonly falsePer1000Words: number;
  /** Share of texts with nothing to find in which nothing was found. */
  readonly untouched: number;
};

const DIRECT = new Set<Tag>(['PERSON', 'PHONE', 'EMAIL', 'URL', 'BSN', 'POSTCODE_ADDRESS', 'ID']);
const NAMED = new Set<Tag>([...DIRECT, 'ORGANISATION', 'LOCATION']);
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

const charsOf = (
  text: string,
  ranges: readonly (readonly [number, number])[],
): readonly number[] => {
  const all = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  );
  const telling = all.filter((at) => ALPHANUMERIC.test(text[at] ?? ''));
  return telling.length > 0 ? telling : all;
};

const rate = ({ hit, of }: Share): number => (of === 0 ? 1 : hit / of);

class Shares {
  readonly #shares = new Map<string, Share>();

  add(key: string, hit: boolean): void {
    const share = this.#shares.get(key) ?? { hit: 0, of: 0 };
    share.of += 1;
    if (hit) share.hit += 1;
    this.#shares.set(key, share);
  }

  rate(key: string): number {
    return rate(this.#shares.get(key) ?? { hit: 0, of: 0 });
  }

  rates(prefix: string): Record<string, number> {
    const found = [...this.#shares].filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(found.map(([key, share]) => [key.slice(prefix.length), rate(share)]));
  }
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** False hits that overlap each other count once. */
const countFalse = (gold: GoldText, found: readonly Annotation[]): number => {
  let end = -1;
  let count = 0;
  const wrong = found
    .filter((one) => !gold.spans.some((span) => overlaps(span, one)))
    .filter((one) => !gold.optional.some((span) => overlaps(span, one)));
  for (const { start, end: until } of wrong.toSorted((a, b) => a.start - b.start)) {
    if (start >= end) count += 1;
    end = Math.max(end, until);
  }
  return count;
};

/** @param find annotates one text */
export const scoreOf = (
  texts: readonly GoldText[],
  find: (text: GoldText) => readonly Annotation[],
): Score => {
  const shares = new Shares();
  let wrong = 0;
  let words = 0;
  for (const gold of texts) {
    const found = find(gold);
    const masked = new Set(found.flatMap(({ start, end }) => charsOf(gold.text, [[start, end]])));
    const isCovered = (span: GoldSpan): boolean =>
      charsOf(gold.text, span.core).every((at) => masked.has(at));
    for (const span of gold.spans) {
      const covered = isCovered(span);
      shares.add(`recall ${span.tag}`, covered);
      if (span.tag === 'PERSON') shares.add(span.known ? 'known' : 'unknown', covered);
    }
    for (const [name, tags] of [
      ['direct', DIRECT],
      ['named', NAMED],
    ] as const) {
      const spans = gold.spans.filter(({ tag }) => tags.has(tag));
      if (spans.length > 0) shares.add(name, spans.every(isCovered));
    }
    const falseHere = countFalse(gold, found);
    if (gold.spans.length === 0) shares.add('untouched', falseHere === 0);
    wrong += falseHere;
    words += gold.text.split(/\s+/u).filter((word) => word !== '').length;
  }
  return {
    recall: shares.rates('recall '),
    personKnown: shares.rate('known'),
    personUnknown: shares.rate('unknown'),
    noLeakDirect: shares.rate('direct'),
    noLeakNamed: shares.rate('named'),
    falsePer1000Words: (1000 * wrong) / words,
    untouched: shares.rate('untouched'),
  };
};
