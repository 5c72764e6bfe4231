import { Gap } from './gaps';
import { ABBREVIATIONS } from './name-words';
import { gapAt, Shape, shapeAt, wordAt } from './tokens';
import type { Tokens } from './tokens';

/** Whether a sentence (or line, or item) starts at this token, so that a capital says nothing. */
export function startsSentence(tokens: Tokens, index: number): boolean {
  const gap = gapAt(tokens, index);
  if ((gap & (Gap.newline | Gap.break | Gap.stop | Gap.colon)) !== 0) return true;
  if ((gap & Gap.dot) === 0) return false;
  const previous = wordAt(tokens, index - 1);
  if ((gap & Gap.space) === 0) return false;
  if (shapeAt(tokens, index - 1) === Shape.digits) return true;
  return !ABBREVIATIONS.has(previous);
}

function isUpper(tokens: Tokens, index: number): boolean {
  return shapeAt(tokens, index) === Shape.upper;
}

/** Whether the words around are in capitals too: then capitals say nothing. */
export function inCapitals(tokens: Tokens, from: number, to: number): boolean {
  if (isUpper(tokens, from - 1) || isUpper(tokens, to + 1)) return true;
  return tokens.count === to - from + 1;
}
