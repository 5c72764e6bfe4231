/**
 * What the list changes on a pupil that the vault knows. Silence never erases: many exports lack fields
 * (UWLR 2.3 "Smalle set" has no birth date), so only what the list says is taken over.
 */
import type { ClassList, ListedPupil, Names } from './class-list';
import { keySpaceOf } from './field-values';
import type { ExistingPupil, FieldChange, GroupRef, TextField } from './import-plan-types';
import type { PlannedClassGroups } from './plan-class-groups';
import { sameRef } from './plan-class-groups';

export type Comparison = {
  readonly groups: PlannedClassGroups;
  readonly isRollOver: boolean;
  /** The list has this field for at least one pupil, so that an empty one means something. */
  readonly says: {
    readonly classGroup: boolean;
    readonly composite: boolean;
    readonly leaveDay: boolean;
  };
};

export const comparisonOf = (
  list: ClassList,
  groups: PlannedClassGroups,
  isRollOver: boolean,
): Comparison => {
  const all = [...list.pupils, ...list.skipped.map(({ pupil }) => pupil)];
  return {
    groups,
    isRollOver,
    says: {
      classGroup: all.some((pupil) => pupil.classGroupKey !== null),
      composite: list.classGroups.some((group) => group.kind === 'composite'),
      leaveDay: all.some((pupil) => pupil.leaveDay !== null),
    },
  };
};

/** The better key wins: EDEXML over a pupil number, a pupil number over none. */
const keyAfter = (existing: ExistingPupil, listed: ListedPupil): string | null => {
  const [old, next] = [keySpaceOf(existing.sourceKey), keySpaceOf(listed.key)];
  if (next === 'edex' || (next === 'pupilNumber' && old !== 'edex')) return listed.key;
  return existing.sourceKey;
};

/** Surname and prefix are one: `van Voorbeeld` to `Voorbeeld` must be able to lose its prefix. */
const namesAfter = (existing: ExistingPupil, listed: ListedPupil): Names => ({
  lastName: listed.lastName || existing.lastName,
  prefix: listed.lastName === '' ? existing.prefix : listed.prefix,
  givenNames: listed.givenNames || existing.givenNames,
  initials: listed.initials || existing.initials,
  firstName: listed.firstName || existing.firstName,
});

const sameRefs = (refs: readonly GroupRef[], ids: readonly string[]): boolean =>
  refs.length === ids.length && refs.every((ref) => ids.some((id) => sameRef(ref, id)));

export const changesOf = (
  existing: ExistingPupil,
  listed: ListedPupil,
  { groups, isRollOver, says }: Comparison,
  returned: boolean,
): readonly FieldChange[] => {
  const changes: FieldChange[] = [];
  const text = (field: TextField, from: string | null, to: string | null) => {
    if (from !== to) changes.push({ field, from, to });
  };
  text('sourceKey', existing.sourceKey, keyAfter(existing, listed));
  const names = namesAfter(existing, listed);
  text('lastName', existing.lastName, names.lastName);
  text('prefix', existing.prefix, names.prefix);
  text('givenNames', existing.givenNames, names.givenNames);
  text('initials', existing.initials, names.initials);
  text('firstName', existing.firstName, names.firstName);
  text('birthDate', existing.birthDate, listed.birthDate ?? existing.birthDate);
  text('sex', existing.sex, listed.sex === 'unknown' ? existing.sex : listed.sex);
  text(
    'yearGroup',
    existing.yearGroup,
    listed.yearGroup ?? (isRollOver ? null : existing.yearGroup),
  );
  text('startDay', existing.startDay, listed.startDay ?? existing.startDay);
  const leaveDay =
    says.leaveDay || returned ? listed.leaveDay : (listed.leaveDay ?? existing.leaveDay);
  text('leaveDay', existing.leaveDay, leaveDay);
  if (says.classGroup || isRollOver) {
    const to = listed.classGroupKey === null ? null : groups.refOf(listed.classGroupKey);
    if (!sameRef(to, existing.classGroupId)) {
      changes.push({ field: 'classGroup', from: existing.classGroupId, to });
    }
  }
  if (says.composite || isRollOver) {
    const to = listed.compositeGroupKeys.map(groups.refOf);
    if (!sameRefs(to, existing.compositeGroupIds)) {
      changes.push({ field: 'compositeGroups', from: existing.compositeGroupIds, to });
    }
  }
  return changes;
};
