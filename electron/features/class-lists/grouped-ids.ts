import type { ClassGroupId } from '../../contract/ids';

export type OwnedGroup = { readonly owner: string; readonly class_group_id: ClassGroupId };

/** Class groups by whose they are, in the order of the rows. */
export const groupedIds = (
  rows: readonly OwnedGroup[],
): ReadonlyMap<string, readonly ClassGroupId[]> => {
  const groups = new Map<string, ClassGroupId[]>();
  for (const { owner, class_group_id: id } of rows) {
    const known = groups.get(owner);
    if (known === undefined) groups.set(owner, [id]);
    else known.push(id);
  }
  return groups;
};
