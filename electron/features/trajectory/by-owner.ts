import { grouped } from '../skill-card/rules/grouped';

/** Records by what they belong to, in the order of the rows; nothing under what has none. */
export const byOwner = <Row, Item>(
  rows: readonly Row[],
  {
    ownerOf,
    toRecord,
  }: { readonly ownerOf: (row: Row) => string; readonly toRecord: (row: Row) => Item },
): ReadonlyMap<string, readonly Item[]> =>
  new Map(
    [...grouped(rows, ownerOf)].map(([owner, of]) => [owner, of.map((row) => toRecord(row))]),
  );
