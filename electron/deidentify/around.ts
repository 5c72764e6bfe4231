import { foldedWords } from './tokens';

const AROUND = 24;

/** The words on either side of a place, folded: tells equal occurrences apart after an edit. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const before = foldedWords(text.slice(Math.max(0, start - AROUND), start)).at(-1);
  const after = foldedWords(text.slice(end, end + AROUND))[0];
  return `${before ?? ''} ${after ?? ''}`;
}
