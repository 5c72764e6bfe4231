/** Which words of a text are looked up, and how each may be read. Pure. */

export type TextWord = {
  /** Offsets in UTF-16. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly word: string;
  /** Each a way to read it as parts that must all be right; one that is right is enough. */
  readonly readings: readonly (readonly string[])[];
};

/** Letters and digits, with single apostrophes and hyphens inside. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** Web and e-mail addresses: what stands between white space and holds a sign of one. */
const ADDRESS =
  /:\/\/|^\W*www\.|@[^\s@]*\.|[\p{L}\p{N}]\.(?:nl|com|org|net|eu|be|info|edu)(?![\p{L}\p{N}])/u;

/** Longer ones Hunspell doesn't look at. */
const LONGEST = 60;

const HYPHEN = /[‐‑-]/u;
const SUSPENDED = /^[‐‑-](?![\p{L}\p{M}\p{N}])/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
/** "IB'er", "OPP's", "TLV'tje" */
const INFLECTED_ABBREVIATION = /^\p{Lu}{2,6}'(?:s|ers?|en|de?|t|t?jes?)$/u;

/** Whether a word isn't looked up: of one letter, with a digit, or an abbreviation of at most six capitals. */
const isSkipped = (word: string): boolean =>
  word.length <= 1 ||
  word.length > LONGEST ||
  /\p{N}/u.test(word) ||
  ABBREVIATION.test(word) ||
  INFLECTED_ABBREVIATION.test(word);

/** In one form, with straight apostrophes and plain hyphens: as words are looked up and compared. */
export const plainWord = (word: string): string =>
  word.normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-');

/** As words are compared: capitals don't count. */
export const foldedWord = (word: string): string => plainWord(word).toLocaleLowerCase('nl');

/** "noor" of "noors", "lisa" of "lisa's"; any other word as it is. Of a folded word. */
export const withoutPossessive = (word: string): string => word.replace(/'?s$/u, '');

/** "ADHD-diagnose" by its parts; "ondersteunings- en …" without the s that joins. */
const readingsOf = (word: string, isSuspended: boolean): string[][] => [
  [word],
  ...(HYPHEN.test(word) ? [word.split(HYPHEN)] : []),
  ...(isSuspended && word.endsWith('s') ? [[word.slice(0, -1)]] : []),
];

const withoutAddresses = (text: string): string =>
  text.replaceAll(/\S+/gu, (found) => (ADDRESS.test(found) ? ' '.repeat(found.length) : found));

/** The words of a text that are to be looked up, in order; parts that never are have gone from readings. */
export const wordsInText = (text: string): TextWord[] => {
  const looked = withoutAddresses(text);
  return [...looked.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const plain = plainWord(word);
    if (isSkipped(plain)) return [];
    const isSuspended = SUSPENDED.test(looked.slice(end, end + 3));
    const readings = readingsOf(plain, isSuspended).map((parts) =>
      parts.filter((part) => !isSkipped(part)),
    );
    return [{ start, end, word, readings }];
  });
};
