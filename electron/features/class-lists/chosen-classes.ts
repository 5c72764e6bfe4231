/** Which classes of a list to propose. Pure. */
import type { ClassList } from '../pupils/class-list/class-list';
import { nameKey } from '../pupils/class-list/field-values';
import type { ExistingClassGroup, ExistingPupil } from '../pupils/class-list/import-plan-types';

type Known = {
  readonly classGroups: readonly ExistingClassGroup[];
  readonly pupils: readonly Pick<ExistingPupil, 'sourceKey'>[];
};

/**
 * Within a school year: as they were chosen. In a new one classes have other names, so: where pupils
 * of this vault went. Everything when nothing is known, or when everything was chosen before.
 */
export const proposedClasses = (list: ClassList, { classGroups, pupils }: Known): string[] => {
  const newest = Math.max(...classGroups.map(({ startYear }) => startYear));
  const last = classGroups.filter(({ startYear }) => startYear === newest);
  if (last.every(({ chosen }) => chosen)) return list.classGroups.map(({ key }) => key);

  const knownKeys = new Set(pupils.map(({ sourceKey }) => sourceKey));
  const withKnownPupils = new Set(
    list.pupils
      .filter(({ key, keyIsStable }) => keyIsStable && knownKeys.has(key))
      .flatMap(({ classGroupKey }) => (classGroupKey === null ? [] : [classGroupKey])),
  );
  const isSameYear = newest === list.schoolYear.startYear;
  const isChosen = ({ key, name, kind }: ClassList['classGroups'][number]): boolean => {
    const before = isSameYear
      ? (last.find(({ sourceKey }) => sourceKey === key) ??
        last.find((g) => g.kind === kind && nameKey(g.name) === nameKey(name)))
      : undefined;
    return before?.chosen ?? withKnownPupils.has(key);
  };
  return list.classGroups.filter(isChosen).map(({ key }) => key);
};
