/** Classes and teachers, as columns of a spreadsheet name them. */
import type { ListedClassGroup, ListedStaff, Names, YearGroup } from './class-list';
import type { ColumnTarget } from './column-names';
import { fullNameKey, hasName, longestName, nameKey, yearGroupFrom } from './field-values';
import { splitFullName } from './full-name';

/** One row, read by target instead of by place. */
export type Cells = { readonly line: number; readonly get: (target: ColumnTarget) => string };

/** `#` marks a key that says nothing (FORMAT.md rule 3): groups and staff are then matched on their names. */
export const groupKeyOf = (name: string): string => `#${nameKey(name)}`;

/** `5`, `groep 5`, `5A`: group 5. `3/4`, `groep 3-4`: combination. Anything else says nothing. */
const yearGroupOfName = (name: string) => {
  const bare = name.replace(/^groep\s*/iu, '').trim();
  if (/^[0-8]\s*[-/+]\s*[0-8](?:\s*[-/+]\s*[0-8])?\s*[a-z]?$/iu.test(bare)) return 'C' as const;
  return yearGroupFrom(/^([1-8])\s*-?[a-z]?$/iu.exec(bare)?.[1] ?? '');
};

export const classGroupsFrom = (rows: readonly Cells[]): readonly ListedClassGroup[] => {
  const groups = new Map<string, { name: string; line: number; years: Set<YearGroup> }>();
  for (const { get, line } of rows) {
    const name = get('classGroup').slice(0, longestName);
    const key = groupKeyOf(name);
    if (key === '#') continue;
    const group = groups.get(key) ?? { name, line, years: new Set<YearGroup>() };
    const yearGroup = yearGroupFrom(get('yearGroup'));
    if (yearGroup !== null) group.years.add(yearGroup);
    groups.set(key, group);
  }
  return [...groups].map(([key, { name, line, years }]) => {
    const [only = null] = years;
    const yearGroup = years.size > 1 ? 'C' : (only ?? yearGroupOfName(name));
    return { key, keyIsStable: false, name, kind: 'class', yearGroup, line };
  });
};

const titles = /^(?:juf|juffrouw|meester|mevrouw|mevr\.?|mw\.?|dhr\.?|de heer|leerkracht:?)\s+/iu;

export const staffFrom = (rows: readonly Cells[]): readonly ListedStaff[] => {
  const staff = new Map<string, { names: Names; keys: Set<string>; line: number }>();
  for (const { get, line } of rows) {
    const group = groupKeyOf(get('classGroup'));
    for (const part of get('teacher').split(/\s+en\s+|\s*[&/;+]\s*/iu)) {
      const { names } = splitFullName(part.trim().replace(titles, '').slice(0, longestName));
      if (!hasName(names)) continue;
      const key = `#${fullNameKey(names)}`;
      const entry = staff.get(key) ?? { names, keys: new Set<string>(), line };
      if (group !== '#') entry.keys.add(group);
      staff.set(key, entry);
    }
  }
  return [...staff].map(([key, { names, keys, line }]) => ({
    ...names,
    key,
    keyIsStable: false,
    roles: [],
    roleDescription: '',
    classGroupKeys: [...keys],
    line,
  }));
};
