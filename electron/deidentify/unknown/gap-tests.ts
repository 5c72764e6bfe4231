import { gapAt } from '../tokens';
import type { Tokens } from '../tokens';

/** Whether any of these marks stands directly before a token. @param marks bits of `Gap` */
export function gapHas(tokens: Tokens, index: number, marks: number): boolean {
  return (gapAt(tokens, index) & marks) !== 0;
}

/** Whether nothing but these marks stands before a token; no gap at all is fine too. */
export function gapOnly(tokens: Tokens, index: number, marks: number): boolean {
  return (gapAt(tokens, index) & ~marks) === 0;
}
