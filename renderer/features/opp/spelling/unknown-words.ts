/** The unknown words of a draft as they are listed: per section, each with the sentence round it. Pure. */
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { fieldKey } from './draft-fields';
import type { DraftField, Mark } from './draft-fields';
import { grouped } from './grouped';

export type UnknownWord = {
  readonly section: OppSection;
  readonly word: string;
  /** Everywhere it stands in this section, in order; at least one. */
  readonly places: readonly [Mark, ...Mark[]];
};

export type SectionWords = { readonly section: OppSection; readonly words: readonly UnknownWord[] };

/** As the vault process cuts a text into words (features/spelling/words-in-text.ts). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

type Range = { readonly start: number; readonly end: number };

/** Everywhere that a word stands in a text by itself. */
export const occurrences = (text: string, word: string): readonly Range[] =>
  [...text.matchAll(WORD)]
    .filter(([found]) => found === word)
    .map(({ index }) => ({ start: index, end: index + word.length }));

/** Where a word stands now: at its place, or else the nearest to it; null when it is gone. */
export const whereIs = (text: string, word: string, { start, end }: Range): Range | null => {
  if (text.slice(start, end) === word) return { start, end };
  const [nearest] = [...occurrences(text, word)].sort(
    (one, other) => Math.abs(one.start - start) - Math.abs(other.start - start),
  );
  return nearest ?? null;
};

/** What was found a moment ago, in the texts of now: what is gone isn't shown until the next check. */
export const marksNow = (
  marks: readonly Mark[],
  fields: readonly DraftField[],
): readonly Mark[] => {
  const byKey = grouped(marks, ({ field }) => fieldKey(field));
  return fields.flatMap((field) => {
    const found = byKey.get(fieldKey(field)) ?? [];
    if (found[0]?.field.text === field.text) return found;
    const words = [...new Set(found.map(({ word }) => word))];
    return words
      .flatMap((word) => occurrences(field.text, word).map((range) => ({ ...range, word, field })))
      .sort((one, other) => one.start - other.start);
  });
};

/** Words as they are compared: capitals, and how an apostrophe or hyphen is written, don't count. */
const folded = (word: string): string =>
  word.normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-').toLocaleLowerCase('nl');

/** Whether one of these words, also with an s behind it ("Snappets", "Lisa's"). */
export const isOneOf = (words: Iterable<string>): ((word: string) => boolean) => {
  const known = new Set([...words].map(folded));
  return (word) => known.has(folded(word)) || known.has(folded(word).replace(/'?s$/u, ''));
};

/** Per section, in order of the text; a word that stands there more often is listed once. */
export const unknownWords = (
  marks: readonly Mark[],
  isPassed: (word: string) => boolean,
): readonly SectionWords[] => {
  const shown = grouped(
    marks.filter(({ word }) => !isPassed(word)),
    ({ field }) => field.section,
  );
  return oppSections.flatMap((section) => {
    const words = [...grouped(shown.get(section) ?? [], ({ word }) => word)].map(
      ([word, places]): UnknownWord => ({ section, word, places }),
    );
    return words.length === 0 ? [] : [{ section, words }];
  });
};

export const countOf = (sections: readonly SectionWords[]): number =>
  sections.reduce((sum, { words }) => sum + words.length, 0);

/** Most characters of the sentence on either side of the word. */
const AROUND = 70;
const SENTENCE_END = /[.!?…](?=\s)|\n/gu;

export type Sentence = { readonly before: string; readonly after: string };

/** The sentence round a word, shortened where it is long. */
export const sentenceAround = ({ field: { text }, start, end }: Mark): Sentence => {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd();
  return {
    before: before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/u, '')}` : before,
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/u, '')} …` : after,
  };
};
