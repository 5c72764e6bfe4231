import { Gap } from './gaps';
import type { Hit } from './hit';
import { endOf, gapAt, startOf, wordAt } from './tokens';
import type { Tokens } from './tokens';
import { ARTICLE_WORDS, POSSESSIVE_WORDS, titleOf } from './titles';
import type { Title } from './titles';

/** A title beside a name, and how much of the text around goes with the name. */
export type TitleBeside = {
  readonly title: Title;
  /** Token of the title. */
  readonly at: number;
  /** Where the replaced range starts and ends when the title goes along. */
  readonly start: number;
  readonly end: number;
  /** False when title and name stand too loosely together to be replaced as one. */
  readonly together: boolean;
};

const BEFORE = Gap.space | Gap.newline | Gap.dot | Gap.open | Gap.colon | Gap.comma | Gap.quote;
const DOTTED = /^(?:mevr|mw|mvr|dhr|hr|fam|dr|drs|prof|ir|mej)$/u;

function titleAt(tokens: Tokens, last: number): { title: Title; at: number } | undefined {
  const two = titleOf(`${wordAt(tokens, last - 1)} ${wordAt(tokens, last)}`);
  if (two && last > 0) return { title: two, at: last - 1 };
  const one = titleOf(wordAt(tokens, last));
  return one && { title: one, at: last };
}

/** The title before a name: "juf Fenna", "moeder (Els)", "moeder, Els,", "Naam: Noor". */
export function titleBefore(tokens: Tokens, hit: Hit): TitleBeside | undefined {
  if (hit.from === 0) return undefined;
  const gap = gapAt(tokens, hit.from);
  if (gap === 0 || (gap & ~BEFORE) !== 0) return undefined;
  const found = titleAt(tokens, hit.from - 1);
  if (!found) return undefined;
  if ((gap & Gap.dot) !== 0 && !DOTTED.test(wordAt(tokens, hit.from - 1))) return undefined;
  const next = tokens.text[hit.tail];
  const start = startOf(tokens, found.at);
  const whole = { ...found, start };
  if ((gap & Gap.open) !== 0) {
    return { ...whole, together: next === ')', end: next === ')' ? hit.tail + 1 : hit.tail };
  }
  if ((gap & Gap.comma) !== 0) {
    return { ...whole, together: next === ',', end: next === ',' ? hit.tail + 1 : hit.tail };
  }
  const loose = (gap & (Gap.colon | Gap.newline | Gap.quote)) !== 0;
  return { ...whole, together: !loose, end: hit.tail };
}

/** The title behind a name: "Els (moeder)". */
export function titleBehind(tokens: Tokens, hit: Hit): TitleBeside | undefined {
  const next = hit.to + 1;
  if (next >= tokens.count || gapAt(tokens, next) !== (Gap.space | Gap.open)) return undefined;
  const title = titleOf(wordAt(tokens, next));
  const close = endOf(tokens, next);
  if (!title || tokens.text[close] !== ')') return undefined;
  return { title, at: next, start: hit.start, end: close + 1, together: true };
}

export type Determiner = {
  readonly kind: 'article' | 'possessive';
  /** As written in the text. */
  readonly word: string;
  readonly start: number;
};

/** The article or possessive directly before a token. */
export function determinerBefore(tokens: Tokens, index: number): Determiner | undefined {
  if (index === 0 || gapAt(tokens, index) !== Gap.space) return undefined;
  const word = wordAt(tokens, index - 1);
  const start = startOf(tokens, index - 1);
  if (POSSESSIVE_WORDS.has(word)) return { kind: 'possessive', word, start };
  if (ARTICLE_WORDS.has(word)) return { kind: 'article', word, start };
  // "z'n" and "d'r" are two tokens.
  const two = `${wordAt(tokens, index - 2)} ${word}`;
  if (index > 1 && POSSESSIVE_WORDS.has(two)) {
    return { kind: 'possessive', word: two, start: startOf(tokens, index - 2) };
  }
  return undefined;
}
