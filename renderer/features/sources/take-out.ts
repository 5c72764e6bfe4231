/** Taking out again what came into a form from elsewhere, without losing what was typed since. Pure. */

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A text with another below it. */
export const textBelow = (before: string, text: string): string =>
  before.trim() === '' ? text.trim() : `${before.trimEnd()}\n\n${text.trim()}`;

/**
 * A text without what was added behind it.
 * @returns null when what was added was changed since: a person wrote in it
 */
export const textWithout = (before: string, after: string, now: string): string | null => {
  if (now === after) return before;
  const standing = before.trim() === '' ? '' : before.trimEnd();
  const added = after.slice(standing.length);
  // What was added stands last of all that looks like it; what was typed since may stand behind it.
  const at = now.lastIndexOf(added);
  if (!after.startsWith(standing) || added.trim() === '' || at === -1) return null;
  const rest = `${now.slice(0, at)}${now.slice(at + added.length)}`;
  return at === 0 ? rest.trimStart() : rest;
};

type Row = { readonly id: string };
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
const rowsIn = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.filter(isRow) : [];

/** One field of a form at three moments: text, a choice, or rows with ids. */
export type FieldOverTime = Readonly<Record<'before' | 'after' | 'now', unknown>>;
/** Whether something else refers to a row. */
export type IsUsed = (rowId: string) => boolean;

/** @returns undefined when a row that was added was changed since, or is in use */
const rowsWithout = (
  { before, after, now }: FieldOverTime,
  isUsed: IsUsed,
): readonly Row[] | undefined => {
  const stood = new Set(rowsIn(before).map(({ id }) => id));
  const added = new Map(
    rowsIn(after)
      .filter(({ id }) => !stood.has(id))
      .map((row) => [row.id, row]),
  );
  const rows = rowsIn(now);
  const isChanged = (row: Row): boolean => !isSame(row, added.get(row.id)) || isUsed(row.id);
  if (rows.some((row) => added.has(row.id) && isChanged(row))) return undefined;
  return rows.filter(({ id }) => !added.has(id));
};

/** @returns undefined when what was added was changed since */
export const fieldWithout = (field: FieldOverTime, isUsed: IsUsed): unknown => {
  const { before, after, now } = field;
  if (isSame(before, after)) return now;
  if (Array.isArray(before)) return rowsWithout(field, isUsed);
  if (isSame(now, after)) return before;
  if (typeof before === 'string' && typeof after === 'string' && typeof now === 'string') {
    return textWithout(before, after, now) ?? undefined;
  }
  // A choice that came along, and that a person has made otherwise since.
  return now;
};
