import { Char, charKind, foldChar } from './fold';
import { gapBit, Gap } from './gaps';

/** How a token is written: decides whether it can be a name. */
export const Shape = { lower: 0, capital: 1, upper: 2, letter: 3, mixed: 4, digits: 5 } as const;

/**
 * A text as words and numbers with what stands between them. Words are folded (lower case, no
 * diacritics, no soft hyphens); offsets point into the source. `gaps[i]` describes what stands
 * before token i, `gaps[count]` what stands after the last.
 */
export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly number[];
  readonly shapes: readonly number[];
};

type Run = {
  readonly end: number;
  readonly next: number;
  readonly word: string;
  readonly shape: number;
};

function shapeOf(letters: number, uppers: number, firstUpper: boolean): number {
  if (uppers === 0) return Shape.lower;
  if (letters === 1) return Shape.letter;
  if (uppers === letters) return Shape.upper;
  return firstUpper ? Shape.capital : Shape.mixed;
}

/** Reads one run of letters, or one of digits; ignored characters inside do not end it. */
function readRun(text: string, from: number): Run {
  let i = from;
  let end = from;
  let letters = 0;
  let uppers = 0;
  let firstUpper = false;
  let plain = true;
  const digits = charKind(text.codePointAt(from) ?? 0) === Char.digit;
  while (i < text.length) {
    const code = text.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const kind = charKind(code);
    if (kind === Char.gap) break;
    if (kind !== Char.ignored && kind !== Char.mark && (kind === Char.digit) !== digits) break;
    i += width;
    if (code > 0x7f) plain = false;
    if (kind === Char.ignored) continue;
    end = i;
    if (kind === Char.mark) continue;
    if (kind === Char.upper) {
      uppers += 1;
      if (letters === 0) firstUpper = true;
    }
    letters += 1;
  }
  const raw = text.slice(from, end);
  const word = plain ? (uppers > 0 ? raw.toLowerCase() : raw) : foldRun(raw);
  return {
    end,
    next: i,
    word,
    shape: digits ? Shape.digits : shapeOf(letters, uppers, firstUpper),
  };
}

function foldRun(raw: string): string {
  let word = '';
  for (const char of raw) {
    const code = char.codePointAt(0) ?? 0;
    const kind = charKind(code);
    if (kind === Char.ignored || kind === Char.mark) continue;
    word += code < 0x80 ? char.toLowerCase() : foldChar(code);
  }
  return word;
}

/** Splits a text into tokens, in one pass. */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const shapes: number[] = [];
  let gap: number = Gap.break;
  let gapLength = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.codePointAt(i) ?? 0;
    const kind = charKind(code);
    if (kind === Char.lower || kind === Char.upper || kind === Char.digit) {
      const run = readRun(text, i);
      words.push(run.word);
      starts.push(i);
      ends.push(run.end);
      gaps.push(gapLength > 4 ? gap | Gap.long : gap);
      shapes.push(run.shape);
      gap = 0;
      gapLength = 0;
      i = run.next;
    } else {
      if (kind === Char.gap) {
        const bit = gapBit(code);
        gap |= bit === Gap.newline && (gap & Gap.newline) !== 0 ? Gap.break : bit;
        if (bit !== 0) gapLength += 1;
      }
      i += code > 0xffff ? 2 : 1;
    }
  }
  gaps.push(gap | Gap.break);
  return { text, count: words.length, words, starts, ends, gaps, shapes };
}

export function wordAt(tokens: Tokens, index: number): string {
  return tokens.words[index] ?? '';
}

export function gapAt(tokens: Tokens, index: number): number {
  return tokens.gaps[index] ?? Gap.break;
}

export function startOf(tokens: Tokens, index: number): number {
  return tokens.starts[index] ?? tokens.text.length;
}

export function endOf(tokens: Tokens, index: number): number {
  return tokens.ends[index] ?? 0;
}

export function shapeAt(tokens: Tokens, index: number): number {
  return tokens.shapes[index] ?? Shape.lower;
}

/** The folded words of a short text, such as a name from the class list. */
export function foldedWords(text: string | null | undefined): readonly string[] {
  return text ? tokenise(text).words : [];
}
