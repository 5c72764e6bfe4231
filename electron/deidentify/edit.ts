import { foldedWords } from './tokens';

/** A text before and after somebody typed in it. */
export type Edit = { readonly before: string; readonly after: string };

type Stretch = { readonly start: number; readonly end: number };

const LETTER = /[\p{L}\p{M}\p{N}'’-]/u;

/** With the whole words at its edges: half a name that was typed is a name. */
function wholeWords(text: string, { start, end }: Stretch): string {
  let from = start;
  let to = end;
  while (from > 0 && LETTER.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && LETTER.test(text.charAt(to))) to += 1;
  return ` ${foldedWords(text.slice(from, to)).join(' ')} `;
}

export type Moved = {
  /** Where a place outside the edit now starts; undefined when the edit touched it. */
  readonly startOf: (place: Stretch) => number | undefined;
  /** Whether this may have been typed or taken out: then no place of it can be told from another. */
  readonly touches: (surface: string) => boolean;
};

/** What an edit left where it was, and what it moved. */
export function movedBy({ before, after }: Edit): Moved {
  const room = Math.min(before.length, after.length);
  let head = 0;
  while (head < room && before.charAt(head) === after.charAt(head)) head += 1;
  let tail = 0;
  while (tail < room - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const removed = wholeWords(before, { start: head, end: before.length - tail });
  const typed = wholeWords(after, { start: head, end: after.length - tail });
  return {
    startOf: ({ start, end }) => {
      if (end <= head) return start;
      if (start < before.length - tail) return undefined;
      return start + after.length - before.length;
    },
    touches: (surface) => {
      const words = ` ${foldedWords(surface).join(' ')} `;
      return removed.includes(words) || typed.includes(words);
    },
  };
}
