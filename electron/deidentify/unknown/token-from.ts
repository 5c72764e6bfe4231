import { startOf } from '../tokens';
import type { Tokens } from '../tokens';

/** The first token that starts at or behind a place, found by halving; `count` when there is none. */
export function tokenFrom(tokens: Tokens, at: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(tokens, middle) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
