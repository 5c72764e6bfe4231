/** Pages of a moment ago, until the new ones are there: nothing jumps. */

type Printed = { readonly id: string; readonly naming: 'names' | 'codeName' };

const isOf = (value: unknown, { id, naming }: Printed): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  value.id === id &&
  'naming' in value &&
  value.naming === naming;

/**
 * For a query whose key has what is printed in its second place. Only pages of the same work with the same
 * naming stay: named ones never past hidden names.
 */
export const formerPages =
  (printed: Printed) =>
  <Pages>(
    before: Pages | undefined,
    last: { readonly queryKey: readonly unknown[] } | undefined,
  ): Pages | undefined =>
    isOf(last?.queryKey[1], printed) ? before : undefined;
