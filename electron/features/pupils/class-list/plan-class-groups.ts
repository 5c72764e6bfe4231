/** Class groups belong to one school year; within it they are matched by key, else by name and kind. */
import { isStableKey, nameKey } from './field-values';
import type {
  ClassGroupChange,
  ExistingClassGroup,
  GroupRef,
  ImportInput,
  ImportPlan,
} from './import-plan-types';

export type PlannedClassGroups = {
  readonly plan: ImportPlan['classGroups'];
  /** From a key in the list to the group it will be. */
  readonly refOf: (listKey: string) => GroupRef;
};

export const planClassGroups = (input: ImportInput): PlannedClassGroups => {
  const { list, chosenClassKeys } = input;
  const sameYear = input.classGroups.filter((g) => g.startYear === list.schoolYear.startYear);
  const free = new Set(sameYear);
  const byKey = new Map(sameYear.filter((g) => g.sourceKey !== null).map((g) => [g.sourceKey, g]));
  const chosen = new Set(chosenClassKeys);
  const refs = new Map<string, GroupRef>();
  const add: ImportPlan['classGroups']['add'][number][] = [];
  const change: ClassGroupChange[] = [];

  const matches = new Map<string, ExistingClassGroup>();
  const take = (listKey: string, group: ExistingClassGroup | undefined): void => {
    if (group === undefined || !free.delete(group)) return;
    matches.set(listKey, group);
  };
  for (const { key, keyIsStable } of list.classGroups) if (keyIsStable) take(key, byKey.get(key));
  for (const { key, keyIsStable, name, kind } of list.classGroups) {
    if (matches.has(key)) continue;
    const sameName = [...free].filter(
      (g) =>
        g.kind === kind &&
        nameKey(g.name) === nameKey(name) &&
        !(keyIsStable && g.sourceKey !== null),
    );
    if (sameName.length === 1) take(key, sameName[0]);
  }

  for (const { key, name, kind, yearGroup } of list.classGroups) {
    const sourceKey = isStableKey(key) ? key : null;
    const existing = matches.get(key);
    if (existing === undefined) {
      refs.set(key, { kind: 'new', listKey: key });
      add.push({ listKey: key, sourceKey, name, kind, yearGroup, chosen: chosen.has(key) });
      continue;
    }
    refs.set(key, { kind: 'existing', id: existing.id });
    const next = {
      id: existing.id,
      sourceKey: sourceKey ?? existing.sourceKey,
      name,
      yearGroup: yearGroup ?? existing.yearGroup,
      chosen: chosen.has(key),
    };
    const isSame =
      next.sourceKey === existing.sourceKey &&
      next.name === existing.name &&
      next.yearGroup === existing.yearGroup &&
      next.chosen === existing.chosen;
    if (!isSame) change.push({ ...next, previousName: existing.name });
  }
  return { plan: { add, change }, refOf: (key) => refs.get(key) ?? { kind: 'new', listKey: key } };
};

export const sameRef = (ref: GroupRef | null, id: string | null): boolean =>
  ref === null ? id === null : ref.kind === 'existing' && ref.id === id;
