/** Taking out again what was added to sections, without losing what was typed since. Pure. */
import { OppSectionValue } from '../../../../electron/contract/opp-content';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

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

type Field = Readonly<Record<'before' | 'after' | 'now', unknown>>;
type IsUsed = (rowId: string) => boolean;

/** @returns undefined when a row that was added was changed since, or is in use */
const rowsWithout = ({ before, after, now }: Field, isUsed: IsUsed): readonly Row[] | undefined => {
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
const fieldWithout = (field: Field, isUsed: IsUsed): unknown => {
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

export type Contents = Readonly<Record<'before' | 'after', OppContent>>;

type TakenOut = {
  /** The sections as they become. */
  readonly sections: readonly OppSectionValue[];
  /** Nothing of what was added was changed since: it goes as a whole. */
  readonly whole: boolean;
};

const sectionWithout = (section: OppSection, { before, after }: Contents, now: OppContent) => {
  const isUsed: IsUsed = (id) => now.actions.items.some(({ goalIds }) => goalIds.includes(id));
  const fields = Object.entries(now[section]).map(([name, value]: [string, unknown]) => {
    const stood: unknown = Reflect.get(before[section], name);
    const came: unknown = Reflect.get(after[section], name);
    const next = fieldWithout({ before: stood, after: came, now: value }, isUsed);
    return { name, value: next === undefined ? value : next, stays: next === undefined };
  });
  const value = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  return {
    section: OppSectionValue.parse({ section, value }),
    stays: fields.some(({ stays }) => stays),
  };
};

/**
 * Takes what came into a text out of it again.
 * @param contents the text before and after it came
 * @param now the text as it is
 */
export const withoutAdded = (contents: Contents, now: OppContent): TakenOut => {
  const changed = oppSections
    .filter((section) => !isSame(contents.before[section], contents.after[section]))
    .map((section) => sectionWithout(section, contents, now));
  return {
    sections: changed
      .map(({ section }) => section)
      .filter(({ section, value }) => !isSame(value, now[section])),
    whole: changed.every(({ stays }) => !stays),
  };
};
