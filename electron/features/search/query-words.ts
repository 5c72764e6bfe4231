/**
 * What a person typed, as words to look for. Only letters and digits survive, so no quote, bracket,
 * star, colon, NEAR or OR of FTS5 can reach the query. Pure.
 */

export type Word = {
  /** Lower case, without diacritics. */
  readonly text: string;
  /** Still being typed: longer words count too. */
  readonly prefix: boolean;
};

export type Token = { readonly start: number; readonly end: number; readonly text: string };

// The words of FTS5's tokenizer unicode61: letters, digits and private use, marks inside a word.
const TOKEN = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;
const ASCII = /^[\x20-\x7e]*$/;
const MAX_WORDS = 10;

/** "Zoë" → "zoe", as the index keeps it (`remove_diacritics 2`). */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
};

/** The words of a text with their place (UTF-16 units), folded. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: fold(word),
  }));

/** The words of a query; the last one is a prefix. Doubles and words beyond the tenth are left out. */
export const queryWords = (query: string): readonly Word[] => {
  const texts = tokensOf(query)
    .map(({ text }) => text)
    .filter((text) => text !== '');
  const last = texts.at(-1);
  const before = [...new Set(texts.slice(0, -1))].filter((text) => text !== last);
  return [
    ...before.slice(0, MAX_WORDS - 1).map((text) => ({ text, prefix: false })),
    ...(last === undefined ? [] : [{ text: last, prefix: true }]),
  ];
};

/**
 * The words to look for in notes. One letter that is still being typed matches nearly every note and
 * says nothing: it waits for the second. One digit is looked for as it is ("groep 5").
 */
export const noteWords = (words: readonly Word[]): readonly Word[] =>
  words.flatMap((word) => {
    if (!word.prefix || word.text.length > 1) return [word];
    return /\p{N}/u.test(word.text) ? [{ ...word, prefix: false }] : [];
  });

export const isMatch = (token: string, { text, prefix }: Word): boolean =>
  prefix ? token.startsWith(text) : token === text;

/** True when every word stands somewhere in the text. */
export const matchesAll = (text: string, words: readonly Word[]): boolean => {
  const tokens = tokensOf(text);
  return words.every((word) => tokens.some((token) => isMatch(token.text, word)));
};

/** The words as an FTS5 query: all of them, in any order. Never empty for a non-empty list. */
export const toMatchQuery = (words: readonly Word[]): string =>
  words
    .map(({ text, prefix }) => `"${text.replaceAll('"', '""')}"${prefix ? ' *' : ''}`)
    .join(' AND ');
