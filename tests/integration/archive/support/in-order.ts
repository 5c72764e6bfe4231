/** By the first key, of equals by the next: as the queries of the vault order them. */
export const inOrder = <Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | number)[],
): readonly Item[] =>
  items.toSorted((one, other) => {
    const [a, b] = [keysOf(one), keysOf(other)];
    const at = a.findIndex((key, place) => key !== b[place]);
    return at === -1 || (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
  });
