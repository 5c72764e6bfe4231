/** Fields of every record that no person typed. */
const always = ['kind', 'id', 'createdAt', 'updatedAt'] as const;

/** These, and those of the source itself. */
export const notTyped = (...fields: readonly string[]): ReadonlySet<string> =>
  new Set([...always, ...fields]);
