import { endOf, startOf } from '../tokens';
import type { Tokens } from '../tokens';

/** What stands between two tokens. */
export function textBetween(tokens: Tokens, left: number, right: number): string {
  return tokens.text.slice(endOf(tokens, left), startOf(tokens, right));
}

/** At most `length` characters from a place on. */
export function textFrom(text: string, at: number, length: number): string {
  return text.slice(at, at + length);
}

/** At most `length` characters before a place. */
export function textUpTo(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** At most `length` characters behind a token. */
export function textBehind(tokens: Tokens, index: number, length: number): string {
  return textFrom(tokens.text, endOf(tokens, index), length);
}
