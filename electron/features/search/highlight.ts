/**
 * Text cut into pieces, those that match marked. Not by FTS5's `highlight()`: its markers would be
 * characters that a note may hold itself, and a name stands in more than one column. Pure.
 */
import type { Highlighted } from '../../contract/search';
import { isMatch, tokensOf } from './query-words';
import type { Token, Word } from './query-words';

/** Words in a snippet, and how many of them stand before the first match. */
const SNIPPET_WORDS = 28;
const LEAD_WORDS = 5;
/** Matches that are weighed as the start of a snippet. */
const MAX_STARTS = 200;

const piecesOf = (text: string, marked: readonly Pick<Token, 'start' | 'end'>[]): Highlighted => {
  const pieces: { text: string; match: boolean }[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) pieces.push({ text: text.slice(at, start), match: false });
    pieces.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), match: false });
  return pieces;
};

/** The whole text in pieces; put together they are the text again. */
export const highlight = (text: string, words: readonly Word[]): Highlighted =>
  piecesOf(
    text,
    tokensOf(text).filter((token) => words.some((word) => isMatch(token.text, word))),
  );

type Found = { readonly at: number; readonly word: number };

/** The first word of the window that holds most of the words looked for. */
const bestStart = (found: readonly Found[]): number => {
  let best = { at: found[0]?.at ?? 0, distinct: 0 };
  for (const [index, { at }] of found.slice(0, MAX_STARTS).entries()) {
    const inside = new Set<number>();
    for (let next = index; next < found.length; next += 1) {
      const other = found[next];
      if (other === undefined || other.at >= at + SNIPPET_WORDS - LEAD_WORDS) break;
      inside.add(other.word);
    }
    if (inside.size > best.distinct) best = { at, distinct: inside.size };
  }
  return Math.max(0, best.at - LEAD_WORDS);
};

/**
 * A piece of about 28 words round the best place, with "…" where it was cut, white space as single
 * spaces. Without a match it is the beginning.
 */
export const snippet = (text: string, words: readonly Word[]): Highlighted => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const tokens = tokensOf(plain);
  const found = tokens.flatMap((token, at) => {
    const word = words.findIndex((one) => isMatch(token.text, one));
    return word === -1 ? [] : [{ at, word }];
  });
  const from = Math.max(0, Math.min(bestStart(found), tokens.length - SNIPPET_WORDS));
  const to = Math.min(tokens.length, from + SNIPPET_WORDS);
  const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = to === tokens.length ? plain.length : (tokens[to - 1]?.end ?? plain.length);
  const marked = found
    .filter(({ at }) => at >= from && at < to)
    .flatMap(({ at }) => tokens[at] ?? [])
    .map((token) => ({ start: token.start - start, end: token.end - start }));
  return [
    ...(start > 0 ? [{ text: '… ', match: false }] : []),
    ...piecesOf(plain.slice(start, end), marked),
    ...(end < plain.length ? [{ text: ' …', match: false }] : []),
  ];
};
