/** An order that is the same in every vault: by what was written, never by when a row came in. Pure. */

type Keys = readonly (string | null)[];

const compared = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || (b !== null && a < b)) return 1;
  return -1;
};

/** Newest first: by the first key, of equals by the next; null comes last. */
export const newestFirst = <Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Keys,
): readonly Item[] =>
  items.toSorted((one, other) => {
    const [a, b] = [keysOf(one), keysOf(other)];
    return a.map((key, at) => compared(key, b[at] ?? null)).find((by) => by !== 0) ?? 0;
  });
